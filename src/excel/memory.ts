import type { CellRange } from '../model/address';
import type { SheetPlan } from '../report/plan';
import type { Typed } from './plan-matrix';
import type { PrintMemory } from './print-memory';

/** One sheet of the add-in's own as it was before a write. */
export interface SheetMemory {
  readonly id: string;
  readonly name: string;
  /** Null for a sheet that held nothing. */
  readonly content: ContentMemory | null;
  /** Names of the charts on it. */
  readonly charts: readonly string[];
  readonly print: PrintMemory;
  /** What the add-in had last written on it, with its charts and page breaks; null when that is not known. */
  readonly plan: SheetPlan | null;
}

/** The cells of a sheet with their looks, as they can be typed back. */
export interface ContentMemory {
  readonly range: CellRange;
  readonly typed: readonly (readonly Typed[])[];
  readonly formats: readonly (readonly string[])[];
  readonly looks: Excel.SettableCellProperties[][];
  readonly columns: Excel.SettableColumnProperties[];
  readonly rows: Excel.SettableRowProperties[];
  /** A1 references of merged cells. */
  readonly merges: readonly string[];
  readonly frozenRows: number;
}

/** What *Ångra* needs: held while the runtime lives, never stored. */
export interface Memory {
  readonly before: readonly SheetMemory[];
  /** The charts that the write draws on the sheets that were there, by sheet id. */
  readonly drawn: ReadonlyMap<string, readonly string[]>;
  /** Names of sheets that the write added. */
  readonly added: readonly string[];
  /** The workbook names touched, with the reference each had, or null for one that was added. */
  readonly names: readonly { readonly name: string; readonly formula: string | null }[];
}

import type { CellRange } from '../model/address';
import type { Typed } from './plan-matrix';

/** One sheet of the add-in's own as it was before a write. */
export interface SheetMemory {
  readonly id: string;
  readonly name: string;
  /** Null for a sheet that held nothing. */
  readonly content: ContentMemory | null;
  readonly charts: readonly string[];
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
  /** Names of sheets that the write added. */
  readonly added: readonly string[];
  /** The workbook names touched, with the reference each had, or null for one that was added. */
  readonly names: readonly { readonly name: string; readonly formula: string | null }[];
}

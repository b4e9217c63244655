import type { CellRange } from './address';
import type { MoneyUnit, Unit } from './amount';
import type { Beside } from './beside';
import type { Period } from './period';

/** Every kind of table the product knows, and `okand` for a block that adds up but is none of them. */
export const TABLE_IDS = [
  'oversikt',
  'driftredovisning',
  'resultatrakning',
  'balansrakning',
  'kassaflodesanalys',
  'balanskrav',
  'uppfoljning',
  'insatser',
  'not-intakter',
  'not-kostnader',
  'not-fordringar',
  'not-skulder',
  'medlemsbidrag',
  'finansierad-verksamhet',
  'deltagare',
  'medel-till-forfogande',
  'prognos',
  'okand',
] as const;
export type TableId = (typeof TABLE_IDS)[number];

/** What a column holds. `okand` columns are never reported; those with a period are parts of the year. */
export const COLUMN_ROLES = [
  'utfall',
  'budget',
  'budget-ursprunglig',
  'prognos',
  'avvikelse',
  'foregaende',
  'andel',
  'not',
  'text',
  'okand',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Roles of columns that state amounts of their own, so that sums hold in them. */
export const AMOUNT_ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'utfall',
  'budget',
  'budget-ursprunglig',
  'prognos',
  'foregaende',
]);

/** Why something was understood as it was: a code for `locales/`, with its parameters. */
export interface Reason {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** One column of a table. */
export interface Column {
  /** Sheet column, from 0. */
  readonly index: number;
  /** Sheet row of the heading that named it, from 0; the table's first row when it has no heading. */
  readonly headingRow: number;
  /** The heading as printed, its rows joined by a space; empty when there is none. */
  readonly heading: string;
  readonly role: ColumnRole;
  /** The period the heading, the title or the sheet's name states; null when none does. */
  readonly period: Period | null;
  readonly reason: Reason;
}

/** What kind of thing a figure counts. */
export type Quantity = 'money' | 'percent' | 'count';

/** One figure as the workbook holds it. */
export interface Figure {
  /** Sheet row and column, from 0. */
  readonly row: number;
  readonly column: number;
  readonly quantity: Quantity;
  /** Integer öre for money; percent as printed (22.9); a count as printed. */
  readonly value: number;
  /** The width of its last printed unit, in the same measure as `value`: 100 for whole kr, 100 000 for whole tkr. */
  readonly precision: number;
  /** A share printed in the same cell, `1 274 528 (22,9%)`: percent and the number of its decimals. */
  readonly share: { readonly percent: number; readonly decimals: number } | null;
  /** Whether the cell holds text rather than a number. */
  readonly asText: boolean;
  /** The cell's formula with its leading `=`, or null for a constant. */
  readonly formula: string | null;
}

/** Which side of the economy a row belongs to. */
export type RowSide =
  | 'intakt'
  | 'insats'
  | 'administration'
  | 'kostnad'
  | 'finans'
  | 'tillgang'
  | 'eget-kapital'
  | 'skuld'
  | 'resultat';

/**
 * What a row is: a heading without figures, an item, a sum of other rows, a result derived from sums,
 * or a memo that stands among the rows but is no part of their sum (eget kapital within an income block).
 */
export type RowKind = 'heading' | 'item' | 'sum' | 'result' | 'memo';

/** One row of a table. */
export interface TableRow {
  /** The row's number in the table: its sheet row, from 0, but in a right half (`Beside`). */
  readonly index: number;
  /** Sheet column of the label, from 0. */
  readonly labelColumn: number;
  /** The label as printed, trimmed; empty for an unlabelled total. */
  readonly label: string;
  /** The template's key for the row (`nettokostnad`), or null when the template has no such row. */
  readonly key: string | null;
  /** Identity within the table that survives moved rows: key or normalised label, numbered when it repeats. */
  readonly id: string;
  readonly kind: RowKind;
  readonly side: RowSide | null;
  /** Ids of the heading rows it stands under, outermost first. */
  readonly section: readonly string[];
  /** The note number printed on the row, `2`; null when none. */
  readonly note: string | null;
  readonly hidden: boolean;
  /** The row's figures by the table's column. */
  readonly figures: ReadonlyMap<number, Figure>;
  /** Texts beside the label by the table's column (ägare, tidplan, kommentar). */
  readonly texts: ReadonlyMap<number, string>;
  readonly reason: Reason;
}

/** `total = Σ factor × part`, over the table's columns of figures. Rows are the table's own numbers. */
export interface Relation {
  readonly total: number;
  readonly parts: readonly { readonly row: number; readonly factor: 1 | -1 }[];
  /** What told that the total is the sum of these parts. */
  readonly basis: 'formula' | 'template' | 'words' | 'arithmetic';
}

/** A cell where a figure was expected and none could be read. */
export interface Fault {
  /** The table's row and column; `sheetCell` tells where they meet. */
  readonly row: number;
  readonly column: number;
  readonly kind: 'unreadable' | 'error-value';
  readonly text: string;
}

export type SignConvention = 'costs-negative' | 'costs-positive' | 'none';

/** A table as understood. */
export interface Table {
  readonly id: TableId;
  readonly sheet: string;
  readonly range: CellRange;
  /** The title above or in the heading row, as printed; empty when none. */
  readonly title: string;
  /** The unit its amounts are in, judged by the heading and by the other tables. */
  readonly unit: Unit;
  /** The unit that a heading states, where one does, and its cell. It may be wrong (kr under "Belopp tkr"). */
  readonly statedUnit: {
    readonly unit: MoneyUnit;
    readonly row: number;
    readonly column: number;
  } | null;
  readonly sign: SignConvention;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  readonly relations: readonly Relation[];
  readonly faults: readonly Fault[];
  /** Its right half, where it stands in two beside each other; null when all its rows stand below one another. */
  readonly beside: Beside | null;
  readonly reason: Reason;
}

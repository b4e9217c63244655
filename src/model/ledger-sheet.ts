import type { Ore } from './amount';
import type { Shown } from './finding';
import type { Table } from './table';

/** An account's row on the sheet `Utfall (SIE)`. */
export interface LedgerAccount {
  /** Sheet row, from 0. */
  readonly row: number;
  readonly number: string;
  readonly name: string;
  readonly group: 'intakter' | 'kostnader' | 'finans';
}

/** A project's or kostnadsställe's row, with its accounts' rows. */
export interface LedgerObject {
  readonly row: number;
  readonly dimension: string;
  readonly number: string;
  readonly name: string;
  readonly accounts: readonly LedgerAccount[];
}

/** A figure of the sheet that is not the one written there. */
export interface LedgerChange {
  /** typed: something else stands there. differs: the formula gives something else. */
  readonly kind: 'typed' | 'differs';
  /** Sheet row and column, from 0. */
  readonly row: number;
  readonly column: number;
  readonly found: Shown;
  /** What the file gave, in öre; null where it gave nothing, or the sheet does not say. */
  readonly written: Ore | null;
}

/** What the books say, as it stands on the sheet `Utfall (SIE)`: what the workbook's utfall answers to. */
export interface LedgerSheet {
  /** The sheet's rows and columns; never a source of the report. */
  readonly table: Table;
  /** Accounts of the resultaträkning. */
  readonly accounts: readonly LedgerAccount[];
  readonly objects: readonly LedgerObject[];
  /** The row of the result. */
  readonly result: number | null;
  readonly changes: readonly LedgerChange[];
  /** Whether the workbook's utfall answers to it. Not where a submitter's own sheets are to say nothing. */
  readonly isCompared: boolean;
}

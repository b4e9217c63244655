import type { CellRange } from './address';
import type { LedgerSheet } from './ledger-sheet';
import type { Period } from './period';
import type { Reason, Table, TableId } from './table';

export type ReportKind = 'delårsrapport' | 'årsredovisning' | 'budget' | 'okänd';

/** The förbund, where the workbook names it. `orgNumber` is given only when its check digit is right. */
export interface Organisation {
  readonly name: string | null;
  readonly orgNumber: string | null;
}

/** What the workbook reports on. `period` is null when no column says. */
export interface ReportScope {
  readonly kind: ReportKind;
  readonly period: Period | null;
}

/** A part of the workbook that was read and not understood, or not read at all. `range` null: the whole sheet. */
export interface LeftAside {
  readonly sheet: string;
  readonly range: CellRange | null;
  readonly reason: Reason;
}

/** Something only a person can decide: two candidates for one table, two possible years. */
export interface Question {
  readonly code: 'two-tables' | 'unknown-column' | 'no-period' | 'broken-year';
  readonly table: TableId | null;
  readonly candidates: readonly {
    readonly sheet: string;
    readonly range: CellRange | null;
    readonly text: string;
  }[];
}

/** Facts about the workbook itself that rules of form speak of. */
export interface WorkbookFacts {
  readonly fileName: string;
  readonly sheetsRead: readonly string[];
  /** Sheets not read, with the reason; hidden ones are read and named here as hidden too. */
  readonly hiddenSheets: readonly string[];
  readonly externalLinks: readonly string[];
  /** True when formulas have no stored values: the file was never calculated. */
  readonly neverCalculated: boolean;
}

/** The economy of a förbund as one workbook tells it. */
export interface Statements {
  readonly organisation: Organisation;
  readonly report: ReportScope;
  readonly tables: readonly Table[];
  readonly leftAside: readonly LeftAside[];
  readonly questions: readonly Question[];
  readonly workbook: WorkbookFacts;
  /** What the sheet `Utfall (SIE)` says of the books; null when the workbook has none. */
  readonly ledger: LedgerSheet | null;
}

/** A cell's error value, as Excel writes it in en-US: `#DIV/0!`. */
export interface CellError {
  readonly error: string;
}

/** What a cell shows after calculation. Dates are serial numbers with a date format. */
export type CellValue = number | string | boolean | CellError;

/** A non-empty cell. */
export interface Cell {
  /** Sheet column, from 0. */
  readonly column: number;
  readonly value: CellValue;
  /** The formula in en-US with its leading `=`, or null for a constant. */
  readonly formula: string | null;
  /** The number format code in en-US, `General` when none. */
  readonly format: string;
}

/**
 * A row that holds at least one non-empty cell. A large file's row makes its cells when they are asked for
 * (`src/xlsx/read/packed-rows.ts`): hold them rather than asking twice, and copy a row by naming its properties.
 */
export interface SheetRow {
  /** Sheet row, from 0. */
  readonly index: number;
  readonly hidden: boolean;
  /** By ascending column. */
  readonly cells: readonly Cell[];
}

/** One worksheet. Chart sheets are left out. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /**
   * The key of the add-in's own sheet (`delarsrapport`, `installningar`, `kontrollblad`, `perioder`, `sie`), known by the hidden
   * workbook name `_FinsamRapport_<key>` that refers to it; null for the person's own sheets.
   * Own sheets are never a source for recognition.
   */
  readonly ownKey: string | null;
  /** Rows with content, by ascending index. */
  readonly rows: readonly SheetRow[];
  /** Hidden columns, from 0. */
  readonly hiddenColumns: readonly number[];
}

/** A defined name. `refersTo` is en-US without the leading `=`. */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  readonly hidden: boolean;
  /** The sheet the name is local to, or null. */
  readonly sheet: string | null;
}

/** A whole workbook as plain data: everything the engine sees of it. */
export interface WorkbookSnapshot {
  /** The file's name without folder; empty for a book never saved. */
  readonly fileName: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly DefinedName[];
  /** Targets of links to other workbooks. */
  readonly externalLinks: readonly string[];
  /** True when formulas are stored without values, so that nothing can be trusted. */
  readonly neverCalculated: boolean;
}

/** The prefix of the hidden names that mark the add-in's own sheets and key figures. */
export const OWN_NAME_PREFIX = '_FinsamRapport_';

/** Whether a value is an error value. */
export const isCellError = (value: CellValue): value is CellError => typeof value === 'object';

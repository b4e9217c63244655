import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/sheet/snapshot';

/** A sheet of constants from rows of values; null leaves a cell empty. */
export const sheet = (
  name: string,
  rows: readonly (readonly (CellValue | null)[])[],
): SheetSnapshot => ({
  name,
  visibility: 'visible',
  ownKey: null,
  hiddenColumns: [],
  rows: rows.flatMap((values, index) => {
    const cells = values.flatMap((value, column) =>
      value === null ? [] : [{ column, value, formula: null, format: 'General' }],
    );
    return cells.length === 0 ? [] : [{ index, hidden: false, cells }];
  }),
});

/** A workbook of sheets. */
export const book = (...sheets: readonly SheetSnapshot[]): WorkbookSnapshot => ({
  fileName: 'bok.xlsx',
  sheets,
  names: [],
  externalLinks: [],
  neverCalculated: false,
});

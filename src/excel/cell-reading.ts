import type { Cell, CellValue, SheetRow } from '../sheet/snapshot';

/** What Excel gives for one block of cells: three matrices of the same size, in en-US. */
export interface BlockReading {
  /** The block's first sheet row and column, from 0. */
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

/** Error values in en-US, and as a Swedish Excel shows them. */
const ERRORS: ReadonlyMap<string, string> = new Map([
  ...['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!'].map(
    (error): [string, string] => [error, error],
  ),
  ['#SKÄRNING!', '#NULL!'],
  ['#DIVISION/0!', '#DIV/0!'],
  ['#VÄRDEFEL!', '#VALUE!'],
  ['#REFERENS!', '#REF!'],
  ['#NAMN?', '#NAME?'],
  ['#OGILTIGT!', '#NUM!'],
  ['#SAKNAS!', '#N/A'],
]);

function valueOf(raw: unknown): CellValue {
  if (typeof raw === 'number' || typeof raw === 'boolean') return raw;
  const text = typeof raw === 'string' ? raw : '';
  const error = ERRORS.get(text);
  return error === undefined ? text : { error };
}

/** A text that begins with `=` stands the same in `values` and `formulas`; only a real formula differs. */
const formulaOf = (formula: unknown, value: unknown): string | null =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null;

/** The block's non-empty cells as rows. `isHidden` tells of a sheet row, from 0. */
export function rowsOfBlock(block: BlockReading, isHidden: (row: number) => boolean): SheetRow[] {
  const rows: SheetRow[] = [];
  block.values.forEach((values, r) => {
    const cells: Cell[] = [];
    values.forEach((raw, c) => {
      const formula = formulaOf(block.formulas[r]?.[c], raw);
      if (formula === null && raw === '') return;
      const format = block.formats[r]?.[c];
      cells.push({
        column: block.left + c,
        value: valueOf(raw),
        formula,
        format: typeof format === 'string' && format !== '' ? format : 'General',
      });
    });
    const index = block.top + r;
    if (cells.length > 0) rows.push({ index, hidden: isHidden(index), cells });
  });
  return rows;
}

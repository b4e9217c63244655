import { parseA1 } from '../sheet/a1';
import type { SheetRow, WorkbookSnapshot } from '../sheet/snapshot';
import type { SheetAnswer } from './capture';
import { rowsOfBlock } from './cell-reading';

/** What is typed on a sheet: formulas as such, since their values follow other cells. */
const typedOn = (rows: readonly SheetRow[]): string =>
  JSON.stringify(
    rows.flatMap(({ index, cells }) =>
      cells.map(({ column, formula, value }) => [index, column, formula ?? value]),
    ),
  );

function rowsNow({ used }: SheetAnswer): readonly SheetRow[] {
  const range = used.isNullObject
    ? null
    : parseA1(used.address.slice(used.address.lastIndexOf('!') + 1));
  if (range === null) return [];
  const { values, formulas, numberFormat: formats } = used;
  return rowsOfBlock({ top: range.top, left: range.left, values, formulas, formats }, () => false);
}

/** The first of the sheets on which someone has typed since the workbook was read; null when none has been touched. */
export function changedSince(
  read: WorkbookSnapshot,
  answers: readonly SheetAnswer[],
): string | null {
  const changed = answers.find((answer) => {
    const before = read.sheets.find(({ name }) => name === answer.sheet.name);
    return typedOn(before?.rows ?? []) !== typedOn(rowsNow(answer));
  });
  return changed?.sheet.name ?? null;
}

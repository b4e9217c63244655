import { rangeA1 } from '../sheet/a1';
import type { SheetRow } from '../sheet/snapshot';
import { rowsOfBlock } from './cell-reading';
import { halve, type UsedRange } from './reading-plan';

/** A piece of a sheet as read. */
export interface PieceReading {
  readonly sheetId: string;
  readonly rows: readonly SheetRow[];
  readonly hiddenColumns: readonly number[];
}

function ask(context: Excel.RequestContext, { sheetId, range }: UsedRange) {
  const cells = context.workbook.worksheets.getItem(sheetId).getRange(rangeA1(range)).untrack();
  cells.load('values,formulas,numberFormat');
  return {
    cells,
    rows: cells.getRowProperties({ rowHidden: true }),
    columns: cells.getColumnProperties({ columnHidden: true }),
  };
}

type Answer = ReturnType<typeof ask>;

function toReading({ sheetId, range }: UsedRange, { cells, rows, columns }: Answer): PieceReading {
  const hidden = new Set<number>();
  rows.value.forEach((row, index) => {
    if (row.rowHidden === true) hidden.add(range.top + index);
  });
  return {
    sheetId,
    rows: rowsOfBlock(
      {
        top: range.top,
        left: range.left,
        values: cells.values,
        formulas: cells.formulas,
        formats: cells.numberFormat,
      },
      (row) => hidden.has(row),
    ),
    hiddenColumns: columns.value.flatMap((column, index) =>
      column.columnHidden === true ? [range.left + index] : [],
    ),
  };
}

/** Excel may answer null for what it finds too large, instead of refusing (office-js #4783). */
const isAnswered = ({ cells }: Answer): boolean =>
  [cells.values, cells.formulas, cells.numberFormat].every((matrix: unknown) => matrix !== null);

const isTooLarge = (error: unknown): boolean =>
  error instanceof OfficeExtension.Error && error.code === 'ResponsePayloadSizeLimitExceeded';

/** Reads the pieces in one round trip; in more when Excel finds the answer too large, which one row never is. */
export async function readPieces(
  context: Excel.RequestContext,
  request: readonly UsedRange[],
): Promise<PieceReading[]> {
  const asked = request.map((piece) => ({ piece, answer: ask(context, piece) }));
  try {
    await context.sync();
    if (asked.every(({ answer }) => isAnswered(answer))) {
      return asked.map(({ piece, answer }) => toReading(piece, answer));
    }
  } catch (error) {
    if (!isTooLarge(error) || halve(request) === null) throw error;
  }
  const halves = halve(request);
  if (halves === null) throw new Error('Excel answered null for a single row');
  const [first, second] = halves;
  return [...(await readPieces(context, first)), ...(await readPieces(context, second))];
}

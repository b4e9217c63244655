import { PERIOD_ROW } from './earlier/carried';
import { KEY } from './grid';
import type { CellPlan, SheetPlan } from './plan';
import { checksum, readRecord } from './row-record';

const recordOf = ({ column, content }: CellPlan) =>
  column === KEY && content.kind === 'text' ? readRecord(content.text) : null;

/**
 * The plan with a checksum, in the record of the period's row, of which cells of the workbook its formulas read: it tells
 * later whether the workbook would now be read otherwise than when the report was written.
 */
export function withReadingMark(plan: SheetPlan): SheetPlan {
  const names = new Map(
    plan.cells
      .map((cell) => [cell.row, recordOf(cell)?.r] as const)
      .filter(([, r]) => r !== undefined),
  );
  const read = plan.cells.flatMap(({ row, column, content }) =>
    content.kind === 'formula' && content.formula.includes('!')
      ? [`${names.get(row) ?? ''} ${column} ${content.formula}`]
      : [],
  );
  const mark = checksum(read.join('\n'));
  return {
    ...plan,
    cells: plan.cells.map((cell) => {
      const record = recordOf(cell);
      if (record?.r?.startsWith(PERIOD_ROW) !== true) return cell;
      const text = JSON.stringify({ ...record, r: `${record.r}/${mark}` });
      return { ...cell, content: { kind: 'text', text } };
    }),
  };
}

/** The mark among a report's texts, as planned or as written; null where an earlier version left none. */
export function readingMark(texts: readonly unknown[]): string | null {
  for (const text of texts) {
    const id = typeof text === 'string' ? readRecord(text)?.r : undefined;
    if (id?.startsWith(PERIOD_ROW) === true)
      return id.slice(PERIOD_ROW.length).split('/')[2] ?? null;
  }
  return null;
}

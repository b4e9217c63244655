import type { Column, SignConvention, TableId, TableRow } from '../model/table';
import { COST_SIDES } from './section-words';

const UNSIGNED: ReadonlySet<TableId> = new Set<TableId>([
  'balansrakning',
  'balanskrav',
  'kassaflodesanalys',
  'not-intakter',
  'not-fordringar',
  'not-skulder',
  'deltagare',
  'medel-till-forfogande',
  'okand',
]);

/** Whether most cost figures stand with a minus; tables without costs have no convention. */
export function signOf(
  id: TableId,
  rows: readonly TableRow[],
  columns: readonly Column[],
): SignConvention {
  if (UNSIGNED.has(id)) return 'none';
  const spoken = columns
    .filter((column) => !['avvikelse', 'andel', 'okand', 'not', 'text'].includes(column.role))
    .map((column) => column.index);
  let balance = 0;
  for (const row of rows) {
    if (row.side === null || !COST_SIDES.has(row.side)) continue;
    for (const column of spoken) balance += Math.sign(row.figures.get(column)?.value ?? 0);
  }
  return balance === 0 ? 'none' : balance < 0 ? 'costs-negative' : 'costs-positive';
}

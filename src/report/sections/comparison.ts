import { fullYear, yearOf, type Period } from '../../model/period';
import type { TableId } from '../../model/table';
import { spanText, type ReportContext } from '../context';
import { earlierTerm } from '../earlier/earlier';
import type { MirrorModel } from '../mirror-model';
import { columnFor, yearBefore } from '../moment';
import type { MirrorView } from './mirror-view';

/** Tables of what there is on a day, compared with the turn of the year (LKBR 13 kap. 3 §), not with the same day. */
const BALANCES: ReadonlySet<TableId> = new Set(['balansrakning', 'not-fordringar', 'not-skulder']);

const comparedWith = (id: TableId, period: Period): Period =>
  BALANCES.has(id) ? fullYear(yearOf(period) - 1) : yearBefore(period);

/**
 * The column of a table that later reports compare with, and a column of what an earlier report held where the table
 * has no comparison of its own (LKBR 5 kap. 6 §: last year's figure beside each row).
 */
export function comparison(
  { earlier, period, say }: ReportContext,
  model: MirrorModel,
): Pick<MirrorView, 'own' | 'earlier'> {
  const { table } = model;
  const own = columnFor(table, 'utfall', period);
  const before = comparedWith(table.id, period);
  const termOf = (key: string) => earlierTerm(earlier, key, before);
  const hasOwn = table.columns.some(
    ({ role, period: of }) =>
      role === 'foregaende' || (role === 'utfall' && of?.end === before.end),
  );
  if (hasOwn || table.rows.every((row) => termOf(model.key(row)) === null)) return { own };
  const heading = BALANCES.has(table.id) ? before.end : spanText(say, before);
  return { own, earlier: { heading, termOf } };
}

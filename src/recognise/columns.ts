import type { Column, ColumnRole, TableId } from '../model/table';
import type { Block, BlockColumn } from './block';
import { periodOf } from './column-period';
import { type Draft, figureColumnsOf } from './draft';
import type { StatedPeriod } from './period-text';
import { besideEachOther } from './columns-together';
import { contextPeriods, type Scope } from './scope';
import { roleOfTitles } from './title-role';
import { BOKSLUT } from './told-of';
import { isUnsure } from './unsure-column';

const ECONOMY: ReadonlySet<TableId> = new Set<TableId>([
  'uppfoljning',
  'insatser',
  'prognos',
  'balanskrav',
  'okand',
]);

/** Settles each column's role and period from its heading, the titles, the sheet's name and the workbook's scope. */
export function settleColumns(draft: Draft, scope: Scope | null): readonly Column[] {
  const { id, block } = draft;
  const context = contextPeriods(draft);
  const figures = new Set(figureColumnsOf(block));
  const columns = block.columns.map((column): Column => {
    const { heading } = column;
    const [role, code] = roleOf(draft, column, figures.has(column), context, scope);
    return {
      index: column.index,
      headingRow: column.headingRow ?? block.range.top,
      heading,
      role,
      period: figures.has(column) ? periodOf({ id, column, role, context, scope }) : null,
      reason: { code, params: WITHOUT_HEADING.has(code) ? {} : { heading } },
    };
  });
  return besideEachOther(columns, scope);
}

/** Reasons that do not speak of the heading. */
const WITHOUT_HEADING: ReadonlySet<string> = new Set(['column-corrected', 'column-alone']);

/** The role, and the code of why. */
function roleOf(
  draft: Draft,
  column: BlockColumn,
  isFigures: boolean,
  context: readonly StatedPeriod[],
  scope: Scope | null,
): readonly [ColumnRole, string] {
  const { role, period } = column.reading;
  if (column.said !== null) return [column.said.role, 'column-corrected'];
  if (!isFigures) return [role === 'not' ? 'not' : 'text', 'column-of-text'];
  if (column.part !== null) return ['okand', 'column-part-of-year'];
  if (role !== null)
    return [isOwnBokslut(draft.block, column, scope) ? 'utfall' : role, 'column-by-heading'];
  if (isUnsure(draft, column)) return ['okand', 'column-unknown'];
  const titleRole = ECONOMY.has(draft.id) ? roleOfTitles(draft.block) : null;
  if (titleRole !== null) return [titleRole, 'column-by-title'];
  if (period === null)
    return figureColumnsOf(draft.block).length === 1
      ? ['utfall', 'column-alone']
      : ['okand', 'column-unknown'];
  const year = period.year ?? context.find((one) => one.year !== null)?.year ?? scope?.year ?? null;
  if (scope === null || year === null || year === scope.year) return ['utfall', 'column-by-period'];
  return [year < scope.year ? 'foregaende' : 'prognos', 'column-by-period'];
}

/** Whether a column is of the accounts of the very year that is reported, in a table where no other says utfall. */
const isOwnBokslut = (
  { columns }: Block,
  { heading, reading }: BlockColumn,
  scope: Scope | null,
): boolean =>
  reading.role === 'foregaende' &&
  BOKSLUT.test(heading) &&
  scope?.hasUtfall === true &&
  scope.month === 12 &&
  reading.period?.year === scope.year &&
  !columns.some((other) => other.reading.role === 'utfall');

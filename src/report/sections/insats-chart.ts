import { budgetCell, type BudgetLine, type BudgetModel, type BudgetMoment } from '../budget-model';
import type { ReportContext } from '../context';
import type { Draft } from '../draft';
import { columnHeadings, openSection } from '../frame';
import { FIRST_AMOUNT, LABEL, LAST_AMOUNT } from '../grid';
import { token } from '../term';
import type { ReportKey } from '../../locales/report';

/** More bars than this cannot be read on a page. */
const MOST = 20;
type Series = readonly (readonly [BudgetMoment, ReportKey])[];

/** The series by the columns that the budgetuppföljning has: a whole year's has one budget and no prognos. */
const seriesOf = (months: number): Series =>
  months === 12
    ? [
        ['periodbudget', 'chartBudget'],
        ['utfall', 'chartUtfall'],
      ]
    : [
        ['arsbudget', 'chartBudget'],
        ['utfall', 'chartUtfall'],
        ['prognos', 'chartPrognos'],
      ];

/** Budget, utfall and prognos per insats as bars, over a small table of the figures in tkr without sign. */
export function insatsChart(
  draft: Draft,
  { say, months }: ReportContext,
  model: BudgetModel,
): void {
  const lines = model.groups.find(({ id }) => id === 'insatser')?.lines ?? [];
  const has = ([moment]: Series[number]): boolean =>
    lines.some((line) => line.terms[moment] !== null);
  const shown = seriesOf(months).filter(has);
  if (lines.length < 2 || lines.length > MOST || shown.length < 2) return;
  openSection(draft, say('chartInsatser'), say('chartInsatserNote'));
  const headingRow = draft.row;
  columnHeadings(
    draft,
    say('unitTkr'),
    shown.map(([, text]) => say(text)),
  );
  const first = draft.row;
  for (const line of lines) row(draft, line, shown);
  const last = draft.row - 1;
  draft.skip();
  const height = 6 + lines.length * 2;
  const column = (at: number) => ({ top: first, bottom: last, left: at, right: at });
  draft.charts.push({
    key: 'insatser',
    kind: 'bars',
    title: say('chartInsatser'),
    categories: column(LABEL),
    series: shown.map((_, index) => ({
      name: { row: headingRow, column: FIRST_AMOUNT + index },
      values: column(FIRST_AMOUNT + index),
    })),
    anchor: { top: draft.row, bottom: draft.row + height - 1, left: LABEL, right: LAST_AMOUNT },
  });
  draft.skip(height);
}

function row(draft: Draft, line: BudgetLine, shown: Series): void {
  draft.label(line.label, 'label');
  shown.forEach(([moment], index) => {
    const term = line.terms[moment];
    if (term === null) return;
    const operand = `-${token(budgetCell(line.id, moment))}/1000`;
    draft.formula(FIRST_AMOUNT + index, operand, 0 - term.ore / 100_000, 'amount');
  });
  draft.end();
}

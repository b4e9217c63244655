import { yearOf } from '../../model/period';
import type { Column, Table } from '../../model/table';
import { referenceTo } from '../../sheet/a1';
import { spanText, type ReportContext } from '../context';
import type { Draft } from '../draft';
import { columnHeadings, openSection } from '../frame';
import { FIRST_AMOUNT, LABEL } from '../grid';
import { columnFor } from '../moment';
import { overviewCosts } from '../nearest';
import { combine, place, type Slot } from '../slot';
import { keyed, rowOf, tablesOf } from '../source';
import { reportCell, type Term } from '../term';
import { driftCell } from './drift-cells';

/** The years that the template's overview shows. */
const YEARS = 5;

interface YearColumn {
  readonly heading: string;
  readonly column: Column;
  /** The report's own period, whose figures come from the sources nearest the books. */
  readonly own: boolean;
}

function yearsOf({ say, period }: ReportContext, table: Table): YearColumn[] {
  const current = columnFor(table, 'utfall', period);
  return table.columns
    .filter(({ role, period: of }) => of !== null && (role === 'utfall' || role === 'foregaende'))
    .toSorted((a, b) => (b.period?.end ?? '').localeCompare(a.period?.end ?? ''))
    .slice(0, YEARS)
    .map((column) => ({
      column,
      own: column === current,
      heading: column.period === null ? column.heading : spanText(say, column.period),
    }));
}

/** Översikt över verksamhetens utveckling: up to five years in tkr, newest left, costs negative. */
export function oversikt(draft: Draft, context: ReportContext): void {
  const { say } = context;
  const [table] = tablesOf(context.statements, 'oversikt');
  if (table === undefined) return;
  const years = yearsOf(context, table);
  if (years.length === 0) return;
  openSection(draft, say('ovTitle'), say('ovNote'));
  const headingRow = draft.row;
  columnHeadings(
    draft,
    say('unitTkr'),
    years.map(({ heading }) => heading),
  );
  const line = (key: string, label: string, at: (year: YearColumn) => Term | null): Slot[] => {
    draft.label(label, 'label');
    const slots = years.map((year, index) =>
      place(draft, FIRST_AMOUNT + index, at(year), {
        id: `oversikt/${key}/${year.column.period?.end ?? index}`,
        unit: 'tkr',
        style: 'amount',
        label: `${label}, ${year.heading}`,
      }),
    );
    draft.end();
    return slots;
  };
  const own = (row: 'medlemsavgift' | 'nettokostnad', term: Term | null): Term | null =>
    term === null ? null : reportCell(driftCell(row, 'utfall'), term.ore, 'tkr');
  const income = line('intakter', say('rrIntakter'), ({ column, own: current }) =>
    current ? own('medlemsavgift', context.utfall.intakter) : keyed(table, 'intakter', column),
  );
  const costs = line('kostnader', say('rrKostnader'), ({ column, own: current }) =>
    current ? own('nettokostnad', context.utfall.nettokostnad) : overviewCosts(table, column),
  );
  draft.text(
    LABEL,
    say(context.kind === 'delårsrapport' ? 'rowPeriodensResultat' : 'rowAretsResultat'),
    'labelSum',
  );
  const resultRow = draft.row;
  years.forEach((year, index) => {
    const [a, b] = [income[index], costs[index]];
    if (a === undefined || b === undefined) return;
    const id = `oversikt/resultat/${year.column.period?.end ?? index}`;
    const parts: [Slot, 1][] = [
      [a, 1],
      [b, 1],
    ];
    combine(draft, FIRST_AMOUNT + index, parts, { id, unit: 'tkr', style: 'amountSum' });
  });
  draft.end();
  measures(draft, context, table, years);
  chart(draft, context, { headingRow, resultRow, years: years.length });
}

/** Soliditet and antal anställda, as the source has them. */
function measures(
  draft: Draft,
  { say }: ReportContext,
  table: Table,
  years: readonly YearColumn[],
): void {
  for (const [key, label] of [
    ['soliditet', say('ovSoliditet')],
    ['antal-anstallda', say('ovAnstallda')],
  ] as const) {
    const row = rowOf(table, key);
    if (row === undefined) continue;
    draft.label(label, 'label');
    years.forEach(({ column }, index) => {
      const figure = row.figures.get(column.index);
      if (figure === undefined || figure.quantity === 'money') return;
      const at = FIRST_AMOUNT + index;
      const percent = figure.quantity === 'percent';
      const value = percent ? figure.value / 100 : figure.value;
      const style = percent ? 'percent' : 'count';
      const source = { sheet: table.sheet, row: figure.row, column: figure.column };
      if (figure.asText) draft.constant(at, value, style, source);
      else draft.formula(at, referenceTo(table.sheet, figure.row, figure.column), value, style);
    });
    draft.end();
  }
}

/** The result over the years as columns, where there are years to compare. */
function chart(
  draft: Draft,
  { say, period }: ReportContext,
  at: { readonly headingRow: number; readonly resultRow: number; readonly years: number },
): void {
  if (at.years < 3) return;
  const range = (row: number) => ({
    top: row,
    bottom: row,
    left: FIRST_AMOUNT,
    right: FIRST_AMOUNT + at.years - 1,
  });
  draft.skip();
  draft.charts.push({
    key: 'resultat',
    kind: 'columns',
    title: say('chartResult', { year: String(yearOf(period)) }),
    categories: range(at.headingRow),
    series: [{ name: { row: at.resultRow, column: LABEL }, values: range(at.resultRow) }],
    anchor: { top: draft.row, bottom: draft.row + 11, left: LABEL, right: FIRST_AMOUNT + 4 },
  });
  draft.skip(12);
}

import type { TableId, TableRow, Column, Table } from '../../model/table';
import { spanText, type ReportContext } from '../context';
import type { Draft } from '../draft';
import { openSection } from '../frame';
import { MirrorModel } from '../mirror-model';
import { tablesOf } from '../source';
import { comparison } from './comparison';
import { mirror } from './mirror';
import { KASSAFLODE } from './statement-labels';
import type { ReportKey } from '../../locales/report';

const FIGURES: ReadonlySet<string> = new Set(['utfall', 'budget', 'prognos', 'foregaende']);

/** A column's heading as the report words it: a day for balances, a period for flows. */
function headingOf({ say }: ReportContext, column: Column): string {
  if (column.period === null) return column.heading;
  const when = column.period.start === null ? column.period.end : spanText(say, column.period);
  if (column.role === 'budget') return say('headBudget', { span: when });
  return column.role === 'prognos' ? say('headPrognosOf', { span: when }) : when;
}

/** The columns of figures, in the source's order. */
export const figureColumns = (context: ReportContext, table: Table) =>
  table.columns
    .filter(({ role }) => FIGURES.has(role))
    .map((column) => ({ column, heading: headingOf(context, column) }));

/** The template's label for a row of a statement, or the printed one. */
const labelIn =
  ({ say }: ReportContext, labels: Partial<Record<string, ReportKey>>) =>
  (row: TableRow): string => {
    const key = row.key === null ? undefined : labels[row.key];
    return key === undefined ? row.label : say(key);
  };

/** One statement of the template as the workbook holds it. */
export interface StatementView {
  readonly id: TableId;
  readonly title: ReportKey;
  readonly note: ReportKey;
  readonly labels: Partial<Record<string, ReportKey>>;
  readonly signed: boolean;
}

/** Places every table of one kind; nothing when the workbook has none. Returns the models, for control rows. */
export function statement(
  draft: Draft,
  context: ReportContext,
  view: StatementView,
): MirrorModel[] {
  return tablesOf(context.statements, view.id).map((table, index) => {
    const model = new MirrorModel(
      table,
      `${view.id}${index === 0 ? '' : `#${index + 1}`}`,
      view.signed,
    );
    openSection(draft, context.say(view.title), context.say(view.note));
    mirror(draft, context, {
      model,
      unit: 'kr',
      columns: figureColumns(context, table),
      notes: table.rows.some(({ note }) => note !== null),
      labelOf: labelIn(context, view.labels),
      ...comparison(context, model),
    });
    return model;
  });
}

/** Kassaflödesanalys in kr (LKBR 8 kap.; the template's table). */
export const kassaflode = (draft: Draft, context: ReportContext): MirrorModel[] =>
  statement(draft, context, {
    id: 'kassaflodesanalys',
    title: 'kfTitle',
    note: 'kfNote',
    labels: KASSAFLODE,
    signed: false,
  });

import type { TableId } from '../../model/table';
import type { ReportContext } from '../context';
import type { Draft } from '../draft';
import { openSection } from '../frame';
import { MirrorModel } from '../mirror-model';
import { rowOf, tablesOf } from '../source';
import { comparison } from './comparison';
import { controlRow } from './controls';
import { mirror } from './mirror';
import { figureColumns } from './statements';
import type { ReportKey } from '../../locales/report';

/** Which row of which statement a note explains. */
const NOTES: readonly {
  readonly id: TableId;
  readonly title: ReportKey;
  readonly statement: TableId;
  readonly row: string;
}[] = [
  { id: 'not-intakter', title: 'noteIntakter', statement: 'resultatrakning', row: 'intakter' },
  { id: 'not-kostnader', title: 'noteKostnader', statement: 'resultatrakning', row: 'kostnader' },
  { id: 'not-fordringar', title: 'noteFordringar', statement: 'balansrakning', row: 'fordringar' },
  {
    id: 'not-skulder',
    title: 'noteSkulder',
    statement: 'balansrakning',
    row: 'kortfristiga-skulder',
  },
];

/** What a note belongs to when the report itself computes the row: income and costs of the resultaträkning. */
function aloneText({ say, kind }: ReportContext, statement: TableId, row: string): string {
  if (kind !== 'delårsrapport' || statement !== 'resultatrakning') return say('noteAlone');
  const label = say(row === 'intakter' ? 'rrIntakter' : 'rrKostnader');
  return say('noteOf', { where: say('rrTitle'), row: label });
}

/** The notes in the order of the statements' rows (LKBR 9 kap. 2 §), each naming the row it explains and tied to it. */
export function noter(
  draft: Draft,
  context: ReportContext,
  statements: readonly MirrorModel[],
): void {
  const { say } = context;
  for (const note of NOTES) {
    tablesOf(context.statements, note.id).forEach((table, index) => {
      const of = statements.find((model) => model.table.id === note.statement);
      const explained = of === undefined ? undefined : rowOf(of.table, note.row);
      const number = explained?.note ?? /\bnot\s*(\d+)/i.exec(table.title)?.[1] ?? '';
      const model = new MirrorModel(
        table,
        `${note.id}${index === 0 ? '' : `#${index + 1}`}`,
        false,
      );
      const where = say(note.statement === 'resultatrakning' ? 'rrTitle' : 'brTitle');
      openSection(
        draft,
        say('noteTitle', { number, title: say(note.title) }).replace('  ', ' '),
        explained === undefined
          ? aloneText(context, note.statement, note.row)
          : say('noteOf', { where, row: explained.label }),
      );
      const columns = figureColumns(context, table);
      mirror(draft, context, {
        model,
        unit: 'kr',
        columns,
        notes: false,
        labelOf: (row) => (row.label === '' ? say('rowSumma') : row.label),
        ...comparison(context, model),
      });
      const total = rowOf(table, 'summa');
      if (of === undefined || explained === undefined || total === undefined) return;
      if (note.id === 'not-kostnader') return;
      controlRow(
        draft,
        say('controlNote'),
        0,
        columns.map(({ column }) => {
          const other = of.table.columns.find(
            (candidate) =>
              candidate.role === column.role && candidate.period?.end === column.period?.end,
          );
          return other === undefined
            ? null
            : [
                { model, row: total, column },
                { model: of, row: explained, column: other },
              ];
        }),
      );
    });
  }
}

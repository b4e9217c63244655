import type { TableId } from '../../model/table';
import type { ReportContext } from '../context';
import type { Draft } from '../draft';
import { openSection } from '../frame';
import { MirrorModel } from '../mirror-model';
import { tablesOf } from '../source';
import { mirror } from './mirror';
import type { Shares } from './mirror-view';
import type { ReportKey } from '../../locales/report';

const OF_COSTS: Shares = Object.fromEntries(
  ['individinriktade', 'strukturovergripande', 'administration'].map((row) => [
    row,
    { of: 'summa-kostnader', label: 'fvShare' } as const,
  ]),
);

/** Tables beside the template that some förbund or regions ask for, in the order they are shown. */
const FURTHER: readonly {
  readonly id: TableId;
  readonly title: ReportKey;
  readonly note: ReportKey;
  /** The shares that the region's tables are asked for with. */
  readonly shares: Shares;
}[] = [
  {
    id: 'medlemsbidrag',
    title: 'mbTitle',
    note: 'mbNote',
    shares: { 'utgaende-eget-kapital': { of: 'medlemsbidrag', label: 'mbShare' } },
  },
  { id: 'finansierad-verksamhet', title: 'fvTitle', note: 'fvNote', shares: OF_COSTS },
  { id: 'deltagare', title: 'dtTitle', note: 'dtNote', shares: {} },
];

/** Medlemsbidragets användning, finansierad verksamhet and deltagare per insats, where the workbook has them. */
export function furtherTables(draft: Draft, context: ReportContext): void {
  for (const { id, title, note, shares } of FURTHER) {
    tablesOf(context.statements, id).forEach((table, index) => {
      openSection(draft, context.say(title), context.say(note));
      mirror(draft, context, {
        model: new MirrorModel(table, `${id}${index === 0 ? '' : `#${index + 1}`}`, false),
        unit: 'kr',
        columns: table.columns
          .filter(({ role }) => role !== 'text' && role !== 'not' && role !== 'okand')
          .slice(0, 7)
          .map((column) => ({ column, heading: column.heading })),
        notes: false,
        // A table that has its own shares shows those.
        ...(table.columns.some(({ role }) => role === 'andel') ? {} : { shares }),
        labelOf: (row) => row.label,
      });
    });
  }
}

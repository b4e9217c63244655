import { yearOf } from '../../model/period';
import type { Column, Table } from '../../model/table';
import { spanText, type ReportContext } from '../context';
import type { Draft } from '../draft';
import { earlierTerm } from '../earlier/earlier';
import { columnHeadings, openSection } from '../frame';
import { FIRST_AMOUNT, LABEL } from '../grid';
import type { MirrorModel } from '../mirror-model';
import { columnFor, yearBefore } from '../moment';
import { combine, place, type Slot } from '../slot';
import { keyed, tablesOf } from '../source';
import { minus, type Term } from '../term';
import { RESULTATRAKNING as LABELS } from './statement-labels';
import { statement } from './statements';
import type { ReportKey } from '../../locales/report';

/** The four amounts of each row that LKBR 13 kap. 3 § asks for in a delårsrapport. */
const MOMENTS = ['utfall', 'foregaende', 'prognos', 'arsbudget'] as const;
type RrMoment = (typeof MOMENTS)[number];

/** Resultaträkning in kr: as the workbook holds it, and in a delårsrapport with all four amounts of LKBR 13:3. */
export function resultatrakning(draft: Draft, context: ReportContext): MirrorModel[] {
  if (context.kind === 'delårsrapport') {
    interim(draft, context);
    return [];
  }
  return statement(draft, context, {
    id: 'resultatrakning',
    title: 'rrTitle',
    note: 'rrNote',
    labels: LABELS,
    signed: true,
  });
}

/** Rows that only a resultaträkning of the workbook can give, below the income and the costs. */
const FURTHER = ['avskrivningar', 'finansiella-intakter', 'finansiella-kostnader'] as const;

interface Line {
  readonly key: string;
  readonly label: ReportKey;
  readonly at: (moment: RrMoment) => Term | null;
}

function fromTable(context: ReportContext, key: string, moment: RrMoment): Term | null {
  for (const table of tablesOf(context.statements, 'resultatrakning')) {
    const column: Column | undefined = columnFor(table, moment, context.period);
    const term = keyed(table, key, column);
    if (term !== null) return term;
  }
  return null;
}

/** What a later report knows a line's utfall by; the same in a delårsrapport and an årsredovisning. */
const lineKey = (key: string): string => `resultatrakning/${key}`;

/** A line of last year's own report. */
const lastYear = (
  { earlier, period }: ReportContext,
  key: string,
  moment: RrMoment,
): Term | null =>
  moment === 'foregaende' ? earlierTerm(earlier, lineKey(key), yearBefore(period)) : null;

/** Costs without financial items, which stand on a row of their own where the budget keeps them apart. */
function costsAt(context: ReportContext, moment: RrMoment): Term | null {
  const { nettokostnad } = context[moment];
  const finance = financeAt(context, moment);
  return nettokostnad === null || finance === null ? nettokostnad : minus(nettokostnad, finance);
}

const financeAt = ({ budget }: ReportContext, moment: RrMoment): Term | null =>
  moment === 'foregaende'
    ? null
    : (budget?.groups.find(({ id }) => id === 'finans')?.totals[moment] ?? null);

function linesOf(context: ReportContext): Line[] {
  /** From the workbook's own statement, last year's report, or else where the figure can be had. */
  const line = (key: string, label: ReportKey, otherwise: Line['at']): Line => ({
    key,
    label,
    at: (moment) =>
      fromTable(context, key, moment) ?? lastYear(context, key, moment) ?? otherwise(moment),
  });
  const tables: readonly Table[] = tablesOf(context.statements, 'resultatrakning');
  if (tables.length === 0) {
    const finance = context.budget?.groups.some(({ id }) => id === 'finans') === true;
    return [
      line('intakter', 'rrIntakter', (moment) => context[moment].intakter),
      line('kostnader', 'rrKostnader', (moment) => costsAt(context, moment)),
      ...(finance
        ? [line('finans', 'rrSummaFinansiella', (moment) => financeAt(context, moment))]
        : []),
    ];
  }
  const present = FURTHER.filter((key) => fromTable(context, key, 'utfall') !== null);
  return [
    line('intakter', 'rrIntakter', (moment) => context[moment].intakter),
    line('kostnader', 'rrKostnader', (moment) => costsAt(context, moment)),
    ...present.map((key) => line(key, LABELS[key] ?? 'rrKostnader', () => null)),
  ];
}

function interim(draft: Draft, context: ReportContext): void {
  const { say, period } = context;
  const year = String(yearOf(period));
  const headings: Record<RrMoment, string> = {
    utfall: say('headUtfall', { span: spanText(say, period) }),
    foregaende: say('headUtfall', { span: spanText(say, yearBefore(period)) }),
    prognos: say('headHelarsprognos', { year }),
    arsbudget: say('headHelarsbudget', { year }),
  };
  openSection(draft, say('rrTitle'), say('rrNoteInterim'));
  columnHeadings(
    draft,
    say('unitKr'),
    MOMENTS.map((moment) => headings[moment]),
  );
  const rows = linesOf(context).map((line) => {
    const label = say(line.label);
    draft.label(label, 'label');
    const slots = MOMENTS.map((moment, index) =>
      place(draft, FIRST_AMOUNT + index, line.at(moment), {
        id: `resultatrakning/${line.key}/${moment}`,
        unit: 'kr',
        style: 'amount',
        label: `${label}, ${headings[moment]}`,
      }),
    );
    draft.remember(lineKey(line.key), slots[0]?.ore ?? null);
    draft.end();
    return slots;
  });
  draft.text(LABEL, say('rowDelaretsResultat'), 'labelResult');
  MOMENTS.forEach((moment, index) => {
    const parts = rows.flatMap((row): [Slot, 1][] => {
      const slot = row[index];
      return slot === undefined ? [] : [[slot, 1]];
    });
    combine(draft, FIRST_AMOUNT + index, parts, {
      id: `resultatrakning/resultat/${moment}`,
      unit: 'kr',
      style: 'amountResult',
    });
  });
  draft.end();
}

import { yearOf } from '../../model/period';
import type { Column, Table } from '../../model/table';
import { spanText, type ReportContext, type TextKey } from '../context';
import type { Draft } from '../draft';
import { columnHeadings, openSection } from '../frame';
import { FIRST_AMOUNT, LABEL } from '../grid';
import type { MirrorModel } from '../mirror-model';
import { columnFor, yearBefore } from '../moment';
import { combine, place, type Slot } from '../slot';
import { keyed, tablesOf } from '../source';
import { minus, type Term } from '../term';
import { RESULTATRAKNING as LABELS } from './statement-labels';
import { statement } from './statements';

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
  readonly label: TextKey;
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
  const tables: readonly Table[] = tablesOf(context.statements, 'resultatrakning');
  if (tables.length === 0) {
    const finance = context.budget?.groups.some(({ id }) => id === 'finans') === true;
    return [
      { key: 'intakter', label: 'rrIntakter', at: (moment) => context[moment].intakter },
      { key: 'kostnader', label: 'rrKostnader', at: (moment) => costsAt(context, moment) },
      ...(finance
        ? [
            {
              key: 'finans',
              label: 'rrSummaFinansiella' as const,
              at: (moment: RrMoment) => financeAt(context, moment),
            },
          ]
        : []),
    ];
  }
  const present = FURTHER.filter((key) => fromTable(context, key, 'utfall') !== null);
  return [
    {
      key: 'intakter',
      label: 'rrIntakter',
      at: (moment) => fromTable(context, 'intakter', moment) ?? context[moment].intakter,
    },
    {
      key: 'kostnader',
      label: 'rrKostnader',
      at: (moment) => fromTable(context, 'kostnader', moment) ?? costsAt(context, moment),
    },
    ...present.map((key): Line => ({
      key,
      label: LABELS[key] ?? 'rrKostnader',
      at: (moment) => fromTable(context, key, moment),
    })),
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

import type { ReportContext } from '../context';
import type { Draft } from '../draft';
import { columnHeadings, judgement, markAfter, openSection } from '../frame';
import { FIRST_AMOUNT } from '../grid';
import { equity } from '../choose-figures';
import { earlierTerm } from '../earlier/earlier';
import { yearBefore } from '../moment';
import { liquidAssets } from '../nearest';
import { rowOf, tablesOf } from '../source';
import type { StyleName } from '../styles';
import { combine, place, type Slot } from '../slot';
import type { Term } from '../term';
import { budgetedEquity } from './budgeted-equity';
import { driftCell, driftKey, STANDS, type DriftMoment, type DriftRow } from './drift-cells';
import { budgetNote, headingOf, missingLabel } from './drift-words';
import { driftControl } from './drift-control';

const DIFFERENCE = FIRST_AMOUNT + 2;
const NAMES: Partial<Record<DriftRow, string>> = {
  nettokostnad: 'Finsam_Nettokostnad',
  medlemsavgift: 'Finsam_Medlemsavgift',
  resultat: 'Finsam_Resultat',
  'utgaende-eget-kapital': 'Finsam_EgetKapital',
};

interface RowStyle {
  readonly label: StyleName;
  readonly amount: StyleName;
}
const ITEM: RowStyle = { label: 'label', amount: 'amount' };
const RESULT: RowStyle = { label: 'labelSum', amount: 'amountSum' };

type Slots = Readonly<Record<DriftMoment, Slot>>;

function row(
  draft: Draft,
  context: ReportContext,
  id: DriftRow,
  label: string,
  style: RowStyle,
  fill: (moment: DriftMoment, column: number) => Slot,
): Slots {
  draft.label(label, style.label);
  const utfall = fill('utfall', STANDS.utfall);
  draft.remember(driftKey(id), utfall.ore);
  const periodbudget = fill('periodbudget', STANDS.periodbudget);
  const difference = combine(
    draft,
    DIFFERENCE,
    [
      [utfall, 1],
      [periodbudget, -1],
    ],
    { id: `driftredovisning/${id}/avvikelse`, unit: 'tkr', style: style.amount, rounded: true },
  );
  const foregaende = fill('foregaende', STANDS.foregaende);
  if (difference.ore !== null) {
    draft.text(markAfter(4), judgement(context.say, difference.ore), 'mark');
  }
  const name = NAMES[id];
  if (name !== undefined) draft.name(name, STANDS.utfall);
  draft.end();
  return { utfall, periodbudget, foregaende };
}

/** Driftredovisning in tkr (LKBR 10 kap. 1 §; the template's table): nettokostnad + medlemsavgift = resultat. */
export function driftredovisning(draft: Draft, context: ReportContext): void {
  const { say, statements, budget, period } = context;
  openSection(draft, say('driftTitle'), budgetNote(context));
  columnHeadings(
    draft,
    say('unitTkr'),
    [
      headingOf(context, 'utfall'),
      headingOf(context, 'periodbudget'),
      say('headAvvikelse'),
      headingOf(context, 'foregaende'),
    ],
    { column: markAfter(4), text: say('headMark') },
  );
  const sourced = (id: DriftRow, label: string, termOf: (moment: DriftMoment) => Term | null) =>
    row(draft, context, id, label, ITEM, (moment, column) =>
      place(draft, column, termOf(moment), {
        id: driftCell(id, moment),
        unit: 'tkr',
        style: ITEM.amount,
        label: missingLabel(context, label, moment),
      }),
    );
  const cost = sourced('nettokostnad', say('rowNettokostnad'), (at) => context[at].nettokostnad);
  const income = sourced('medlemsavgift', say('rowMedlemsavgift'), (at) => context[at].intakter);
  const result = row(draft, context, 'resultat', say('rowResultat'), RESULT, (moment, column) =>
    combine(
      draft,
      column,
      [
        [cost[moment], 1],
        [income[moment], 1],
      ],
      { id: driftCell('resultat', moment), unit: 'tkr', style: RESULT.amount },
    ),
  );
  const now = equity(statements, budget, period, 'utfall');
  const before =
    equity(statements, budget, period, 'foregaende').closing ??
    lastYear(context, 'utgaende-eget-kapital');
  const label = say('rowEgetKapital');
  const id = 'utgaende-eget-kapital';
  const closing: Partial<Record<DriftMoment, Slot>> = {};
  row(draft, context, id, label, ITEM, (moment, column) => {
    const cell = { id: driftCell(id, moment), unit: 'tkr' as const, style: ITEM.amount };
    const slot =
      moment === 'periodbudget'
        ? budgetedEquity(draft, column, now.opening, closing.utfall, result, cell.id)
        : place(draft, column, moment === 'utfall' ? now.closing : before, {
            ...cell,
            label: missingLabel(context, label, moment),
          });
    closing[moment] = slot;
    return slot;
  });
  if (hasLiquidAssets(context)) {
    sourced(
      'likvida-medel',
      say('rowLikvidaMedel'),
      (at) =>
        liquidAssets(statements, period, at) ??
        (at === 'foregaende' ? lastYear(context, 'likvida-medel') : null),
    );
  }
  driftControl(draft, context, result);
}

/** What last year's own report held in a row. */
const lastYear = ({ earlier, period }: ReportContext, row: DriftRow): Term | null =>
  earlierTerm(earlier, driftKey(row), yearBefore(period));

const hasLiquidAssets = ({ statements }: ReportContext): boolean =>
  tablesOf(statements, 'driftredovisning').some(
    (table) => rowOf(table, 'likvida-medel') !== undefined,
  );

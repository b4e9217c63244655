import { yearOf } from '../../model/period';
import { spanText, type ReportContext } from '../context';
import type { Draft } from '../draft';
import { columnHeadings, openSection } from '../frame';
import { FIRST_AMOUNT } from '../grid';
import { columnFor } from '../moment';
import { place, type Slot } from '../slot';
import { keyed, tablesOf } from '../source';
import { reportCell, sum, token, type Term } from '../term';
import { BEFORE_2024, FROM_2024 } from './balanskrav-layouts';
import { driftCell } from './drift-cells';

type BalanceMoment = 'utfall' | 'prognos';

/** The id of a cell of the balanskravsutredning. */
export const balanskravCell = (row: string, moment: BalanceMoment): string =>
  `balanskrav/${row}/${moment}`;

/** The source's own adjustments at a moment, or null where it has none. */
function adjustment(
  context: ReportContext,
  sources: readonly string[],
  moment: BalanceMoment,
): Term | null {
  for (const table of tablesOf(context.statements, 'balanskrav')) {
    const column = columnFor(table, moment, context.period);
    const total = sum(sources.flatMap((key) => keyed(table, key, column) ?? []));
    if (total !== null) return total;
  }
  return null;
}

/** The result that the utredning begins with. */
function result(context: ReportContext, moment: BalanceMoment): Term | null {
  const { intakter, nettokostnad } = context[moment];
  const total = intakter === null || nettokostnad === null ? null : sum([intakter, nettokostnad]);
  if (total === null || moment === 'prognos') return total;
  return reportCell(driftCell('resultat', 'utfall'), total.ore, 'tkr');
}

/** Balanskravsutredning in tkr: for the period and, in a delårsrapport, by the year's prognos (RKR R17). */
export function balanskrav(draft: Draft, context: ReportContext): void {
  const { say, period, kind, settings } = context;
  const layout =
    settings.balanskravLayout ?? (yearOf(period) >= 2024 ? 'from-2024' : 'before-2024');
  const interim = kind === 'delårsrapport';
  const moments: readonly BalanceMoment[] = interim ? ['utfall', 'prognos'] : ['utfall'];
  const year = String(yearOf(period));
  openSection(draft, say('bkTitle'), say(layout === 'from-2024' ? 'bkNote24' : 'bkNote'));
  columnHeadings(draft, say('unitTkr'), [
    spanText(say, period),
    ...(interim ? [say('headHelarsprognos', { year })] : []),
  ]);
  const line = (key: string, label: string, termOf: (moment: BalanceMoment) => Term | null) => {
    draft.label(label, 'label');
    const slots = moments.map((moment, index) =>
      place(draft, FIRST_AMOUNT + index, termOf(moment), {
        id: balanskravCell(key, moment),
        unit: 'tkr',
        style: 'amount',
        label: `${label}, ${moment === 'utfall' ? spanText(say, period) : say('headHelarsprognos', { year })}`,
      }),
    );
    draft.end();
    return slots;
  };
  const opening = say(interim ? 'bkDelaretsResultat' : 'bkAretsResultat');
  const rows: Slot[][] = [line('resultat', opening, (moment) => result(context, moment))];
  for (const { key, label, sources } of layout === 'from-2024' ? FROM_2024 : BEFORE_2024) {
    rows.push(line(key, say(label), (moment) => adjustment(context, sources, moment)));
  }
  if (layout === 'from-2024') {
    const after = total(
      draft,
      rows,
      moments,
      'resultat-efter-balanskravsjusteringar',
      say('bk24After'),
    );
    const reserve = line('resultatreserv', say('bk24Reserv'), (moment) =>
      adjustment(context, ['resultatreserv'], moment),
    );
    total(draft, [after, reserve], moments, 'balanskravsresultat', say('bkResultat24'));
  } else total(draft, rows, moments, 'balanskravsresultat', say('bkResultat'));
}

/** A sum over the rows since the first one; empty inputs count as nothing. */
function total(
  draft: Draft,
  rows: readonly (readonly Slot[])[],
  moments: readonly BalanceMoment[],
  key: string,
  label: string,
): Slot[] {
  const final = key === 'balanskravsresultat';
  draft.label(label, final ? 'labelResult' : 'labelSum');
  const slots = moments.map((moment, index): Slot => {
    const column = rows.flatMap((row) => row[index] ?? []);
    const ore = column.reduce((result, slot) => result + (slot.ore ?? 0), 0);
    const [first, last] = [column[0], column.at(-1)];
    const operand = `SUM(${token(first?.id ?? '')}:${token(last?.id ?? '')})`;
    const id = balanskravCell(key, moment);
    draft.formula(
      FIRST_AMOUNT + index,
      operand,
      ore / 100_000,
      final ? 'amountResult' : 'amountSum',
      id,
    );
    if (final) {
      draft.name(
        moment === 'utfall' ? 'Finsam_Balanskravsresultat' : 'Finsam_BalanskravsresultatPrognos',
        FIRST_AMOUNT + index,
      );
    }
    return { id, unit: 'tkr', ore, open: false };
  });
  draft.end();
  return slots;
}

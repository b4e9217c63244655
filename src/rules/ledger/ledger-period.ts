import type { Book } from '../engine/book';
import { placeOfTable } from '../engine/place';
import type { Draft, Rule } from '../engine/rule';

const ID = 'ledger-period';

function check({ ledger, statements, settings }: Book): readonly Draft[] {
  const period = settings.reportPeriod ?? statements.report.period;
  const utfall = ledger?.table.columns.find(({ role }) => role === 'utfall')?.period ?? null;
  if (ledger === null || period === null || utfall === null) return [];
  if (utfall.end === period.end) return [];
  return [
    {
      severity: 'info',
      place: placeOfTable(ledger),
      found: { kind: 'text', text: utfall.end },
      expected: { kind: 'text', text: period.end },
      message: ID,
      params: { booked: utfall.end, lastDay: period.end },
    },
  ];
}

/**
 * The sheet `Utfall (SIE)` runs to another day than the report, so that the report's utfall has nothing in the books to
 * be compared with.
 */
export const ledgerPeriod = {
  id: ID,
  law: null,
  applies: ({ ledger }: Book) => ledger !== null,
  check,
} satisfies Rule;

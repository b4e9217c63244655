import type { Book } from '../engine/book';
import { columnName, placeOf, printed } from '../engine/place';
import type { Draft, Rule } from '../engine/rule';
import { type Fact, distance } from '../ties/fact';
import { statedAs, utgaendeEgetKapital } from '../ties/facts';

const ID = 'budgeted-deficit';

const budgetResults = (book: Book): readonly Fact[] =>
  statedAs(book, ['uppfoljning', 'driftredovisning'], 'resultat').filter(({ basis }) =>
    basis.startsWith('budget'),
  );

function check(book: Book): readonly Draft[] {
  const [deficit] = budgetResults(book)
    .filter(({ value }) => value < 0)
    .sort((one, other) => distance(one.at) - distance(other.at));
  const [term] = deficit?.terms ?? [];
  if (deficit === undefined || term === undefined) return [];
  const left = utgaendeEgetKapital(book).find(
    ({ basis, period }) => basis === deficit.basis && period.end === deficit.period.end,
  );
  const exceeds = left !== undefined && left.value < 0;
  return [
    {
      severity: 'info',
      place: placeOf(term.cell),
      found: printed(term.cell),
      expected: null,
      message: exceeds ? 'budgeted-deficit-exceeds' : ID,
      params: { column: columnName(term.cell), found: printed(term.cell) },
    },
  ];
}

/** A budget with a deficit, which a förbund pays from saved eget kapital on purpose. Never an error. */
export const budgetedDeficit = {
  id: ID,
  law: { act: 'KL', place: '11 kap. 5 §' },
  applies: (book: Book) => budgetResults(book).length > 0,
  check,
} satisfies Rule;

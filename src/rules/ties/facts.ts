import type { TableId } from '../../model/table';
import type { Book, BookTable } from '../engine/book';
import { type Fact, factsOf, rowsWith } from './fact';
import { noteTotals } from './notes';

const tablesOf = (book: Book, ids: readonly TableId[]): readonly BookTable[] =>
  book.tables.filter(({ table }) => ids.includes(table.id));

/** Every statement of one row key in the given tables, each row a fact of its own. */
export const statedAs = (
  book: Book,
  ids: readonly TableId[],
  key: string,
  quantity: 'signed' | 'size' = 'signed',
): readonly Fact[] =>
  tablesOf(book, ids).flatMap((at) =>
    rowsWith(at, key).flatMap((row) => factsOf(book, at, [row], quantity)),
  );

/** The result before finansiella poster, where a resultaträkning has such poster between it and the result. */
const beforeFinance = (book: Book): readonly Fact[] =>
  ['verksamhetens-resultat', 'nettokostnad'].flatMap((key) =>
    statedAs(book, ['resultatrakning'], key),
  );

const isSame = (one: Fact, other: Fact): boolean =>
  one.basis === other.basis && one.period.end === other.period.end && one.value === other.value;

/**
 * The result of a period. Medlemsbidrag's Resultat/saldo excludes project money and is not it; neither is the result of
 * an uppföljning that keeps no finansiella poster and stops, to the krona, at verksamhetens resultat.
 */
export function resultat(book: Book): readonly Fact[] {
  const early = beforeFinance(book);
  const followUps = statedAs(book, ['uppfoljning', 'prognos'], 'resultat').filter(
    (fact) =>
      rowsWith(fact.at, 'finansnetto').length > 0 || !early.some((one) => isSame(one, fact)),
  );
  const statements: readonly TableId[] = [
    'resultatrakning',
    'balansrakning',
    'kassaflodesanalys',
    'balanskrav',
    'driftredovisning',
    'oversikt',
  ];
  return [...followUps, ...statedAs(book, statements, 'resultat')];
}

/** Eget kapital in the balance sheet: its total, or its parts where it has none. */
function inBalansrakning(book: Book, at: BookTable): readonly Fact[] {
  const total = rowsWith(at, 'summa-eget-kapital');
  if (total.length > 0) return factsOf(book, at, total.slice(0, 1));
  const parts = ['ingaende-eget-kapital', 'resultat', 'ovrigt-eget-kapital'].flatMap((key) =>
    rowsWith(at, key),
  );
  return parts.length < 2
    ? []
    : factsOf(book, at, parts).filter(({ terms }) => terms.length === parts.length);
}

/** Eget kapital at the end of a period. */
export const utgaendeEgetKapital = (book: Book): readonly Fact[] => [
  ...statedAs(
    book,
    ['uppfoljning', 'prognos', 'driftredovisning', 'medlemsbidrag'],
    'utgaende-eget-kapital',
  ),
  ...statedAs(book, ['medel-till-forfogande'], 'medel'),
  ...tablesOf(book, ['balansrakning']).flatMap((at) => inBalansrakning(book, at)),
];

/** Likvida medel on a day. */
export const likvidaMedel = (book: Book): readonly Fact[] => [
  ...statedAs(book, ['balansrakning'], 'kassa-bank'),
  ...statedAs(book, ['kassaflodesanalys'], 'likvida-medel-utgaende'),
  ...statedAs(book, ['driftredovisning'], 'likvida-medel'),
];

/** Whether a workbook has project money somewhere that a table leaves out (ESF, MUCF). */
export function leavesOutProjektmedel(book: Book, at: BookTable): boolean {
  if (rowsWith(at, 'projektmedel').length > 0) return false;
  return book.tables.some((other) =>
    rowsWith(other, 'projektmedel').some((row) =>
      [...row.figures.values()].some(({ value }) => value !== 0),
    ),
  );
}

/** All income of a period, from tables that leave no project money out. */
export const intakter = (book: Book): readonly Fact[] => [
  ...statedAs(book, ['uppfoljning', 'prognos'], 'summa-intakter').filter(
    ({ at }) => !leavesOutProjektmedel(book, at),
  ),
  ...statedAs(book, ['resultatrakning', 'oversikt'], 'intakter'),
  ...noteTotals(book, { statement: 'resultatrakning', name: 'intakter' }),
];

/** The members' contributions of one kind, summed over its rows. */
export const bidragFran = (book: Book, key: string): readonly Fact[] =>
  tablesOf(book, ['uppfoljning', 'prognos', 'not-intakter']).flatMap((at) =>
    factsOf(book, at, rowsWith(at, key), 'size'),
  );

/** All members' contributions: a row of their own, or state, region and kommuner together. */
export const medlemsavgifter = (book: Book): readonly Fact[] =>
  tablesOf(book, ['uppfoljning', 'prognos', 'not-intakter', 'medlemsbidrag']).flatMap((at) => {
    const own = [...rowsWith(at, 'medlemsavgift'), ...rowsWith(at, 'medlemsbidrag')];
    if (own.length > 0) return factsOf(book, at, own, 'size');
    const parts = ['stat', 'region', 'kommun'].map((key) => rowsWith(at, key));
    return parts.some((rows) => rows.length === 0)
      ? []
      : factsOf(book, at, parts.flat(), 'size').filter(
          ({ terms }) => terms.length === parts.flat().length,
        );
  });

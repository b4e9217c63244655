import type { Book } from '../engine/book';
import type { Rule } from '../engine/rule';
import {
  bidragFran,
  intakter,
  likvidaMedel,
  medlemsavgifter,
  resultat,
  statedAs,
  utgaendeEgetKapital,
} from './facts';
import type { Fact } from './fact';
import { noteTotals } from './notes';
import { flowTime, stockTime, tieAll } from './tie';

/** A rule that one thing is the same wherever it is stated. */
const sameEverywhere = (
  id: string,
  law: Rule['law'],
  facts: (book: Book) => readonly Fact[],
  timeOf: (fact: Fact) => string,
) =>
  ({
    id,
    law,
    identities: (book: Book) => tieAll({ rule: id, message: id }, facts(book), timeOf),
  }) satisfies Rule;

/** The result is one and the same in resultaträkning, balansräkning, kassaflöde, balanskrav, driftredovisning, översikt and uppföljning. */
export const sameResultat = sameEverywhere(
  'same-resultat',
  { act: 'LKBR', place: '4 kap. 1 §' },
  resultat,
  flowTime,
);

/** Utgående eget kapital is one and the same. */
export const sameEgetKapital = sameEverywhere(
  'same-eget-kapital',
  { act: 'LKBR', place: '6 kap. 2 §' },
  utgaendeEgetKapital,
  stockTime,
);

/** Likvida medel are kassa och bank. */
export const sameLikvidaMedel = sameEverywhere('same-likvida-medel', null, likvidaMedel, stockTime);

/** Verksamhetens intäkter are one and the same, and their note's total. */
export const sameIntakter = sameEverywhere(
  'same-intakter',
  { act: 'LKBR', place: '9 kap. 2 §' },
  intakter,
  flowTime,
);

/** Verksamhetens kostnader in the resultaträkning are their note's total. Översikt's may hold more and are not tied. */
export const sameKostnader = sameEverywhere(
  'same-kostnader',
  { act: 'LKBR', place: '9 kap. 2 §' },
  (book) => [
    ...statedAs(book, ['resultatrakning'], 'kostnader', 'size'),
    ...noteTotals(book, { statement: 'resultatrakning', name: 'kostnader' }),
  ],
  flowTime,
);

/** Fordringar in the balansräkning are their note's total. */
export const sameFordringar = sameEverywhere(
  'same-fordringar',
  { act: 'LKBR', place: '9 kap. 2 §' },
  (book) => [
    ...statedAs(book, ['balansrakning'], 'fordringar', 'size'),
    ...noteTotals(book, { statement: 'balansrakning', name: 'fordringar' }),
  ],
  stockTime,
);

/** Kortfristiga skulder in the balansräkning are their note's total. */
export const sameSkulder = sameEverywhere(
  'same-skulder',
  { act: 'LKBR', place: '9 kap. 2 §' },
  (book) => [
    ...statedAs(book, ['balansrakning'], 'kortfristiga-skulder', 'size'),
    ...noteTotals(book, { statement: 'balansrakning', name: 'kortfristiga-skulder' }),
  ],
  stockTime,
);

/** Medlemsavgifter are one and the same, in all and from each side. */
export const sameMedlemsavgifter = {
  id: 'same-medlemsavgifter',
  law: null,
  identities: (book: Book) =>
    [
      medlemsavgifter(book),
      ...['stat', 'region', 'kommun'].map((key) => bidragFran(book, key)),
    ].flatMap((facts) =>
      tieAll({ rule: 'same-medlemsavgifter', message: 'same-medlemsavgifter' }, facts, flowTime),
    ),
} satisfies Rule;

/** Insatser and administration in all: uppföljning, insatser and the note on kostnader. */
export const sameGroupTotals = {
  id: 'same-group-totals',
  law: null,
  identities: (book: Book) =>
    ['summa-insatser', 'summa-administration'].flatMap((key) =>
      tieAll(
        { rule: 'same-group-totals', message: 'same-group-totals' },
        statedAs(book, ['uppfoljning', 'prognos', 'insatser', 'not-kostnader'], key, 'size'),
        flowTime,
      ),
    ),
} satisfies Rule;

/** The cost that medlemsbidrag pays for is the total of finansierad verksamhet; both leave project money out. */
export const sameVerksamhetskostnad = sameEverywhere(
  'same-verksamhetskostnad',
  null,
  (book) => [
    ...statedAs(book, ['finansierad-verksamhet'], 'summa-kostnader', 'size'),
    ...statedAs(book, ['medlemsbidrag'], 'kostnad', 'size'),
  ],
  flowTime,
);

import { build, lines, saidBy, statementsOf } from './build';
import { economy } from './economy';

const RULE = 'same-resultat';

test('one result in all tables', () => {
  expect(saidBy(RULE, economy())).toEqual([]);
});

test('the table farthest from the books is the wrong one', () => {
  const statements = economy({
    'oversikt/kostnader/1': '4900',
    'oversikt/resultat/1': '-400',
  });
  expect(saidBy(RULE, statements)).toEqual(['error same-resultat oversikt!B4 -400000 → -300000']);
});

/** An uppföljning without finansiella poster beside a resultaträkning with them. */
const withInterest = (followUp: string) =>
  statementsOf(
    [
      build({
        id: 'uppfoljning',
        cells: lines(`
          Uppföljning | Utfall 2024
          Summa intäkter | 4500000
          Summa kostnader | 4800000
          Resultat | ${followUp}`),
        columns: ['utfall 2024'],
        rows: [
          'summa-intakter|sum|intakt',
          'summa-kostnader|sum|kostnad',
          'resultat|result|resultat',
        ],
        relations: [],
      }),
      build({
        id: 'resultatrakning',
        cells: lines(`
          Resultaträkning | 2024
          Verksamhetens resultat | -300000
          Finansiella intäkter | 5000
          Årets resultat | -295000`),
        columns: ['utfall 2024'],
        rows: [
          'verksamhetens-resultat|result|resultat',
          'finansiella-intakter|item|finans',
          'resultat|result|resultat',
        ],
        relations: [],
      }),
    ],
    '2024-12-31',
    'årsredovisning',
  );

test('an uppföljning that stops before the finansiella poster is no other result', () => {
  expect(saidBy(RULE, withInterest('-300000'))).toEqual([]);
  expect(saidBy(RULE, withInterest('-290000'))).toHaveLength(1);
});

import { analyse } from '../../src/pipeline/analyse';
import { book, sheet } from './book';

/** A balansräkning whose anläggningstillgångar have no sum of their own and whose eget kapital is told as `varav`. */
const errorsIn = (cash: number, equity: number): readonly string[] =>
  analyse(
    book(
      sheet('BR', [
        ['Balansräkning'],
        ['Belopp i kr', '2024-12-31', '2023-12-31'],
        ['Tillgångar'],
        ['Anläggningstillgångar'],
        ['Inventarier', 40, 60],
        ['Omsättningstillgångar'],
        ['Kortfristiga fordringar', 300, 250],
        ['Kassa, bank', cash, 700],
        ['Summa omsättningstillgångar', 900, 950],
        ['Summa tillgångar', 940, 1010],
        ['Eget kapital och skulder'],
        ['Utgående eget kapital', equity, 620],
        ['varav ingående eget kapital', 620, 500],
        ['varav årets resultat', -80, 120],
        ['Kortfristiga skulder', 400, 390],
        ['Summa eget kapital och skulder', 940, 1010],
      ]),
    ),
    { ignoreOwnSettings: true },
  )
    .findings.filter(({ severity, causedBy }) => severity === 'error' && causedBy === null)
    .map(({ rule, cell }) => `${rule} ${String(cell?.row)},${String(cell?.column)}`);

test('an asset of a kind that the template does not name goes into the total', () => {
  expect(errorsIn(600, 540)).toEqual([]);
});

test('a slip in one column leaves the other alone', () => {
  expect(errorsIn(609, 540)).toEqual(['sum 8,1']);
});

test('eget kapital is what it opened with and the result', () => {
  expect(errorsIn(600, 450)).toEqual(['sum 11,1']);
});

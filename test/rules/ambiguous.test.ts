import { build, findingsOf, lineOf, lines } from './build';

test('two rows that explain as much: the total answers, once', () => {
  const note = build({
    id: 'not-intakter',
    cells: lines(`
      Not 2 | 2024
      Staten | 2000
      Regionen | 1000
      A kommun | 900
      B kommun | 400
      Summa | 4000`),
    columns: ['utfall 2024'],
    rows: ['stat', 'region', 'kommun', 'kommun-2', 'summa|sum'],
    relations: ['summa = stat..kommun-2'],
  });
  expect(findingsOf([note]).map(lineOf)).toEqual(['error sum not-intakter!B6 4000 → 4300']);
});

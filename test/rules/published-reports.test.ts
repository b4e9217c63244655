import { findingsOf, lineOf } from './build';
import { degerforsTables, lundTables, malmoTables, samsundTables } from './published';

/** Errors and warnings of published tables, in the order of severity and kronor. */
const said = (tables: Parameters<typeof findingsOf>[0], end: string): readonly string[] =>
  findingsOf(tables, {}, end)
    .filter(({ severity }) => severity !== 'info')
    .map(lineOf);

describe('the published reports hold the known inconsistencies and no other', () => {
  test('Lund 2024', () => {
    expect(said(lundTables(), '2024-12-31')).toEqual([
      'error sum kassaflodesanalys!C7 -1699568 → -1795135',
      'error sum balansrakning!D7 6418218 → 6481218',
      'error sum not-kostnader!C17 11195282 → 11195342',
      'warning mixed-signs oversikt!B3 -14151000 → 14151000',
      'warning nettokostnad-holds-result driftredovisning!B2 -1089000 → -14151000',
      'warning other-sign uppfoljning!B24 -95 → 95',
    ]);
  });

  test('Degerfors 2021', () => {
    expect(said(degerforsTables(), '2021-12-31')).toEqual([
      'error sum medlemsbidrag!D4 -184120 → -1084120',
      'error sum kassaflodesanalys!C7 97623 → 625209',
      'error sum kassaflodesanalys!B7 0 → 492481',
      'error sum finansierad-verksamhet!D15 6692120 → 6609348',
      'error sum medlemsbidrag!F4 850445 → 805445',
      'error sum finansierad-verksamhet!C15 5111400 → 5086399',
      'error sum resultatrakning!C5 -38954 → -38594',
      'error sum resultatrakning!C6 -38954 → -38594 <= sum/resultatrakning/nettokostnad/utfall 2021-01-01..2021-12-31',
      'error share finansierad-verksamhet!D8 18% → 19%',
      'error unreadable medlemsbidrag!E3 5 82 1961 → 5821961',
      'error stated-unit driftredovisning!A1 tkr → kr',
      'error repeated-period driftredovisning!E1 Bokslut helår 2021 → 2020',
    ]);
  });

  test('Malmö 2022', () => {
    expect(said(malmoTables(), '2022-08-31')).toEqual([
      'warning nettokostnad-holds-result driftredovisning!B2 -1294000 → -20193000',
    ]);
  });

  test('Samsund 2023', () => {
    expect(said(samsundTables(), '2023-06-30')).toEqual([
      'error sum uppfoljning!B23 10759000 → 10749000',
      'error sum uppfoljning!B24 -745000 → -735000 <= sum/uppfoljning/summa-kostnader/budget 2023-01-01..2023-12-31',
      'warning part-year-budget uppfoljning!C1 Utfall per 2023-06-30 → –',
    ]);
  });
});

test('swapped and dropped digits are said to be so', () => {
  const hints = findingsOf([...degerforsTables()], {}, '2021-12-31')
    .filter(({ hints = [] }) => hints.some(({ message }) => /swapped|dropped/.test(message)))
    .map(({ table, hints = [] }) => `${table ?? ''} ${hints[0]?.message ?? ''}`);
  expect(hints).toEqual([
    'medlemsbidrag hint-dropped',
    'medlemsbidrag hint-swapped',
    'resultatrakning hint-swapped',
  ]);
});

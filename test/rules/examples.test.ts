import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../src/pipeline/analyse';
import { readSnapshot } from '../../src/xlsx';
import { lineOf } from './build';

/** Errors and warnings of an example workbook as the command line would find them. */
function said(name: string): readonly string[] {
  const file = join(__dirname, '../../examples', `${name}.xlsx`);
  const read = readSnapshot(new Uint8Array(readFileSync(file)), `${name}.xlsx`);
  if (!read.ok) throw new Error(read.error.code);
  return analyse(read.value, { ignoreOwnSettings: true })
    .findings.filter(({ severity }) => severity !== 'info')
    .map(lineOf);
}

/** The known inconsistencies of the published reports, and no other error or warning. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  'lund-2024-ar': [
    'error sum Kassaflöde!C11 -1699568 → -1795135',
    'error sum Balansräkning!D11 6418218 → 6481218',
    'error sum Noter!C28 11195282 → 11195342',
    'warning mixed-signs Översikt!B7 -14151000 → 14151000',
    'warning nettokostnad-holds-result Driftredovisning!B6 -1089000 → -14151000',
    'warning other-sign Utfall och budget!B28 -95 → 95',
  ],
  'degerfors-2021-ar': [
    'error sum Översikt!D16 -184120 → -1084120',
    'error sum Bokslut!C43 97623 → 625209',
    'error sum Bokslut!B43 0 → 492481',
    'error sum Finansierad verksamhet!D19 6692120 → 6609348',
    'error sum Översikt!F16 850445 → 805445',
    'error sum Finansierad verksamhet!C19 5111400 → 5086399',
    'error sum Bokslut!C10 -38954 → -38594',
    'error sum Bokslut!C11 -38954 → -38594 <= sum/resultatrakning/nettokostnad/utfall 2021-01-01..2021-12-31',
    'error share Finansierad verksamhet!D12 18% → 19%',
    'error unreadable Översikt!E15 5 82 1961 → 5821961',
    'error stated-unit Bokslut!A51 tkr → kr',
    'error repeated-period Bokslut!E51 Bokslut helår 2021 → 2020',
  ],
  'malmo-2022-delar': [
    'warning nettokostnad-holds-result Driftredovisning!B7 -1294000 → -20193000',
  ],
  'samsund-2023-delar': [
    'error sum Ekonomisk redovisning!C27 10759000 → 10749000',
    'error sum Ekonomisk redovisning!C28 -745000 → -735000 <= sum/uppfoljning/summa-kostnader/budget 2023-01-01..2023-12-31',
    'warning part-year-budget Ekonomisk redovisning!D5 Utfall per 2023-06-30 → –',
  ],
  'malmo-2018-vp': [],
};

test.each(Object.entries(KNOWN))('%s', (name, known) => {
  expect(said(name)).toEqual(known);
});

import { analyse } from '../../src/pipeline/analyse';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';
import { book, sheet } from './book';

const NOTHING: Readonly<Record<string, WorkbookSnapshot>> = {
  'no sheet': book(),
  'an empty sheet': book(sheet('Blad1', [])),
  'text only': book(sheet('Blad1', [['Minnesanteckningar'], ['Vi sågs på torsdagen.']])),
  'a time sheet': book(
    sheet('Tider', [
      ['Tidrapport vecka 35'],
      ['Namn', 'Måndag', 'Tisdag', 'Summa'],
      ['Anna', 8, 7.5, 15.5],
      ['Bo', 8, 8, 16],
      ['Summa', 16, 15.5, 31.5],
    ]),
  ),
  'a shopping list': book(
    sheet('Inköp', [
      ['Vara', 'Antal', 'Pris'],
      ['Kaffe', 2, 110],
      ['Te', 1, 45],
      ['Summa', 3, 155],
    ]),
  ),
};

test.each(Object.entries(NOTHING))(
  '%s is unchecked, with a reason and without a finding',
  (_, one) => {
    const { verdict, verdictReason, statements, findings } = analyse(one, {
      ignoreOwnSettings: true,
    });
    expect(statements.tables).toEqual([]);
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(verdict).toBe('unchecked');
    expect(verdictReason?.code).toMatch(/^no-(?:known-)?tables$/);
  },
);

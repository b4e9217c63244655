import { analyse } from '../../src/pipeline/analyse';
import type { SheetSnapshot } from '../../src/sheet/snapshot';
import { book, sheet } from './book';

const insats = (name: string, title: string, staff: number, other: number): SheetSnapshot =>
  sheet(name, [
    [title],
    ['Kostnadsslag', 'Budget 2024', 'Utfall 2024'],
    ['Personal', staff + 10, staff],
    ['Övrigt', other + 5, other],
    ['Summa', staff + other + 15, staff + other],
  ]);

const summary = sheet('Sammanställning', [
  ['Uppföljning 2024'],
  ['', 'Budget 2024', 'Utfall 2024'],
  ['Medlemsbidrag', 1000, 1000],
  ['Stegen', 415, 400],
  ['Insats Navet', 315, 300],
  ['Kansli', 200, 180],
  ['Summa kostnader', 930, 880],
  ['Resultat', 70, 120],
]);

const read = (...sheets: readonly SheetSnapshot[]): ReturnType<typeof analyse> =>
  analyse(book(...sheets), { ignoreOwnSettings: true });

test('a sheet for each insats tells what its row is made of, and is no economy of its own', () => {
  const { statements, findings } = read(
    summary,
    insats('Stegen', 'Insats: Stegen', 350, 50),
    insats('Blad3', 'Insats: Navet', 260, 40),
  );
  expect(statements.tables.map(({ id }) => id)).toEqual(['uppfoljning', 'okand', 'okand']);
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('their sums are checked', () => {
  const wrong = sheet('Stegen', [
    ['Insats: Stegen'],
    ['Kostnadsslag', 'Budget 2024', 'Utfall 2024'],
    ['Personal', 360, 350],
    ['Övrigt', 55, 50],
    ['Summa', 415, 409],
  ]);
  const { findings } = read(summary, wrong, insats('Navet', 'Insats: Navet', 260, 40));
  expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([
    { rule: 'sum', sheet: 'Stegen', cell: { row: 4, column: 2 } },
  ]);
});

test('without a summary nothing says that their Personal is one', () => {
  const { findings } = read(
    insats('A', 'Insats: Stegen', 350, 50),
    insats('B', 'Insats: Navet', 260, 40),
  );
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('the insatser one by one keep their table beside the economy’s one row of them', () => {
  const { statements } = read(
    sheet('Ekonomi', [
      ['Uppföljning 2024'],
      ['', 'Budget 2024', 'Utfall 2024'],
      ['Medlemsbidrag', 1000, 1000],
      ['Insatser', 730, 700],
      ['Kansli', 200, 180],
      ['Resultat', 70, 120],
    ]),
    sheet('Insatser', [
      ['Insatser'],
      ['', 'Budget 2024', 'Utfall 2024'],
      ['Stegen', 415, 400],
      ['Navet', 315, 300],
      ['Summa insatser', 730, 700],
    ]),
  );
  expect(statements.tables.map(({ id }) => id)).toEqual(['uppfoljning', 'insatser']);
});

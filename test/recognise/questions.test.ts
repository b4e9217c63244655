import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { recognise } from '../../src/recognise';
import type { SheetSnapshot } from '../../src/sheet/snapshot';
import { book, sheet } from './book';

const uppfoljning = (name: string, utfall: string, budget: string): SheetSnapshot =>
  sheet(name, [
    ['Uppföljning mot budget'],
    [null, utfall, budget],
    ['Intäkter'],
    ['Medlemsavgifter', 900, 1200],
    ['Kostnader'],
    ['Insatser', 700, 900],
    ['Administration', 100, 200],
    ['Summa kostnader', 800, 1100],
    ['Resultat', 100, 100],
  ]);

const codes = (...sheets: readonly SheetSnapshot[]): readonly string[] =>
  recognise(book(...sheets), DEFAULT_SETTINGS).questions.map(({ code }) => code);

test('one uppföljning needs no question', () => {
  expect(codes(uppfoljning('A', 'Utfall 2023', 'Budget 2023'))).toEqual([]);
});

test('two budget sheets for one year are asked about', () => {
  const sheets = ['A', 'B'].map((name) => uppfoljning(name, 'Utfall 2023', 'Budget 2023'));
  const { questions } = recognise(book(...sheets), DEFAULT_SETTINGS);
  expect(questions).toMatchObject([
    { code: 'two-tables', table: 'uppfoljning', candidates: [{ sheet: 'A' }, { sheet: 'B' }] },
  ]);
});

test('sheets of earlier years left in the book ask nothing: the report is of the latest', () => {
  const { questions, report } = recognise(
    book(
      uppfoljning('A', 'Utfall 2022', 'Budget 2022'),
      uppfoljning('B', 'Utfall 2023', 'Budget 2023'),
    ),
    DEFAULT_SETTINGS,
  );
  expect(questions).toEqual([]);
  expect(report.period).toEqual({ start: '2023-01-01', end: '2023-12-31' });
});

test('a year with two sheets is asked about, without the sheet of the year before', () => {
  const sheets = ['2022', '2023', '2023'].map((year, at) =>
    uppfoljning(`Blad${at}`, `Utfall ${year}`, `Budget ${year}`),
  );
  const { questions } = recognise(book(...sheets), DEFAULT_SETTINGS);
  expect(questions).toMatchObject([
    { code: 'two-tables', candidates: [{ sheet: 'Blad1' }, { sheet: 'Blad2' }] },
  ]);
});

test('no year at all is asked about', () => {
  expect(codes(uppfoljning('A', 'Utfall', 'Budget'))).toEqual(['no-period']);
});

test('a fiscal year that does not follow the calendar is asked about', () => {
  expect(codes(uppfoljning('A', 'Utfall 2022/2023', 'Budget 2023'))).toContain('broken-year');
});

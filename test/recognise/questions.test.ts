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

test('two years are asked about', () => {
  expect(
    codes(
      uppfoljning('A', 'Utfall 2022', 'Budget 2022'),
      uppfoljning('B', 'Utfall 2023', 'Budget 2023'),
    ),
  ).toEqual(['two-periods']);
});

test('no year at all is asked about', () => {
  expect(codes(uppfoljning('A', 'Utfall', 'Budget'))).toEqual(['no-period']);
});

test('a fiscal year that does not follow the calendar is asked about', () => {
  expect(codes(uppfoljning('A', 'Utfall 2022/2023', 'Budget 2023'))).toContain('broken-year');
});

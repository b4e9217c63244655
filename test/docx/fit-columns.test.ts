import { fitColumns, type FittedText } from '../../src/docx/fit-columns';
import { textWidth } from '../../src/report/text-width';

const fitted = (text: string, bold = false): FittedText => ({
  text,
  bold,
  before: 3,
  isWritten: false,
});
const PAGE = 480;
const AMOUNT = '−18 639 838'.replaceAll(' ', '\u00a0');
const label = [fitted('Kanslistyrda insatser: utbildningar, seminarier mm'), fitted('Summa', true)];

test.each([2, 5, 8])('with %i columns no amount is broken and the page is filled', (count) => {
  const columns = [
    label,
    ...Array.from({ length: count - 1 }, () => [
      fitted('Budget jan–aug 2022'),
      fitted(AMOUNT, true),
    ]),
  ];
  const { widths, size } = fitColumns(columns, PAGE);
  const needed = textWidth(AMOUNT, { size, bold: true }) + 3;
  expect(Math.min(...widths.slice(1))).toBeGreaterThan(needed);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(PAGE);
});

test('type is made smaller only where the amounts ask for it', () => {
  const amounts = (count: number) => Array.from({ length: count }, () => [fitted(AMOUNT, true)]);
  expect(fitColumns([label, ...amounts(3)], PAGE).size).toBe(9);
  expect(fitColumns([label, ...amounts(9)], PAGE).size).toBeLessThan(9);
});

test('a cell to write in gets room though it is empty', () => {
  const { widths } = fitColumns(
    [label, [fitted('Avvikelse')], [{ ...fitted(''), isWritten: true }, fitted('Kommentar')]],
    PAGE,
  );
  expect(widths[2]).toBeGreaterThan(widths[1]!);
});

test('more than a page can hold is shared in proportion', () => {
  const { widths, size } = fitColumns(
    Array.from({ length: 30 }, () => [fitted(AMOUNT)]),
    PAGE,
  );
  expect(size).toBe(7);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(PAGE);
});

import { readFileSync } from 'node:fs';
import type { Book } from '../../workbench/engine/book';
import { loadEngine } from '../../workbench/engine/load-engine';
import { openBook } from '../../workbench/engine/package-book';

const EXAMPLES = [
  'malmo-2022-delar',
  'samsund-2023-delar',
  'lund-2024-ar',
  'degerfors-2021-ar',
  'malmo-2018-vp',
];

function open(bytes: Uint8Array): Book {
  const opened = openBook(bytes, 'bok.xlsx');
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

const example = (name: string): Book => open(readFileSync(`examples/${name}.xlsx`));

/** The cells of a book that hold a formula, with their values. */
function formulas(book: Book) {
  return book.sheets.flatMap((sheet) => {
    const used = sheet.used(false)!;
    const cells: { at: string; formula: string; value: unknown }[] = [];
    for (let row = used.top; row <= used.bottom; row += 1) {
      for (let column = used.left; column <= used.right; column += 1) {
        const { formula, value } = sheet.content(row, column);
        if (formula !== null) cells.push({ at: `${sheet.name} ${row},${column}`, formula, value });
      }
    }
    return cells;
  });
}

beforeAll(loadEngine);

test.each(EXAMPLES)('%s calculates to the values that its file holds', (name) => {
  const book = example(name);
  const stored = formulas(book);
  book.calculate();
  const calculated = formulas(book);
  expect(stored.length).toBeGreaterThan(0);
  for (const [index, { value }] of stored.entries()) {
    expect(calculated[index]?.value).toBeCloseTo(Number(value), 6);
  }
});

test('what is written is calculated, saved and read again', () => {
  const book = example('samsund-2023-delar');
  const sheet = book.addSheet('Ny');
  sheet.setContent(0, 0, { formula: null, value: 1.005 });
  sheet.setContent(1, 0, { formula: '=ROUND(A1,2)', value: null });
  sheet.setContent(2, 0, { formula: '=Tal*2', value: null });
  book.setName({ name: 'Tal', refersTo: 'Ny!$A$1*100', hidden: false, sheet: null });
  const again = open(book.save(sheet));
  const saved = again.sheets.find(({ name }) => name === 'Ny');
  expect(saved?.content(1, 0)).toEqual({ formula: '=ROUND(A1,2)', value: 1.01 });
  expect(saved?.content(2, 0).value).toBeCloseTo(201, 9);
});

test('rows put in move the formulas, which then give the same', () => {
  const book = example('malmo-2022-delar');
  book.calculate();
  const before = formulas(book).map(({ value }) => value);
  for (const sheet of book.sheets) sheet.insertRows(3, 2);
  book.calculate();
  expect(formulas(book).map(({ value }) => value)).toEqual(before);
});

test('a chart that is changed in small steps is in the saved file as it ended', () => {
  const book = example('samsund-2023-delar');
  const sheet = book.sheets[0]!;
  const values = { top: 4, bottom: 6, left: 1, right: 1 };
  const name = { top: 3, bottom: 3, left: 1, right: 1 };
  const anchor = { top: 30, bottom: 45, left: 0, right: 5 };
  const plain = { isReversed: false, valuesAtEnd: false, labelsLow: false };
  const chart = { id: '{1}', name: 'Finsam x', kind: 'bars', title: '', anchor } as const;
  const budget = { name: 'Budget', values, categories: null, color: null };
  sheet.putChart({ ...chart, series: [budget], categoryAxis: plain, hasLegend: false });
  const ended = {
    title: 'Kostnader',
    series: [
      { ...budget, categories: { ...values, left: 0, right: 0 }, color: '1F3864' },
      { ...budget, name, categories: { ...values, left: 0, right: 0 } },
    ],
    categoryAxis: { isReversed: true, valuesAtEnd: true, labelsLow: true },
    hasLegend: true,
  };
  sheet.putChart({ ...chart, ...ended });
  const [saved] = open(book.save(sheet)).sheets[0]!.charts;
  expect(saved).toMatchObject({ name: 'Finsam x', kind: 'bars', anchor, ...ended });
});

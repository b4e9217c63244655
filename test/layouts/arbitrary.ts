import fc from 'fast-check';
import { TEXT_FORMS } from './figure-text';
import { ALL_FURTHER, type BookLayout, type Extra, type TableLayout } from './layout';

const EXTRAS: Extra[] = [
  'projektnr',
  'not',
  'agare',
  'tidplan',
  'kommentar',
  'manader',
  'kvartal',
  'andel',
];

/** Any table layout; it shrinks to the plainest. */
const table: fc.Arbitrary<TableLayout> = fc.record({
  words: fc.nat(30),
  title: fc.constantFrom('above', 'heading', 'sheet'),
  period: fc.constantFrom('heading', 'title', 'apart'),
  periodForm: fc.nat(20),
  headings: fc.constantFrom<TableLayout['headings']>(1, 2, 3, 'merged'),
  order: fc.nat(9),
  columns: fc.constantFrom('all', 'two', 'three'),
  avvikelse: fc.constantFrom('none', 'utfall-budget', 'budget-utfall'),
  extras: fc.subarray(EXTRAS, { maxLength: 3 }),
  sections: fc.constantFrom('rows', 'indent', 'column', 'none'),
  outerHeadings: fc.boolean(),
  totals: fc.constantFrom('below', 'below', 'above'),
  totalLabels: fc.constantFrom('named', 'summa', 'totalt', 'none'),
  spacerRows: fc.boolean(),
  spacerColumns: fc.boolean(),
  costs: fc.constantFrom('negative', 'positive'),
  unit: fc.constantFrom('kr', 'kr', 'tkr', 'Mkr'),
  unitAt: fc.constantFrom('title', 'heading', 'cell'),
  text: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: TEXT_FORMS })),
  formulas: fc.constantFrom('none', 'some', 'all'),
  hide: fc.constantFrom('nothing', 'row', 'column'),
});

/** Any book layout; what contradicts itself is settled when it is rendered. */
export const bookLayout: fc.Arbitrary<BookLayout> = fc.record({
  months: fc.constantFrom(8, 6, 7, 9, 12),
  members: fc.constantFrom('each', 'one'),
  egetKapital: fc.constantFrom('none', 'below', 'inside'),
  subtotals: fc.constantFrom('all', 'outer'),
  further: fc.subarray([...ALL_FURTHER]),
  place: fc.constantFrom('sheets', 'stacked', 'beside'),
  uppfoljningLast: fc.boolean(),
  top: fc.nat(4),
  left: fc.nat(2),
  gap: fc.integer({ min: 1, max: 3 }),
  above: fc.constantFrom('nothing', 'name', 'prose'),
  unrelated: fc.constantFrom('nothing', 'contacts', 'hours'),
  hiddenSheet: fc.boolean(),
  economy: table,
  others: table,
});

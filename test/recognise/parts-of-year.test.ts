import { columnsOf, readRows, type Rows } from './strangers';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** A year's months beside the accumulated utfall, filled to the given month. */
const byMonth = (headings: readonly string[], filled: number): Rows => {
  const row = (label: string, amount: number): Rows[number] => [
    label,
    ...headings.map((_, at) => (at < filled ? amount : null)),
    amount * filled,
    amount * 12,
  ];
  return [
    ['Uppföljning mot budget 2024'],
    ['', ...headings, 'Ack utfall', 'Budget helår'],
    row('Medlemsavgifter', 500),
    row('Mötesplatsen', -300),
    row('Kansli', -100),
    row('Summa kostnader', -400),
    row('Resultat', 100),
  ];
};

test.each([
  ['jan', MONTHS],
  ['Utfall jan', MONTHS.map((month) => `Utfall ${month}`)],
  ['jan-24', MONTHS.map((month) => `${month}-24`)],
  ['2024-01', MONTHS.map((_, at) => `2024-${String(at + 1).padStart(2, '0')}`)],
  ['2024-01-31', MONTHS.map((_, at) => `2024-${String(at + 1).padStart(2, '0')}-28`)],
])('months headed “%s” are parts of the year; the report runs to the last one filled', (_, all) => {
  const { report, tables } = readRows(byMonth(all, 8));
  expect(report).toMatchObject({ kind: 'delårsrapport', period: { end: '2024-08-31' } });
  expect(columnsOf(tables[0]).slice(-2)).toEqual(['utfall 2024-01..08', 'budget 2024']);
  expect(columnsOf(tables[0]).slice(0, 8)).toEqual(
    MONTHS.slice(0, 8).map((_, at) => `okand 2024-0${at + 1}..0${at + 1}`),
  );
});

test('quarters, the last of them empty', () => {
  const { report, tables } = readRows([
    ['Uppföljning 2024'],
    [null, 'Kv 1', 'Kv 2', 'Kv 3', 'Kv 4', 'Utfall', 'Budget'],
    ['Medlemsavgifter', 500, 500, null, null, 1000, 2000],
    ['Insatser', -300, -300, null, null, -600, -1200],
    ['Kansli', -100, -100, null, null, -200, -400],
    ['Resultat', 100, 100, null, null, 200, 400],
  ]);
  expect(report.period?.end).toBe('2024-06-30');
  expect(columnsOf(tables[0]).slice(0, 2)).toEqual(['okand 2024-01..03', 'okand 2024-04..06']);
});

test('two days far apart are no parts of a year', () => {
  const { tables } = readRows([
    ['Uppföljning mot budget'],
    [null, 'Utfall dec 2023', 'Utfall aug 2024', 'Budget 2024'],
    ['Medlemsavgifter', 500, 400, 600],
    ['Insatser', -300, -200, -400],
    ['Kansli', -100, -100, -150],
    ['Resultat', 100, 100, 50],
  ]);
  expect(columnsOf(tables[0])).toEqual(['foregaende 2023', 'utfall 2024-01..08', 'budget 2024']);
});

test('months by number, their sum headed “Totalt” under a title that says utfall', () => {
  const row = (label: string, amount: number): Rows[number] => [
    label,
    ...MONTHS.map(() => amount),
    amount * 12,
    amount * 12,
  ];
  const { report, tables } = readRows([
    ['Utfall per månad 2024'],
    ['Post', ...MONTHS.map((_, at) => at + 1), 'Totalt', 'Budget'],
    row('Medlemsavgifter', 500),
    row('Mötesplatsen', -300),
    row('Kansli', -100),
    row('Summa kostnader', -400),
    row('Resultat', 100),
  ]);
  expect(report.kind).toBe('årsredovisning');
  expect(columnsOf(tables[0]).slice(-2)).toEqual(['utfall 2024', 'budget 2024']);
});

import { columnsOf, readRows } from './strangers';

type Rows = Parameters<typeof readRows>[0];

const told = (rows: Rows): readonly string[] => {
  const [table] = readRows(rows).tables;
  return (table?.rows ?? []).map(({ index, label, kind, side }) => {
    const sum = table?.relations.find(({ total }) => total === index);
    const parts = sum?.parts.map(({ row, factor }) => `${factor < 0 ? '-' : ''}${String(row)}`);
    return [label, kind, side, ...(parts === undefined ? [] : [`= ${parts.join(' ')}`])].join(' ');
  });
};

const HEAD: Rows = [['Uppföljning 2024'], ['', 'Utfall', 'Budget']];

test('“Intäkter” below the one income is its sum, and is not counted twice', () => {
  expect(
    told([
      ...HEAD,
      ['Medlemsintäkter', 4000, 6000],
      ['Intäkter', 4000, 6000],
      ['Kraft', 500, 600],
      ['Kansli', 100, 120],
      ['Kostnader', 600, 720],
      ['Resultat', 3400, 5280],
    ]),
  ).toEqual([
    'Medlemsintäkter item intakt',
    'Intäkter sum intakt = 2',
    'Kraft item insats',
    'Kansli item administration',
    'Kostnader sum kostnad = 4 5',
    'Resultat result resultat = 3 -6',
  ]);
});

test('a slip in each column leaves them sums', () => {
  const [, , , intakter] = told([
    ...HEAD,
    ['Stat', 2000, 3000],
    ['Region', 1000, 1500],
    ['Kommun', 1000, 1500],
    ['Intäkter', 4100, 6009],
    ['Insatser', 600, 720],
    ['Resultat', 3400, 5280],
  ]);
  expect(intakter).toBe('Intäkter sum intakt = 2 3 4');
});

test.each(['Intäkter', 'Medlemsavgift'])(
  'costs as large as the income “%s” are no sum of it',
  (income) => {
    expect(
      told([
        ...HEAD,
        [income, 800, 800],
        ['Kostnader', 800, 800],
        ['Resultat', 0, 0],
        ['Eget kapital', 500, 500],
      ]),
    ).toEqual([
      `${income} item intakt`,
      'Kostnader item kostnad',
      'Resultat result resultat = 2 -3',
      'Eget kapital memo eget-kapital',
    ]);
  },
);

test('bokslut beside the year’s own budget is what came out', () => {
  const { report, tables } = readRows([
    ['Driftsammandrag'],
    ['', 'Bokslut 2023', 'Bokslut 2024', 'Budget 2024'],
    ['Medlemsbidrag', 780, 800, 800],
    ['Insatser', 500, 600, 650],
    ['Kansli', 90, 100, 120],
    ['Resultat', 190, 100, 30],
  ]);
  expect(report.kind).toBe('årsredovisning');
  expect(columnsOf(tables[0])).toEqual(['foregaende 2023', 'utfall 2024', 'budget 2024']);
});

test('bokslut beside budgets of later years is a comparison', () => {
  const { report, tables } = readRows([
    ['Ekonomi'],
    ['', 'Bokslut 2023', 'Budget 2024', 'Budget 2025'],
    ['Medlemsbidrag', 780, 800, 800],
    ['Insatser', 500, 600, 650],
    ['Kansli', 90, 100, 120],
    ['Resultat', 190, 100, 30],
  ]);
  expect(report).toMatchObject({ kind: 'budget', period: { end: '2025-12-31' } });
  expect(columnsOf(tables[0])[0]).toBe('foregaende 2023');
});

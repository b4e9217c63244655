import { readRows } from './strangers';

type Rows = Parameters<typeof readRows>[0];

const sidesOf = (rows: Rows): Readonly<Record<string, string | null>> =>
  Object.fromEntries(
    (readRows(rows).tables[0]?.rows ?? [])
      .filter(({ kind }) => kind === 'item')
      .map(({ label, side }) => [label, side]),
  );

test('below the sum of all income a member’s name is no income', () => {
  const sides = sidesOf([
    ['Utfall 2024'],
    [null, 'Utfall', 'Budget'],
    ['Bidrag Försäkringskassan', 400, 400],
    ['Bidrag regionen', 200, 200],
    ['Bidrag kommunen', 200, 200],
    ['Summa intäkter', 800, 800],
    ['Regionens rehabteam', 500, 520],
    ['Kommun A, arbetsträning', 200, 180],
    ['Kansliet', 90, 100],
    ['Summa kostnader', 790, 800],
    ['Resultat', 10, 0],
  ]);
  expect(sides).toMatchObject({
    'Bidrag regionen': 'intakt',
    'Regionens rehabteam': 'insats',
    'Kommun A, arbetsträning': 'insats',
    Kansliet: 'administration',
  });
});

test('what is bought from a member is a cost, in a report with the signs of the books', () => {
  const { tables } = readRows([
    ['Resultatrapport 2024'],
    ['Konto', 'Benämning', 'Utfall', 'Budget'],
    [3511, 'Driftbidrag Försäkringskassan', -400, -400],
    [3512, 'Driftbidrag regionen', -200, -200],
    [3513, 'Driftbidrag kommun', -200, -200],
    [null, 'Summa intäkter', -800, -800],
    [4610, 'Köp av verksamhet kommun', 300, 320],
    [4620, 'Köp av verksamhet region', 350, 350],
    [null, 'Summa verksamhet', 650, 670],
    [5010, 'Månadslön', 100, 100],
    [5510, 'Arbetsgivaravgifter', 30, 30],
    [null, 'Summa personal', 130, 130],
    [null, 'Summa kostnader', 780, 800],
    [null, 'Resultat', -20, 0],
  ]);
  const [table] = tables;
  const keys = Object.fromEntries(table?.rows.map(({ label, key }) => [label, key]) ?? []);
  expect(keys).toMatchObject({
    'Summa intäkter': 'summa-intakter',
    'Köp av verksamhet kommun': null,
    'Summa kostnader': 'summa-kostnader',
  });
});

test('a total without a name over insatser and a few running costs makes no insats administration', () => {
  const sides = sidesOf([
    ['Uppföljning 2024'],
    [null, 'Utfall', 'Budget'],
    ['Stat', 400, 400],
    ['Region', 200, 200],
    ['Kommun', 200, 200],
    [null, 800, 800],
    ['Kansli', 90, 100],
    ['Framåt', 300, 300],
    ['Bryggan', 200, 200],
    ['Förstudie', 20, 50],
    [null, 610, 650],
    ['Resultat', 190, 150],
  ]);
  expect(sides).toMatchObject({
    Kansli: 'administration',
    Framåt: 'insats',
    Bryggan: 'insats',
    Förstudie: 'insats',
  });
});

test.each([
  'Förbundskansli',
  'Kanslikostnader',
  'Månadslöner',
  'Sociala avgifter',
  'Arbetsgivaravgifter',
  'Revisorer',
  'Bokföring',
  'IT och telefoni',
])('%s is of the running costs', (label) => {
  const sides = sidesOf([
    ['Uppföljning 2024'],
    [null, 'Utfall', 'Budget'],
    ['Medlemsbidrag', 800, 800],
    ['Kostnader'],
    [label, 90, 100],
    ['Kanslistyrda satsningar', 50, 60],
    ['Framåt', 300, 300],
    ['Summa kostnader', 440, 460],
    ['Resultat', 360, 340],
  ]);
  expect(sides).toMatchObject({
    [label]: 'administration',
    'Kanslistyrda satsningar': 'insats',
    Framåt: 'insats',
  });
});

test('money to dispose of is a budget: what came in, what it is for, what is left', () => {
  const { report, tables } = readRows([
    ['Medel att disponera 2025'],
    ['kr', '2025', '2024'],
    ['Ingående saldo', 500, 700],
    ['Tilldelning staten', 400, 380],
    ['Tilldelning regionen', 200, 190],
    ['Tilldelning kommunerna', 200, 190],
    ['Summa tillgängliga medel', 1300, 1460],
    ['Kansli', 300, 290],
    ['Beslutade insatser', 700, 670],
    ['Summa kostnader', 1000, 960],
    ['Kvar att fördela', 300, 500],
  ]);
  expect(report.kind).toBe('budget');
  const keys = tables[0]?.rows.flatMap(({ key }) => key ?? []);
  expect(tables[0]?.id).toBe('uppfoljning');
  expect(keys).toEqual(
    expect.arrayContaining(['ingaende-eget-kapital', 'totala-medel', 'utgaende-eget-kapital']),
  );
});

import { readRows } from './strangers';

const row = (rows: Parameters<typeof readRows>[0], label: string) =>
  readRows(rows).tables[0]?.rows.find((one) => one.label === label);

test('income that names itself other than a member is no kommun', () => {
  const rows = [
    ['Uppföljning mot budget 2024'],
    ['Intäkter', 'Utfall', 'Budget'],
    ['Försäkringskassan', 400, 400],
    ['Region Mitt', 200, 200],
    ['Åby', 200, 200],
    ['Övrigt', 9, 0],
    ['Räntor', 1, 0],
    ['Summa intäkter', 810, 800],
    ['Kostnader'],
    ['Insatser', 700, 700],
    ['Kansli', 100, 100],
    ['Summa kostnader', 800, 800],
    ['Resultat', 10, 0],
  ];
  expect(row(rows, 'Åby')?.key).toBe('kommun');
  expect(row(rows, 'Övrigt')?.key).not.toBe('kommun');
  expect(row(rows, 'Räntor')?.key).not.toBe('kommun');
});

test('a row that goes into the income is income, whatever it would be among costs', () => {
  const rows = [
    ['Uppföljning mot budget 2024'],
    [null, 'Utfall', 'Budget'],
    ['Intäkter', 812, 800],
    ['Medlemsavgifter', 800, 800],
    ['Övrigt', 12, 0],
    ['Insatser', -700, -700],
    ['Torget', -400, -500],
    ['Lotsen', -300, -200],
  ];
  expect(row(rows, 'Övrigt')?.side).toBe('intakt');
});

describe('sums above their parts', () => {
  const rows = [
    ['Resultatuppföljning 2024'],
    [null, 'Utfall', 'Budget'],
    ['Intäkter', 3212, 3200],
    ['Stat', 1600, 1600],
    ['Region', 800, 800],
    ['Kommuner', 800, 800],
    ['Ränta', 12, null],
    ['Insatser', -1904, -2150],
    ['Torget', -911, -1000],
    ['Lotsen', -993, -1150],
    ['Huset', -822, -850],
    ['Personal', -762, -760],
    ['Lokal', -60, -90],
    [null, 486, 200],
  ];
  const sums = () => {
    const [table] = readRows(rows).tables;
    const name = (index: number): string =>
      table?.rows.find((one) => one.index === index)?.label ?? '';
    return table?.relations.map(({ total, parts }) => [
      name(total),
      parts.map((part) => name(part.row)),
    ]);
  };

  test('a group whose name says nothing is known by its figures, the state being no sum of the others', () => {
    expect(sums()).toEqual(
      expect.arrayContaining([
        ['Intäkter', ['Stat', 'Region', 'Kommuner', 'Ränta']],
        ['Insatser', ['Torget', 'Lotsen']],
        ['Huset', ['Personal', 'Lokal']],
      ]),
    );
  });

  test('a last row without words that is income less costs is the result', () => {
    expect(row(rows, '')).toMatchObject({ key: 'resultat', kind: 'result' });
    expect(sums()?.at(-1)).toEqual(['', ['Intäkter', 'Insatser', 'Huset']]);
  });
});

test('with costs positive too, a last row “Totalt” may be the result', () => {
  const rows = [
    ['Uppföljning mot budget 2024'],
    [null, 'Utfall', 'Budget'],
    ['Intäkter'],
    ['Medlemsavgifter', 900, 800],
    ['Övriga intäkter', 5, 0],
    ['Summa intäkter', 905, 800],
    ['Kostnader'],
    ['Torget', 400, 300],
    ['Kansli', 300, 300],
    ['Summa kostnader', 700, 600],
    ['Totalt', 205, 200],
  ];
  expect(row(rows, 'Totalt')?.key).toBe('resultat');
  const [table] = readRows(rows).tables;
  expect(table?.relations.find(({ total }) => total === 10)?.parts).toEqual([
    { row: 5, factor: 1 },
    { row: 9, factor: -1 },
  ]);
});

test('a last row “Totalt” that adds up the costs is their total', () => {
  const rows = [
    ['Uppföljning mot budget 2024'],
    [null, 'Utfall', 'Budget'],
    ['Intäkter'],
    ['Medlemsavgifter', 900, 800],
    ['Kostnader'],
    ['Torget', 400, 300],
    ['Kansli', 300, 300],
    ['Totalt', 700, 600],
  ];
  expect(row(rows, 'Totalt')).toMatchObject({ kind: 'sum', side: 'kostnad' });
});

test('insatser by their own names, between income and result, are costs', () => {
  const rows = [
    ['Bokslut 2023'],
    [null, 'Utfall 2023', 'Budget 2023'],
    ['Medlemsbidrag', 5400, 5400],
    ['Torget', -3711, -3900],
    ['Administration', -1460, -1500],
    ['Styrelse', -118, -130],
    ['Årets resultat', 111, -130],
  ];
  expect(row(rows, 'Torget')?.side).toBe('insats');
  const [table] = readRows(rows).tables;
  expect(table?.relations.find(({ total }) => total === 6)?.parts).toHaveLength(4);
});

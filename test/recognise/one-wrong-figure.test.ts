import { readRows } from './strangers';

type Rows = Parameters<typeof readRows>[0];

/** What the table's rows are said to add up to: `Resultat = Summa intäkter - Summa kostnader`. */
function sums(rows: Rows): readonly string[] {
  const [table] = readRows(rows).tables;
  const name = (index: number): string =>
    table?.rows.find((row) => row.index === index)?.label ?? '';
  return (table?.relations ?? []).map(
    ({ total, parts }) =>
      `${name(total)} =${parts
        .map(({ row, factor }) => ` ${factor < 0 ? '-' : '+'} ${name(row)}`)
        .join('')}`,
  );
}

describe('one wrong figure leaves the unit of its table as it is', () => {
  const drift = (resultat: number): Rows => [
    ['Driftredovisning'],
    ['Belopp tkr', 'Utfall 2024', 'Budget 2024'],
    ['Nettokostnad', -20_193, -19_924],
    ['Medlemsavgift', 18_899, 18_899],
    ['Resultat', resultat, -1_025],
    ['Utgående eget kapital', 3_899, 4_168],
  ];

  test('a thousand times too large', () => {
    expect(readRows(drift(-1_294_000)).tables[0]?.unit).toBe('tkr');
  });

  test('but kronor under the heading tkr are kronor', () => {
    const rows: Rows = drift(-1_294).map((row) =>
      row.map((cell) => (typeof cell === 'number' ? cell * 1000 : cell)),
    );
    expect(readRows(rows).tables[0]?.unit).toBe('kr');
  });
});

describe('the result of a single column', () => {
  const economy = (summa: number, resultat: number, label = 'Resultat'): Rows => [
    ['Helårsprognos'],
    [null, 'Prognos 2024'],
    ['Intäkter'],
    ['Medlemsintäkter', 6_250],
    ['Projektmedel ESF', 3_764],
    ['Summa intäkter', 10_014],
    ['Kostnader'],
    ['Kansli', 2_500],
    ['Insatser', 8_269],
    ['Summa kostnader', summa],
    [label, resultat],
  ];
  const lessCosts = 'Resultat = + Summa intäkter - Summa kostnader';

  test('costs printed without a minus are taken away, also when their total is wrong', () => {
    expect(sums(economy(10_769, -755))).toContain(lessCosts);
    expect(sums(economy(10_589, -755))).toContain(lessCosts);
  });

  test('a result with the wrong sign is not the costs less the income', () => {
    expect(sums(economy(10_769, 755))).toContain(lessCosts);
  });

  test('what is called a deficit is', () => {
    expect(sums(economy(10_769, 755, 'Underskott'))).toContain(
      'Underskott = - Summa intäkter + Summa kostnader',
    );
  });
});

test('a group of a single row keeps it when one of its columns is wrong', () => {
  const rows: Rows = [
    ['Finansierad verksamhet'],
    [null, 2021, 2020, 2019],
    ['Individinriktade insatser', 4_262, -3_936, 5_238],
    ['Coachingteamet', 4_262, 3_936, 5_238],
    ['Administration', 966, 1_148, 1_283],
    ['Arvoden styrelse', 99, 80, 89],
    ['Förbundschef', 867, 1_068, 1_194],
    ['Totala kostnader', 5_228, 5_084, 6_521],
  ];
  expect(sums(rows)).toContain('Individinriktade insatser = + Coachingteamet');
});

test('a total is the sum of something in each of its columns', () => {
  const rows: Rows = [
    ['Uppföljning av deltagare'],
    [null, 'Mål individ', 'Utfall individ', 'Mål struktur', 'Utfall struktur'],
    ['Avanti', 140, 190, null, null],
    ['Kraften', 2_040, 2_076, null, null],
    ['Språket', null, null, 150, 325],
    ['Övrigt', null, null, 250, 533],
    ['Totalt', 2_630, 2_540, 400, 858],
  ];
  expect(sums(rows)).toEqual(['Totalt = + Avanti + Kraften + Språket + Övrigt']);
});

import { sheet } from './book';
import { columnsOf, readRows, readSheets } from './strangers';

const ids = (...args: Parameters<typeof readRows>): readonly string[] =>
  readRows(...args).tables.map(({ id }) => id);

test('insatser among plain names of income and costs make a follow-up, not a resultaträkning', () => {
  expect(
    ids([
      ['2023'],
      [null, 'Utfall', 'Budget'],
      ['Medlemsavgifter', 900, 900],
      ['Ränteintäkter', 10, 0],
      ['Summa intäkter', 910, 900],
      ['Torget', 400, 500],
      ['Lotsen', 200, 200],
      ['Kansli', 100, 100],
      ['Summa kostnader', 700, 800],
      ['Resultat', 210, 100],
    ]),
  ).toEqual(['uppfoljning']);
});

test('a column of deltagare beside the money leaves a table of insatser', () => {
  const { tables } = readRows([
    ['Insatser 2024 (tkr)'],
    ['Insats', 'Deltagare', 'Utfall jan-jun 2024', 'Budget jan-jun 2024'],
    ['Torget', 44, 911, 1000],
    ['Lotsen', 31, 604, 700],
    ['Totalt', 75, 1515, 1700],
  ]);
  expect(tables).toMatchObject([{ id: 'insatser', unit: 'tkr' }]);
});

test('goals and counts of deltagare are no money', () => {
  expect(
    ids([
      ['Insatser 2024'],
      [
        'Insats',
        'Mål antal deltagare',
        'Utfall antal deltagare',
        'Mål struktur',
        'Utfall struktur',
      ],
      ['Torget', 44, 40, null, null],
      ['Lotsen', null, null, 5, 6],
      ['Totalt', 44, 40, 5, 6],
    ]),
  ).toEqual(['deltagare']);
});

test('entries, the same labels again and again, are no table of the economy', () => {
  const entries = ['Torget', 'Lotsen', 'Kansli'].flatMap((insats) =>
    [5010, 5610, 6110].map((konto, at) => [insats, konto, 'Lön', 100 + at]),
  );
  const summary = sheet('Summering', [
    ['Uppföljning mot budget'],
    [null, 'Utfall 2024', 'Budget 2024'],
    ['Medlemsavgifter', 1000, 1000],
    ['Insatser', -606, -700],
    ['Kansli', -303, -300],
    ['Resultat', 91, 0],
  ]);
  const { tables, questions } = readSheets(
    sheet('Data', [['Insats', 'Konto', 'Kontonamn', 'Belopp'], ...entries]),
    summary,
  );
  expect(tables.map((table) => table.sheet)).toEqual(['Summering']);
  expect(questions).toEqual([]);
});

test('sheets with the budget alone ask no question beside the one that follows it up', () => {
  const budget = (year: number) =>
    sheet(`Budget ${year}`, [
      [null, `Budget ${year}`],
      ['Medlemsavgifter', 1000],
      ['Insatser', -700],
      ['Kansli', -300],
      ['Resultat', 0],
    ]);
  const followUp = sheet('Uppföljning', [
    [null, 'Utfall 2024', 'Budget 2024'],
    ['Medlemsavgifter', 1000, 1000],
    ['Insatser', -600, -700],
    ['Kansli', -300, -300],
    ['Resultat', 100, 0],
  ]);
  expect(readSheets(budget(2023), budget(2024), followUp).questions).toEqual([]);
});

test('a heading merged over two columns speaks for both, though their times differ', () => {
  const { tables } = readRows([
    ['Resultaträkning'],
    ['', 'Utfall', null, 'Budget', null, 'Prognos'],
    [null, 'Jan-aug 2024', 'Jan-aug 2023', 'Helår 2024', 'Jan-aug 2024', 'Helår 2024'],
    ['Verksamhetens intäkter', 900, 800, 1200, 800, 1250],
    ['Verksamhetens kostnader', -700, -600, -1100, -700, -1000],
    ['Avskrivningar', -10, -10, -10, -10, -10],
    ['Årets resultat', 190, 190, 90, 90, 240],
  ]);
  expect(columnsOf(tables[0])).toEqual([
    'utfall 2024-01..08',
    'foregaende 2023-01..08',
    'budget 2024',
    'budget 2024-01..08',
    'prognos 2024',
  ]);
});

test('a column headed År names the rows: they are no sums of each other', () => {
  const { tables } = readSheets(
    sheet('Utveckling', [
      ['År', 'Intäkter', 'Kostnader', 'Resultat'],
      [2021, 5100, -4900, 200],
      [2022, 5200, -5350, -150],
      [2023, 5200, -5000, 200],
    ]),
    sheet('Bokslut', [
      ['Uppföljning mot budget'],
      [null, 'Utfall 2023', 'Budget 2023'],
      ['Medlemsavgifter', 5200, 5200],
      ['Insatser', -4000, -4000],
      ['Kansli', -1000, -1200],
      ['Resultat', 200, 0],
    ]),
  );
  expect(tables.map((table) => table.sheet)).toEqual(['Bokslut']);
});

test('a share in per cent is one, also of the avvikelse', () => {
  const { tables } = readRows([
    ['Uppföljning mot budget 2024'],
    [null, 'Utfall', 'Budget', 'Avvikelse', 'Avvikelse %', 'Förbr. %'],
    ['Medlemsavgifter', 900, 1000, -100, -10, 90],
    ['Insatser', -700, -900, 200, 22, 78],
    ['Kansli', -100, -100, 0, 0, 100],
    ['Resultat', 100, 0, 100, null, null],
  ]);
  expect(columnsOf(tables[0]).map((column) => column.split(' ')[0])).toEqual([
    'utfall',
    'budget',
    'avvikelse',
    'andel',
    'andel',
  ]);
});

test('the words of an English workbook', () => {
  const { tables } = readRows([
    ['Follow-up January-June 2024'],
    [null, 'Actual jan-jun 2024', 'Budget 2024', 'Variance', 'Forecast 2024'],
    ['Revenue'],
    ['Membership fees', 900, 1000, -100, 1000],
    ['Costs'],
    ['Activities', 700, 900, 200, 850],
    ['Total costs', 700, 900, 200, 850],
    ['Net result', 200, 100, 100, 150],
  ]);
  expect(tables[0]?.id).toBe('uppfoljning');
  expect(columnsOf(tables[0])).toEqual([
    'utfall 2024-01..06',
    'budget 2024',
    'avvikelse 2024-01..06',
    'prognos 2024',
  ]);
});

test('a title in the row above the headings speaks for no column', () => {
  const { tables } = readRows([
    ['Samordningsförbundet Åby', 'Uppföljning jan-aug 2024'],
    ['kr', 'Utfall jan-aug 2024', 'Budget jan-aug 2024', 'Budget 2024'],
    ['Medlemsavgifter', 900, 900, 1350],
    ['Insatser', 700, 800, 1200],
    ['Kansli', 100, 100, 150],
    ['Resultat', 100, 0, 0],
  ]);
  expect(columnsOf(tables[0])).toEqual(['utfall 2024-01..08', 'budget 2024-01..08', 'budget 2024']);
});

test('one column without a heading is what the title says', () => {
  const rows = (title: string): Parameters<typeof readRows>[0] => [
    [title],
    ['Medlemsbidrag', 800],
    ['Insats Bron', 500],
    ['Kansli', 200],
    ['Summa kostnader', 700],
    ['Resultat', 100],
  ];
  const { tables, report } = readSheets(
    sheet('A', rows('Budget 2024')),
    sheet('B', rows('Utfall 2024')),
  );
  expect(tables.map(({ id }) => id)).toEqual(['uppfoljning', 'uppfoljning']);
  expect(tables.flatMap(columnsOf)).toEqual(['budget 2024', 'utfall 2024']);
  expect(report.kind).toBe('årsredovisning');
});

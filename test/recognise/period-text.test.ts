import { parsePeriodText } from '../../src/recognise/period-text';

type Expected = Partial<NonNullable<ReturnType<typeof parsePeriodText>>>;
const at = (year: number | null, month: number | null, more: Expected = {}): Expected => ({
  year,
  month,
  from: null,
  span: null,
  broken: false,
  ...more,
});

test.each<[string, Expected]>([
  ['2022', at(2022, null)],
  ['Budget 2022', at(2022, null)],
  ['20220831', at(2022, 8)],
  ['Utfall 20220831', at(2022, 8)],
  ['2022-08-31', at(2022, 8)],
  ['2022.08.31', at(2022, 8)],
  ['2022/08/31', at(2022, 8)],
  ['Utfall per 2023-06-30', at(2023, 6)],
  ['31/8 2022', at(2022, 8)],
  ['31/8-2022', at(2022, 8)],
  ['31.8.2022', at(2022, 8)],
  ['31/08/2022', at(2022, 8)],
  ['per 31/8', at(null, 8)],
  ['t o m 30/9', at(null, 9)],
  ['31 augusti 2022', at(2022, 8)],
  ['den 31 aug 2022', at(2022, 8)],
  ['aug 2022', at(2022, 8)],
  ['Augusti 2022', at(2022, 8)],
  ['2022-08', at(2022, 8)],
  ['202208', at(2022, 8)],
  ['per augusti', at(null, 8)],
  ['Ack utfall aug', at(null, 8)],
  ['2022 Utfall september', at(2022, 9)],
  ['Utfall t.o.m. juli', at(null, 7)],
  ['Utfall t.o.m. 31 juli', at(null, 7)],
  ['jan–aug 2022', at(2022, 8, { from: 1 })],
  ['jan-aug', at(null, 8, { from: 1 })],
  ['jan - aug 2022', at(2022, 8, { from: 1 })],
  ['januari – juni 2023', at(2023, 6, { from: 1 })],
  ['januari t.o.m. september 2023', at(2023, 9, { from: 1 })],
  ['januari till och med september 2023', at(2023, 9, { from: 1 })],
  ['1 januari–31 juli 2023', at(2023, 7, { from: 1 })],
  ["jan-aug '22", at(2022, 8, { from: 1 })],
  ['2022 jan-aug', at(2022, 8, { from: 1 })],
  ['Utfall jan-dec 2021', at(2021, 12, { from: 1 })],
  ['2022-01-01 -2022-08-31', at(2022, 8, { from: 1 })],
  ['2022-01-01–2022-12-31', at(2022, 12, { from: 1 })],
  ['220101-220831', at(2022, 8, { from: 1 })],
  ['20220101-20220831', at(2022, 8, { from: 1 })],
  ['202201-202208', at(2022, 8, { from: 1 })],
  ['1/1-31/8 2022', at(2022, 8, { from: 1 })],
  ['Utfall aug 24', at(2024, 8)],
  ['per aug-24', at(2024, 8)],
  ['Bud 24', at(2024, null)],
  ["Budget '24", at(2024, null)],
  ['Bokslut 23', at(2023, null)],
  ['Utfall 2408', at(2024, 8)],
  ['Period: 2401-2408', at(2024, 8, { from: 1 })],
  ['T2 2022', at(2022, 8)],
  ['Tertial 2 2022', at(2022, 8)],
  ['tertial 2', at(null, 8)],
  ['2022 T2', at(2022, 8)],
  ['Q2 2022', at(2022, 6)],
  ['halvår 2023', at(2023, 6)],
  ['Första halvåret 2023', at(2023, 6)],
  ['delår 2021', at(2021, null, { span: 'delår' })],
  ['Bokslut helår 2023', at(2023, null, { span: 'helår' })],
  ['helår', at(null, null, { span: 'helår' })],
])('%p', (text, expected) => {
  expect(parsePeriodText(text)).toEqual(expected);
});

test.each([
  '2022/2023',
  '2022/23',
  '2021-07-01 - 2022-06-30',
  'juli 2022–juni 2023',
  '20210501-20220430',
])('a fiscal year that does not follow the calendar is said so: %p', (text) => {
  expect(parsePeriodText(text)).toMatchObject({ broken: true });
});

test.each([
  'Summa',
  'Kansli',
  'Not 2',
  '222000-2295',
  '13 184 300',
  '2 022 000',
  'Mars och Venus AB',
  'Majblomman',
  'Sekretariat',
  '1234567',
  '12022',
  'Konto 2410',
  '2410-2420',
  'Per 24',
  'Budget 20 %',
  'Projekt 24',
  'Dec',
])('%p states no period', (text) => {
  const period = parsePeriodText(text);
  expect(text === 'Dec' ? (period?.year ?? null) : period).toBeNull();
});

import { gridOf, type Grid } from '../../src/sheet/grid';
import { readSnapshot } from '../../src/xlsx';
import { openWorkbook, START_TIMEOUT, type Bench } from './harness';

/**
 * The first user's whole wish: her own workbook, one press, the report there, read from the file she saves.
 * The figures are those of the published report (Malmö, delårsrapport 2022), with nettokostnad as the cost it is.
 */
let bench: Bench;

beforeAll(async () => {
  bench = await openWorkbook('examples/malmo-2022-delar.xlsx');
}, START_TIMEOUT);
afterAll(() => bench.close());

jest.setTimeout(120_000);

let report: Grid;

test('one press on the ribbon writes the report and shows it', async () => {
  await bench.pane();
  await bench.pressRibbon('FinsamRapport.Generate');
  await bench.page
    .getByRole('tab', { name: 'Delårsrapport', exact: true, selected: true })
    .waitFor();
  await bench.screenshot('delarsrapport');
  const read = readSnapshot(await bench.download(), 'sparad.xlsx');
  if (!read.ok) throw new Error(read.error.code);
  const sheet = read.value.sheets.find(({ ownKey }) => ownKey === 'delarsrapport');
  if (sheet === undefined) throw new Error('no report in the saved file');
  report = gridOf(sheet);
  expect(sheet.name).toBe('Delårsrapport');
});

/** The numbers of the row so labelled in the section so headed, in order, rounded as they are shown. */
function figures(section: string, label: string): (number | string)[] {
  const start = report.rows.findIndex((row) => row.cells[0]?.value === section);
  const row = report.rows
    .slice(start + 1)
    .find(({ cells }) => cells[0]?.column === 0 && cells[0].value === label);
  if (start < 0 || row === undefined) throw new Error(`${section}: ${label} is not there`);
  return row.cells
    .slice(1)
    .flatMap(({ value }) => (typeof value === 'number' ? [Math.round(value) + 0] : []));
}

test('driftredovisning: nettokostnad + medlemsavgift = resultat, against 8/12 of the budget and last year', () => {
  expect(figures('Driftredovisning', 'Nettokostnad')).toEqual([-20_193, -19_924, -269, -20_110]);
  expect(figures('Driftredovisning', 'Medlemsavgift inkl. övriga bidrag')).toEqual([
    18_899, 18_899, 0, 18_889,
  ]);
  expect(figures('Driftredovisning', 'Resultat')).toEqual([-1_294, -1_026, -269, -1_221]);
  expect(figures('Driftredovisning', 'Utgående eget kapital')).toEqual([3_899, 4_167, -269, 7_489]);
});

test('balanskravet for the period and by the prognos', () => {
  expect(figures('Balanskravsutredning', '= Balanskravsresultat')).toEqual([-1_294, -1_296]);
});

test('every figure of the tables is a formula to its source', () => {
  const amounts = report.rows.flatMap(({ cells }) =>
    cells.filter(({ value }) => typeof value === 'number'),
  );
  const formulas = amounts.filter(({ formula }) => formula !== null);
  const typed = amounts.filter(
    ({ formula, format }) => formula === null && format.includes('#,##0'),
  );
  expect(formulas.length).toBeGreaterThan(100);
  expect(typed).toEqual([]);
});

test('avvikelser are said in words: budget used up, prognos below budget', () => {
  const texts = report.rows.flatMap(({ cells }) =>
    cells.map(({ value }) => (typeof value === 'string' ? value.replaceAll('\u00a0', ' ') : '')),
  );
  expect(texts).toContainEqual(
    expect.stringContaining('Hela årets budget är förbrukad efter 8 av 12 månader'),
  );
  expect(texts).toContainEqual(expect.stringContaining('Prognosen är 242 000 kr'));
});

test('no source sheet is touched, and nothing goes wrong on the way', async () => {
  await bench.showSheet('Uppföljning');
  expect(await bench.cell('B37')).toContain('20');
  expect(bench.problems).toEqual([]);
});

import { readReport, selectedCell } from '../../src/excel/selection';
import { navigate } from '../../src/excel/navigate';
import { readWorkbook } from '../../src/excel/read-workbook';
import { writePlan } from '../../src/excel/write-plan';
import { analyse } from '../../src/pipeline/analyse';
import { planReport } from '../../src/pipeline/plan-report';
import { loadEngine } from '../../workbench/engine/load-engine';
import { openSession, type Session } from '../../workbench/session';
import { exampleBook } from './session';

let session: Session;

beforeAll(loadEngine);
beforeEach(() => {
  session = openSession(exampleBook('samsund-2023-delar'));
});
afterEach(() => {
  session.close();
});

const trips = async (work: () => Promise<unknown>): Promise<number> => {
  const { traffic } = session.host.channel;
  const before = traffic.roundTrips;
  await work();
  return traffic.roundTrips - before;
};

test('the chosen cell is told in one round trip, also on a sheet whose name must be quoted', async () => {
  await navigate('Ekonomisk redovisning', 14, 3);
  expect(await selectedCell()).toEqual({
    ok: true,
    value: { sheet: 'Ekonomisk redovisning', row: 14, column: 3 },
  });
  expect(await trips(selectedCell)).toBe(1);
});

test('the report is read as the whole workbook’s reading has it, in two round trips; none when there is none', async () => {
  expect(await readReport()).toEqual({ ok: true, value: null });
  const before = await readWorkbook();
  if (!before.ok) throw new Error(before.error.code);
  const plan = planReport(before.value, analyse(before.value, { ignoreOwnSettings: false }));
  if (!plan.ok) throw new Error(plan.error.code);
  await writePlan(plan.value);
  const report = await readReport();
  const after = await readWorkbook();
  if (!after.ok || !report.ok) throw new Error('not read');
  const whole = after.value.sheets.find(({ ownKey }) => ownKey === 'delarsrapport');
  const plain = (sheet: typeof whole | null) =>
    sheet?.rows.map(({ index, cells }) => [
      index,
      cells.map(({ column, value, formula }) => [column, value, formula]),
    ]);
  expect(plain(report.value)).toEqual(plain(whole));
  expect(await trips(readReport)).toBe(2);
});

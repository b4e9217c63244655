import { generate, type Parts } from '../../src/commands/workflow';
import { readWorkbook } from '../../src/excel/read-workbook';
import { undoWrite } from '../../src/excel/restore';
import { writePlan } from '../../src/excel/write-plan';
import { finish } from '../../src/model/steps';
import { analyseInSteps } from '../../src/pipeline/analyse';
import { planReport } from '../../src/pipeline/plan-report';
import { loadEngine } from '../../workbench/engine/load-engine';
import { openSession, type Session } from '../../workbench/session';
import { exampleBook } from './session';

const PARTS: Parts = {
  readWorkbook,
  writePlan,
  loadEngine: () => Promise.resolve({ analyseInSteps, planReport }),
};

let session: Session;

beforeAll(loadEngine);
afterEach(() => {
  session.close();
});

async function run() {
  const trips: Record<string, number> = {};
  const { traffic } = session.host.channel;
  const outcome = await generate(
    PARTS,
    {
      onStage: (stage) => {
        trips[stage] = traffic.roundTrips;
        return Promise.resolve(true);
      },
      inSlices: (steps) => Promise.resolve(finish(steps)),
    },
    () => undefined,
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  const start = trips['reading'] ?? 0;
  return {
    outcome: outcome.value,
    reading: (trips['checking'] ?? 0) - start,
    writing: traffic.roundTrips - (trips['writing'] ?? 0),
  };
}

/** What a person sees of the book's own sheets. */
const sourceCells = () =>
  session.host.workspace.book.sheets
    .filter(({ name }) => !name.startsWith('Delårsrapport'))
    .map((sheet) => {
      const { bottom, right } = sheet.used(true)!;
      return Array.from({ length: bottom + 1 }, (_, row) =>
        Array.from({ length: right + 1 }, (__, column) => [
          sheet.content(row, column),
          sheet.look(row, column),
        ]),
      );
    });

test.each([
  'malmo-2022-delar',
  'samsund-2023-delar',
  'lund-2024-ar',
  'degerfors-2021-ar',
  'malmo-2018-vp',
])(
  '%s: read in three round trips, written in four, calculated as the engine did, and taken back',
  async (name) => {
    session = openSession(exampleBook(name));
    const { book } = session.host.workspace;
    const before = sourceCells();
    const sheets = book.sheets.map((sheet) => sheet.name);
    const names = book.names.map((each) => each.name);

    const first = await run();
    expect(first.reading).toBeLessThanOrEqual(3);
    expect(first.writing).toBeLessThanOrEqual(4);
    expect(first.outcome.mismatches).toEqual([]);
    expect(first.outcome.chartsMissing).toBe(false);

    const second = await run();
    expect(second.reading).toBeLessThanOrEqual(3);
    expect(second.writing).toBeLessThanOrEqual(4);
    expect(second.outcome.sheets).toEqual(first.outcome.sheets);
    expect(second.outcome.mismatches).toEqual([]);

    await expect(undoWrite(first.outcome.memory)).resolves.toMatchObject({ ok: true });
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(sheets);
    expect(book.names.map((each) => each.name)).toEqual(names);
    expect(sourceCells()).toEqual(before);
  },
  30_000,
);

import { openPackage } from '../../src/xlsx';
import { differencesFrom } from './differences';
import { economies, type WithReport } from './economies';
import { recalculateAll } from './recalculate';

const COUNT = 200;
/** Every so many-th economy also gets a row and a column inserted in each source sheet afterwards. */
const INSERTED_EVERY = 5;

jest.setTimeout(900_000);

/** The file after a person has inserted a row and a column in the source, at places that vary. */
function withInsertions({ bytes, sources }: WithReport, turn: number): Uint8Array {
  const opened = openPackage(bytes);
  if (!opened.ok) throw new Error(opened.error.code);
  for (const name of sources) {
    const sheet = opened.value.sheet(name);
    if (sheet === undefined) throw new Error(`${name} is gone`);
    sheet.insertRows(turn % 12, 1);
    sheet.insertColumns(turn % 4, 1);
  }
  return opened.value.save();
}

test('200 economies: LibreOffice equals the engine, also after rows and columns were inserted in the source', async () => {
  const books = await economies(COUNT, 2026);
  expect(books).toHaveLength(COUNT);
  const later = books.filter((_, index) => index % INSERTED_EVERY === 0);
  const files = [...books.map(({ bytes }) => bytes), ...later.map(withInsertions)];
  const recalculated = await recalculateAll(files);
  let compared = 0;
  const wrong = [...books, ...later].flatMap(({ plan }, index) => {
    const found = differencesFrom(plan, recalculated[index]!);
    compared += found.compared;
    return found.differences.map((difference) => `book ${index}: ${difference}`);
  });
  expect(wrong).toEqual([]);
  expect(compared).toBeGreaterThan(COUNT * 50);
});

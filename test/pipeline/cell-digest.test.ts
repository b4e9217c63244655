import { cellTexts } from '../../src/pipeline/cell-digest';
import type { Cell, WorkbookSnapshot } from '../../src/sheet/snapshot';
import { snapshotOf } from './hand-made';

const READ = new Set(['Ekonomisk redovisning']);

const textOf = (snapshot: WorkbookSnapshot, sheets: ReadonlySet<string> = READ): string =>
  [...cellTexts(snapshot, sheets)].join('');

/** The hand-made snapshot with its second cell changed. */
function changed(cell: Partial<Cell>): WorkbookSnapshot {
  const snapshot = snapshotOf();
  const sheet = snapshot.sheets[0]!;
  const row = sheet.rows[0]!;
  const cells = [row.cells[0]!, { ...row.cells[1]!, ...cell }];
  return { ...snapshot, sheets: [{ ...sheet, rows: [{ ...row, cells }] }] };
}

test('value, formula and address count; number format, file name and unread sheets do not', () => {
  const text = textOf(snapshotOf());
  expect(textOf(changed({ value: 2_000_001 }))).not.toBe(text);
  expect(textOf(changed({ value: '2000000' }))).not.toBe(text);
  expect(textOf(changed({ formula: null }))).not.toBe(text);
  expect(textOf(changed({ column: 2 }))).not.toBe(text);
  expect(textOf(changed({ format: '0' }))).toBe(text);
  expect(textOf(snapshotOf({ fileName: 'kopia.xlsx' }))).toBe(text);
  expect(textOf(snapshotOf(), new Set())).toBe('');
});

import { writePlan } from '../../src/xlsx';
import { read } from '../xlsx/reading';
import { richPackage } from '../xlsx/rich-package';
import { smallPlan } from '../xlsx/small-plan';
import { recalculate } from './recalculate';

test('LibreOffice calculates what the plan says', async () => {
  const plan = smallPlan();
  const written = writePlan(await richPackage(), plan);
  if (!written.ok) throw new Error(written.error.code);
  const calculated = await recalculate(written.value);
  const sheet = calculated.sheets.find(({ name }) => name === 'Delårsrapport');
  const planned = plan.sheets.flatMap(({ cells }) => cells);
  const expected = planned.flatMap(({ row, column, content }) =>
    content.kind === 'formula' ? [[row, column, content.value]] : [],
  );
  const found = (sheet?.rows ?? []).flatMap(({ index, cells }) =>
    cells.flatMap(({ column, value, formula }) =>
      formula === null ? [] : [[index, column, value]],
    ),
  );
  expect(found).toEqual(expected);
}, 180_000);

test('LibreOffice does calculate anew, and does not repeat what the file holds', async () => {
  const plan = smallPlan();
  const [sheet] = plan.sheets;
  const wrong = sheet!.cells.map((cell) =>
    cell.content.kind === 'formula' && typeof cell.content.value === 'number'
      ? { ...cell, content: { ...cell.content, value: -1 } }
      : cell,
  );
  const written = writePlan(await richPackage(), {
    ...plan,
    sheets: [{ ...sheet!, cells: wrong }],
  });
  if (!written.ok) throw new Error(written.error.code);
  const total = (rows: ReturnType<typeof read>): unknown =>
    rows.sheets
      .at(-1)
      ?.rows.find(({ index }) => index === 4)
      ?.cells.find(({ column }) => column === 1)?.value;
  expect(total(read(written.value))).toBe(-1);
  expect(total(await recalculate(written.value))).toBe(2003);
}, 180_000);

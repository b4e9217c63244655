import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLE } from '../../scripts/examples/sample';
import { buildWorkbook } from '../../scripts/examples/workbook';
import { analyse } from '../../src/pipeline/analyse';
import { planReport } from '../../src/pipeline/plan-report';
import { cellA1 } from '../../src/sheet/a1';
import { readSnapshot } from '../../src/xlsx';

const ROOT = join(__dirname, '..', '..');
const committed = new Uint8Array(readFileSync(join(ROOT, 'assets', 'exempel.xlsx')));

test('the workbook to try on is what its tables say (npm run examples)', async () => {
  const built = await buildWorkbook(SAMPLE, join(ROOT, 'scripts', 'examples', 'sample'));
  expect(Buffer.from(built).equals(committed)).toBe(true);
});

test('its one slip is the one error, told as two digits that changed places, and it makes a report', () => {
  const read = readSnapshot(committed, 'exempel.xlsx');
  if (!read.ok) throw new Error(read.error.code);
  const analysis = analyse(read.value, { ignoreOwnSettings: false });
  const errors = analysis.findings.filter(({ severity }) => severity !== 'info');
  expect(
    errors.map(({ rule, sheet, cell, hints }) => [
      rule,
      sheet,
      cell && cellA1(cell.row, cell.column),
      hints?.some(({ message }) => message === 'hint-swapped'),
    ]),
  ).toEqual([['sum', 'Uppföljning', 'B15', true]]);
  expect(planReport(read.value, analysis).ok).toBe(true);
});

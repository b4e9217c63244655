import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORKBOOKS } from './examples/layouts';
import { SAMPLE } from './examples/sample';
import { buildWorkbook } from './examples/workbook';

const root = join(import.meta.dirname, '..');
const target = join(root, 'examples');
mkdirSync(target, { recursive: true });
for (const layout of WORKBOOKS) {
  const file = join(target, `${layout.folder}.xlsx`);
  writeFileSync(file, await buildWorkbook(layout, join(root, 'test', 'cases')));
  console.log(file);
}
const sample = join(root, 'assets', `${SAMPLE.folder}.xlsx`);
writeFileSync(sample, await buildWorkbook(SAMPLE, join(import.meta.dirname, 'examples', 'sample')));
console.log(sample);

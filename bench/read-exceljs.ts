import exceljs from 'exceljs';
import { report } from './measure';

const [, , path = ''] = process.argv;
const started = performance.now();
let cells = 0;
const options = { sharedStrings: 'cache', styles: 'cache', worksheets: 'emit' } as const;
for await (const sheet of new exceljs.stream.xlsx.WorkbookReader(path, options)) {
  for await (const row of sheet) row.eachCell(() => (cells += 1));
}
report({ cells, elapsed: performance.now() - started });

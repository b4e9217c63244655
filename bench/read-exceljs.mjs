import exceljs from 'exceljs';

const options = { sharedStrings: 'cache', styles: 'cache', worksheets: 'emit' };
let cells = 0;
for await (const sheet of new exceljs.stream.xlsx.WorkbookReader(process.argv[2], options)) {
  for await (const row of sheet) row.eachCell(() => (cells += 1));
}
console.log(cells);

import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import { readCaseTable } from './case-table';
import type { SheetLayout, WorkbookLayout } from './layouts';
import { writeTable } from './table-writer';

/** A fixed day, so that the same figures give the same file. */
const MADE_ON = new Date(Date.UTC(2024, 0, 2));

/** Builds one example workbook from the published tables: the bytes of an .xlsx, always the same. */
export async function buildWorkbook(
  layout: WorkbookLayout,
  casesFolder: string,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Ekonomi';
  workbook.lastModifiedBy = 'Ekonomi';
  workbook.created = MADE_ON;
  workbook.modified = MADE_ON;
  for (const sheet of layout.sheets) addSheet(workbook, layout, sheet, casesFolder);
  return stable(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function addSheet(
  workbook: ExcelJS.Workbook,
  layout: WorkbookLayout,
  sheet: SheetLayout,
  casesFolder: string,
): void {
  const tables = sheet.tables.map((entry) => ({
    entry,
    cells: readCaseTable(casesFolder, layout.folder, entry.table),
  }));
  const worksheet = workbook.addWorksheet(sheet.name, {
    pageSetup: { orientation: 'portrait', fitToPage: true, fitToHeight: 0 },
  });
  const width = Math.max(...tables.map(({ cells }) => cells[0]?.length ?? 0));
  const heads = [layout.organisation, layout.orgNumber, sheet.subtitle].filter(
    (text) => text !== undefined,
  );
  heads.forEach((text, i) => {
    const cell = worksheet.getCell(i + 1, layout.left + 1);
    cell.value = text;
    cell.font = { name: layout.font, size: i === 0 ? 14 : 11, bold: i === 0 };
    worksheet.mergeCells(i + 1, layout.left + 1, i + 1, layout.left + width);
  });
  let row = heads.length + 1;
  for (const { entry, cells } of tables) {
    const headingRow = writeTable(worksheet, layout, entry, cells, row);
    if (tables.length === 1) worksheet.views = [{ state: 'frozen', ySplit: headingRow + 1 }];
    row = headingRow + cells.length + 1;
  }
}

/** The same parts in the same order with a fixed time, so that the file's bytes depend on the contents alone. */
function stable(file: Uint8Array): Uint8Array {
  return zipSync(unzipSync(file), { mtime: MADE_ON });
}

import ExcelJS from 'exceljs';

/** Where the typed rent stands in the workbook, and what is wrong with it. */
export const RENT = { sheet: 'Uppföljning', row: 8, column: 1, typed: 31_000, inBooks: 30_000 };

/** Writes a follow-up of the made-up förbund whose books `test/sie` has, with one figure that is not the books'. */
export async function writeFollowUp(file: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  workbook
    .addWorksheet(RENT.sheet)
    .addRows([
      ['Samordningsförbundet Åsen, uppföljning 2024-08-31'],
      ['Kronor', 'Utfall jan-aug 2024', 'Budget 2024'],
      ['Intäkter'],
      ['Driftbidrag från staten', 1_000_000, 1_900_000],
      ['Driftbidrag från regionen', 500_000, 950_000],
      ['Summa intäkter', 1_500_000, 2_850_000],
      ['Kostnader'],
      ['5010 Månadslön', 100_000, 180_000],
      ['6010 Lokalhyra', RENT.typed, 60_000],
      ['Summa kostnader', 100_000 + RENT.typed, 240_000],
    ]);
  await workbook.xlsx.writeFile(file);
}

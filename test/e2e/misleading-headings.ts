import ExcelJS from 'exceljs';

/**
 * Writes a follow-up in which one heading misleads: the budget that was decided is called the forecast at the start of
 * the year. Read by its words it is a forecast; only the economist who wrote it knows that it is the budget.
 */
export async function writeMisleadingHeadings(file: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  workbook
    .addWorksheet('Uppföljning')
    .addRows([
      ['Samordningsförbundet Provbygden'],
      ['Uppföljning 2024-08-31'],
      [],
      ['', 'Utfall per 2024-08-31', 'Prognos vid årets början', 'Prognos helår 2024'],
      ['Medlemsavgifter', 3_120_000, 5_200_000, 5_000_000],
      ['Summa intäkter', 3_120_000, 5_200_000, 5_000_000],
      ['Arbetsträning', -1_750_000, -3_100_000, -3_000_000],
      ['Vägledning', -620_000, -1_150_000, -1_150_000],
      ['Summa insatser', -2_370_000, -4_250_000, -4_150_000],
      ['Administration', -410_000, -700_000, -690_000],
      ['Summa kostnader', -2_780_000, -4_950_000, -4_840_000],
      ['Resultat', 340_000, 250_000, 160_000],
    ]);
  await workbook.xlsx.writeFile(file);
}

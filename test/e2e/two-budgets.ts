import ExcelJS from 'exceljs';

/** Writes a workbook in which the follow-up stands twice, the second an older draft: only a person knows which is meant. */
export async function writeTwoBudgets(file: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, income] of [
    ['Uppföljning', 5_200_000],
    ['Uppföljning utkast', 5_000_000],
  ] as const) {
    const sheet = workbook.addWorksheet(name);
    sheet.addRows([
      ['Samordningsförbundet Provbygden'],
      ['Uppföljning mot budget 2024-08-31'],
      [],
      ['', 'Utfall per 2024-08-31', 'Budget 2024', 'Prognos 2024'],
      ['Medlemsavgifter', income * 0.6, income, income],
      ['Summa intäkter', income * 0.6, income, income],
      ['Arbetsträning', -1_750_000, -3_100_000, -3_000_000],
      ['Vägledning', -620_000, -1_150_000, -1_150_000],
      ['Summa insatser', -2_370_000, -4_250_000, -4_150_000],
      ['Administration', -410_000, -700_000, -690_000],
      ['Summa kostnader', -2_780_000, -4_950_000, -4_840_000],
      ['Resultat', income * 0.6 - 2_780_000, income - 4_950_000, income - 4_840_000],
    ]);
  }
  await workbook.xlsx.writeFile(file);
}

import type { ReportPlan, SheetPlan } from '../../src/report/plan';

/** The sheet that the small plan reads from. */
export const SOURCE = 'Budget 2022';

/** A planned sheet of a few rows over the cells B2 and B3 of the source. */
export function smallSheet(title = 'Delårsrapport'): SheetPlan {
  const own = `'${title}'`;
  return {
    key: 'delarsrapport',
    title,
    cells: [
      { row: 0, column: 0, style: 'title', content: { kind: 'text', text: '=Delårsrapport' } },
      { row: 2, column: 0, style: 'label', content: { kind: 'text', text: '- Intäkter' } },
      {
        row: 2,
        column: 1,
        style: 'amount',
        content: { kind: 'formula', formula: `='${SOURCE}'!B2`, value: 2000 },
      },
      { row: 3, column: 0, style: 'label', content: { kind: 'text', text: 'Kostnader' } },
      {
        row: 3,
        column: 1,
        style: 'amount',
        content: { kind: 'formula', formula: `=ROUND('${SOURCE}'!B3/1000,0)`, value: 3 },
      },
      {
        row: 4,
        column: 1,
        style: 'amountResult',
        content: { kind: 'formula', formula: '=SUM(B3:B4)', value: 2003 },
      },
      {
        row: 4,
        column: 2,
        style: 'mark',
        content: { kind: 'formula', formula: `=IF(${own}!B5>0,"✓","!")`, value: '✓' },
      },
      { row: 5, column: 1, style: 'amount', content: { kind: 'number', value: 12.5 } },
      { row: 6, column: 1, style: 'amountInput', content: { kind: 'input', value: null } },
      {
        row: 7,
        column: 1,
        style: 'textInput',
        content: { kind: 'input', value: '1-2 veckor' },
        key: 'a/b',
      },
    ],
    columnWidths: [40, 14, 3],
    rowHeights: [{ row: 0, points: 24 }],
    hiddenColumns: [2],
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    freezeRows: 2,
    print: {
      orientation: 'portrait',
      titleRows: { first: 0, last: 1 },
      pageBreaks: [5],
      area: { top: 0, left: 0, bottom: 7, right: 2 },
      footer: 'Förbundet – &P (&N)',
    },
    charts: [
      {
        key: 'insatser',
        kind: 'bars',
        title: 'Insatser',
        categories: { top: 2, left: 0, bottom: 3, right: 0 },
        series: [{ name: { row: 0, column: 0 }, values: { top: 2, left: 1, bottom: 3, right: 1 } }],
        anchor: { top: 10, left: 0, bottom: 20, right: 2 },
      },
    ],
  };
}

/** A plan of that one sheet, with the name of a key figure. */
export const smallPlan = (title?: string): ReportPlan => ({
  sheets: [smallSheet(title)],
  names: [{ name: 'Finsam_Resultat', sheet: 'delarsrapport', row: 4, column: 1 }],
});

import type { CellPlan, ReportPlan, SheetPlan } from '../../src/report/plan';

/** A sheet that uses everything a plan can hold. */
export function sheetPlan(cells: readonly CellPlan[], change: Partial<SheetPlan> = {}): SheetPlan {
  return {
    key: 'delarsrapport',
    title: 'Delårsrapport',
    cells,
    columnWidths: [30, 12],
    hiddenColumns: [2],
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    freezeRows: 2,
    print: {
      orientation: 'portrait',
      titleRows: { first: 0, last: 1 },
      pageBreaks: [3],
      area: { top: 0, left: 0, bottom: 4, right: 1 },
      footer: '&P',
    },
    charts: [
      {
        key: 'insatser',
        kind: 'bars',
        title: 'Insatser',
        categories: { top: 2, left: 0, bottom: 3, right: 0 },
        series: [
          {
            name: { row: 1, column: 1 },
            values: { top: 2, left: 1, bottom: 3, right: 1 },
          },
        ],
        anchor: { top: 6, left: 0, bottom: 16, right: 1 },
      },
    ],
    ...change,
  };
}

const cell = (
  row: number,
  column: number,
  content: CellPlan['content'],
  style: CellPlan['style'],
): CellPlan => ({ row, column, content, style });

/** Two figures of `Budget!B1:B2` and their sum. */
export const FIGURES: readonly CellPlan[] = [
  cell(0, 0, { kind: 'text', text: 'Delårsrapport' }, 'title'),
  cell(1, 1, { kind: 'text', text: 'Utfall' }, 'columnHeading'),
  cell(2, 0, { kind: 'text', text: '- Verksamhetens kostnader' }, 'label'),
  cell(2, 1, { kind: 'formula', formula: "='Budget'!B1", value: -1000 }, 'amount'),
  cell(3, 0, { kind: 'text', text: '+ Medlemsavgift' }, 'label'),
  cell(3, 1, { kind: 'formula', formula: "='Budget'!B2", value: 1250.5 }, 'amount'),
  cell(4, 0, { kind: 'text', text: '= Resultat' }, 'labelResult'),
  cell(4, 1, { kind: 'formula', formula: '=SUM(B3:B4)', value: 250.5 }, 'amountResult'),
  cell(4, 2, { kind: 'text', text: 'resultat' }, 'key'),
];

/** A plan with one sheet and one key figure. */
export const planOf = (sheet: SheetPlan): ReportPlan => ({
  sheets: [sheet],
  names: [{ name: 'Finsam_Resultat', sheet: 'delarsrapport', row: 4, column: 1 }],
});

export const PLAN: ReportPlan = planOf(sheetPlan(FIGURES));

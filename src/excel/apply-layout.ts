import { cellA1, columnLetters, rangeA1 } from '../sheet/a1';
import type { PrintPlan, SheetPlan } from '../report/plan';
import { extentOf } from './plan-matrix';

const POINTS_PER_INCH = 72;

/** A column of n characters in Calibri 11 is 7n + 5 pixels wide; Office.js counts in points of 4/3 pixel. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

const wholeColumn = (sheet: Excel.Worksheet, column: number): Excel.Range => {
  const letters = columnLetters(column);
  return sheet.getRange(`${letters}:${letters}`).untrack();
};

function applyPrint(sheet: Excel.Worksheet, print: PrintPlan): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.setPrintArea(rangeA1(print.area));
  if (print.titleRows !== null) {
    pageLayout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  }
  if (print.margins !== undefined) {
    const { left, right, top, bottom } = print.margins;
    pageLayout.leftMargin = left * POINTS_PER_INCH;
    pageLayout.rightMargin = right * POINTS_PER_INCH;
    pageLayout.topMargin = top * POINTS_PER_INCH;
    pageLayout.bottomMargin = bottom * POINTS_PER_INCH;
  }
  pageLayout.headersFooters.defaultForAllPages.centerFooter = print.footer;
  for (const row of print.pageBreaks) sheet.horizontalPageBreaks.add(cellA1(row, 0));
}

/** Rows at the height their text needs, then those whose height the plan knows better (merged cells are not fitted). */
function applyHeights(sheet: Excel.Worksheet, plan: SheetPlan): void {
  sheet
    .getRange(rangeA1(extentOf(plan.cells)))
    .untrack()
    .format.autofitRows();
  for (const { first, last, points } of runsOf(plan.rowHeights ?? [])) {
    sheet.getRange(`${first + 1}:${last + 1}`).untrack().format.rowHeight = points;
  }
}

/** Neighbouring rows of one height, so that a sheet takes few calls. */
function runsOf(heights: NonNullable<SheetPlan['rowHeights']>) {
  const runs: { first: number; last: number; points: number }[] = [];
  for (const { row, points } of heights) {
    const run = runs.at(-1);
    if (run?.last === row - 1 && run.points === points) run.last = row;
    else runs.push({ first: row, last: row, points });
  }
  return runs;
}

/** Widths, heights, hidden columns, merged cells, frozen rows and print set-up of a sheet just filled. */
export function applyLayout(sheet: Excel.Worksheet, plan: SheetPlan): void {
  plan.columnWidths.forEach((characters, column) => {
    wholeColumn(sheet, column).format.columnWidth = pointsOf(characters);
  });
  applyHeights(sheet, plan);
  for (const column of plan.hiddenColumns) wholeColumn(sheet, column).columnHidden = true;
  for (const range of plan.merges) sheet.getRange(rangeA1(range)).untrack().merge(false);
  if (plan.freezeRows > 0) sheet.freezePanes.freezeRows(plan.freezeRows);
  applyPrint(sheet, plan.print);
}

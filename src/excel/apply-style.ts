import { rangeA1 } from '../sheet/a1';
import { styleOf, TYPEFACE, type CellStyle } from '../report/styles';
import type { SheetPlan } from '../report/plan';
import { extentOf } from './plan-matrix';
import { styleAreas } from './style-areas';

const VERTICAL = { top: 'Top', bottom: 'Bottom' } as const;
const ALIGN = { left: 'Left', center: 'Center', right: 'Right' } as const;

function applyBorder(
  range: Excel.Range,
  edge: 'EdgeTop' | 'EdgeBottom',
  kind: NonNullable<CellStyle['borderBottom']>,
): void {
  const border = range.format.borders.getItem(edge);
  border.style = kind === 'double' ? 'Double' : 'Continuous';
  if (kind !== 'double') border.weight = kind === 'medium' ? 'Medium' : 'Thin';
}

function applyLook(range: Excel.Range, style: CellStyle): void {
  const { format } = range;
  if (style.bold === true) format.font.bold = true;
  if (style.italic === true) format.font.italic = true;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.color !== undefined) format.font.color = `#${style.color}`;
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  if (style.align !== undefined) format.horizontalAlignment = ALIGN[style.align];
  if (style.wrap === true) format.wrapText = true;
  if (style.valign !== undefined) format.verticalAlignment = VERTICAL[style.valign];
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.borderTop !== undefined) applyBorder(range, 'EdgeTop', style.borderTop);
  if (style.borderBottom !== undefined) applyBorder(range, 'EdgeBottom', style.borderBottom);
}

/** Gives a cleared sheet the plan's looks, number formats apart. */
export function applyStyles(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const whole = sheet.getRange(rangeA1(extentOf(plan.cells))).untrack();
  whole.format.font.name = TYPEFACE;
  for (const { style, range } of styleAreas(plan.cells)) {
    const look = styleOf(style);
    if (Object.keys(look).some((property) => property !== 'numberFormat')) {
      applyLook(sheet.getRange(rangeA1(range)).untrack(), look);
    }
  }
}

import { parseA1 } from '../sheet/a1';
import { lastPlan } from './last-plans';
import type { ContentMemory, SheetMemory } from './memory';
import type { Typed } from './plan-matrix';
import { askPrint, printMemoryOf } from './print-memory';
import { typedAsText } from './typed-text';

const LOOKS: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: { bold: true, color: true, italic: true, name: true, size: true },
    borders: { color: true, style: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    indentLevel: true,
    wrapText: true,
  },
};

/** Queues the reading of everything on a sheet that a write will replace. */
export function askSheet(sheet: Excel.Worksheet) {
  sheet.protection.load('protected');
  sheet.charts.load('items/name');
  const used = sheet.getUsedRangeOrNullObject(false).untrack();
  used.load('address,formulas,values,numberFormat');
  const frozen = sheet.freezePanes.getLocationOrNullObject().untrack();
  frozen.load('rowCount');
  const merged = used.getMergedAreasOrNullObject().untrack();
  merged.load('address');
  return {
    sheet,
    used,
    frozen,
    merged,
    print: askPrint(sheet),
    looks: used.getCellProperties(LOOKS),
    columns: used.getColumnProperties({ columnHidden: true, format: { columnWidth: true } }),
    rows: used.getRowProperties({ rowHidden: true, format: { rowHeight: true } }),
  };
}

export type SheetAnswer = ReturnType<typeof askSheet>;

const ERROR = /^#[\p{Lu}/0!?]+[!?A]$/u;

/** A constant goes back as it was typed; a text keeps its apostrophe where it needs one. */
function typedBack(formula: unknown, value: unknown): Typed {
  if (typeof formula === 'number' || typeof formula === 'boolean') return formula;
  if (typeof formula !== 'string') return '';
  if (formula.startsWith('=') && formula !== value) return formula;
  return ERROR.test(formula) ? formula : typedAsText(formula);
}

/** A fill or border that is none must not be written back as white or as a line. */
function lookBack({ format = {} }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, borders, ...rest } = format;
  const lines = Object.entries(borders ?? {}).filter(
    ([, line]: [string, Excel.CellBorder | undefined]) =>
      line?.style !== undefined && line.style !== 'None',
  );
  const filled = fill?.color !== undefined && fill.color !== '' && fill.pattern !== 'None';
  return {
    format: {
      ...rest,
      ...(filled ? { fill } : {}),
      ...(lines.length > 0 ? { borders: Object.fromEntries(lines) } : {}),
    },
  };
}

/** `Sheet!A1:B2,Sheet!C4:D4` as `A1:B2` and `C4:D4`; a sheet's name may hold commas and exclamation marks. */
const areasOf = (address: string): string[] =>
  [...address.matchAll(/!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)(?=,|$)/g)].map(
    ([, area = '']) => area,
  );

function contentOf(answer: SheetAnswer): ContentMemory | null {
  const { used, looks, columns, rows, merged, frozen } = answer;
  if (used.isNullObject) return null;
  const range = parseA1(used.address.slice(used.address.lastIndexOf('!') + 1));
  if (range === null) return null;
  return {
    range,
    typed: used.formulas.map((line: unknown[], r) =>
      line.map((formula, c) => typedBack(formula, (used.values[r] as unknown[] | undefined)?.[c])),
    ),
    formats: used.numberFormat as string[][],
    looks: looks.value.map((line) => line.map(lookBack)),
    columns: columns.value.map(({ columnHidden, format }) => ({
      format: { columnWidth: format?.columnWidth ?? 48 },
      columnHidden: columnHidden ?? false,
    })),
    rows: rows.value.map(({ rowHidden, format }) => ({
      rowHidden: rowHidden ?? false,
      ...(format?.rowHeight === undefined ? {} : { format: { rowHeight: format.rowHeight } }),
    })),
    merges: merged.isNullObject ? [] : areasOf(merged.address),
    frozenRows: frozen.isNullObject ? 0 : frozen.rowCount,
  };
}

/** The sheet as it was, once the queue has been answered. */
export function memoryOf(answer: SheetAnswer): SheetMemory {
  const { id, name, charts } = answer.sheet;
  const content = contentOf(answer);
  return {
    id,
    name,
    content,
    charts: charts.items.map((chart) => chart.name),
    print: printMemoryOf(answer.print),
    plan: content === null ? null : lastPlan(id, content),
  };
}

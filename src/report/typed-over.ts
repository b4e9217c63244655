import type { MoneyUnit } from '../model/amount';
import { ORE_PER } from '../model/amount';
import type { Shown } from '../model/finding';
import { columnIndex } from '../sheet/a1';
import { isCellError, type Cell, type SheetSnapshot } from '../sheet/snapshot';
import { alignColumns } from './align-columns';
import { KEY, LABEL } from './grid';
import { earlierRow, type EarlierRow } from './earlier-row';
import type { CellPlan, SheetPlan } from './plan';
import { readRecord } from './row-record';
import { styleOf } from './styles';

/** A figure of a written report that is not the engine's. Rows and columns from 0. */
export interface NotTheEngines {
  /** `typed`: no formula stands there any more. `differs`: a formula that gives another figure. */
  readonly kind: 'typed' | 'differs';
  readonly cell: { readonly row: number; readonly column: number };
  /** What the cell is, wherever it has moved. */
  readonly id: string;
  readonly label: string;
  readonly found: Shown;
  /** The engine's figure; null where it has none, as while an input is empty. */
  readonly expected: Shown | null;
}

/** Two calculators may differ in the last of fifteen digits; half a krona in a table in tkr is more. */
const SAME = 0.0005;

/** The tables that hold tkr. */
const IN_TKR = ['oversikt', 'driftredovisning', 'balanskrav'];

const unitOf = (row: string): MoneyUnit =>
  IN_TKR.some((table) => row.startsWith(`${table}/`)) ? 'tkr' : 'kr';

/** A planned or found value in the measure that its cell shows. */
function shown(value: number | string, planned: CellPlan, row: string): Shown {
  if (typeof value === 'string') return { kind: 'text', text: value };
  if (planned.style.startsWith('count')) return { kind: 'count', count: value };
  const isPercent = String(styleOf(planned.style).numberFormat).includes('%');
  if (isPercent) return { kind: 'percent', percent: value * 100 };
  return { kind: 'money', ore: Math.round(value * ORE_PER[unitOf(row)]) };
}

const valueIn = (cell: Cell | undefined): number | string => {
  if (cell === undefined) return '';
  if (isCellError(cell.value)) return cell.value.error;
  return typeof cell.value === 'boolean' ? String(cell.value) : cell.value;
};

const agree = (found: number | string, wanted: number | string): boolean =>
  typeof found === 'number' && typeof wanted === 'number'
    ? Math.abs(found - wanted) <= SAME
    : found === wanted;

/** The planned formulas by row id and column. */
function plannedFormulas(plan: SheetPlan): Map<string, Map<number, CellPlan>> {
  const byRow = new Map<number, CellPlan[]>();
  for (const cell of plan.cells) {
    const row = byRow.get(cell.row);
    if (row === undefined) byRow.set(cell.row, [cell]);
    else row.push(cell);
  }
  const planned = new Map<string, Map<number, CellPlan>>();
  for (const cells of byRow.values()) {
    const key = cells.find(({ column }) => column === KEY)?.content;
    const id = key?.kind === 'text' ? readRecord(key.text)?.r : undefined;
    if (id === undefined) continue;
    const formulas = cells.filter(({ content }) => content.kind === 'formula');
    planned.set(id, new Map(formulas.map((cell) => [cell.column, cell])));
  }
  return planned;
}

/**
 * The figures of the written report that are not the engine's: a formula typed over, or one that gives something else
 * than the plan composed from the same workbook. Rows are paired by their records, so they may have moved.
 */
export function notTheEngines(sheet: SheetSnapshot, plan: SheetPlan): readonly NotTheEngines[] {
  const rows = sheet.rows.map((row) => earlierRow(row.index, row.cells));
  const moved = alignColumns(rows, KEY);
  const planned = plannedFormulas(plan);
  return rows.flatMap((row) => inRow(row, moved, planned.get(row.record?.r ?? '')));
}

function inRow(
  { index, cells, record }: EarlierRow,
  moved: (column: number) => number,
  planned: ReadonlyMap<number, CellPlan> | undefined,
): NotTheEngines[] {
  const id = record?.r;
  if (id === undefined || planned === undefined) return [];
  const label = String(valueIn(cells.find(({ column }) => column === moved(LABEL))));
  return (record?.f ?? []).flatMap((letters): NotTheEngines[] => {
    const column = moved(columnIndex(letters));
    const plan = planned.get(columnIndex(letters));
    if (plan?.content.kind !== 'formula') return [];
    const cell = cells.find((candidate) => candidate.column === column);
    const value = valueIn(cell);
    const wanted = plan.content.value;
    const isFormula = typeof cell?.formula === 'string';
    // A formula that gives an empty text may be read as no cell at all.
    const nothing = cell === undefined && wanted === '';
    if (nothing || (isFormula && agree(value, wanted))) return [];
    return [
      {
        kind: isFormula ? 'differs' : 'typed',
        cell: { row: index, column },
        id: `${id}/${letters}`,
        label,
        found: shown(value, plan, id),
        expected: wanted === '' ? null : shown(wanted, plan, id),
      },
    ];
  });
}

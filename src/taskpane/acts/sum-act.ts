import type { CellAddress } from '../../model/address';
import { sheetCell } from '../../model/beside';
import { figureAt, type PlacedFigure } from '../../model/figure-at';
import type { Finding } from '../../model/finding';
import type { Analysis } from '../../pipeline/analysis';
import { cellA1 } from '../../sheet/a1';

/** A typed total that can become the sum of its parts, and what is written instead. */
export interface SumAct {
  readonly at: CellAddress;
  /** What the cell holds now, as it is written back. */
  readonly before: number;
  /** What the formula amounts to by the figures as last read. */
  readonly after: number;
  readonly formula: string;
}

const unitFactor = { kr: 100, tkr: 100_000, Mkr: 100_000_000, antal: 1, procent: 1 } as const;

type Cell = Pick<CellAddress, 'row' | 'column'>;

/** Cells one under the other as one area, the others one by one. */
function areas(cells: readonly Cell[]): string {
  const runs: [Cell, Cell][] = [];
  for (const cell of [...cells].sort((one, other) => one.row - other.row)) {
    const last = runs.at(-1);
    if (last?.[1].row === cell.row - 1 && last[1].column === cell.column) last[1] = cell;
    else runs.push([cell, cell]);
  }
  return runs
    .map(([first, last]) => (first === last ? a1Of(first) : `${a1Of(first)}:${a1Of(last)}`))
    .join(',');
}

const a1Of = ({ row, column }: Cell): string => cellA1(row, column);

function formulaOf({ table, row, column, figure }: PlacedFigure): SumAct | null {
  const relation = table.relations.find(({ total }) => total === row.index);
  // One part is no sum.
  if (relation === undefined || relation.parts.length < 2) return null;
  if (figure.formula !== null || figure.asText) return null;
  const cellsOf = (sign: number): readonly Cell[] =>
    relation.parts.flatMap((part) =>
      part.factor === sign ? [sheetCell(table, part.row, column)] : [],
    );
  const [plus, minus] = [cellsOf(1), cellsOf(-1)];
  const formula = [
    ...(plus.length > 0 ? [`SUM(${areas(plus)})`] : []),
    ...(minus.length > 0 ? [`-SUM(${areas(minus)})`] : []),
  ].join('');
  const unit = figure.quantity === 'money' ? unitFactor[table.unit] : 1;
  // SUM passes over a figure that is text.
  const sum = relation.parts.reduce((total, part) => {
    const own = table.rows.find(({ index }) => index === part.row)?.figures.get(column);
    return own === undefined || own.asText ? total : total + part.factor * own.value;
  }, 0);
  return {
    at: { sheet: table.sheet, row: figure.row, column: figure.column },
    before: figure.value / unit,
    after: sum / unit,
    formula: `=${formula}`,
  };
}

/** Whether the finding itself says that the printed amount agrees with other figures. */
const isBorneOut = ({ hints = [] }: Finding): boolean =>
  hints.some(({ message }) => message === 'hint-agrees-found');

/**
 * The first of the two acts that may change a source cell: a typed total becomes the SUM of its parts. Null where
 * the finding is about something else, the cell already holds a formula or text, or other figures bear the amount out.
 */
export function sumActFor(finding: Finding, { statements }: Analysis): SumAct | null {
  const { rule, sheet, cell } = finding;
  if (rule !== 'sum' || sheet === null || cell === null || isBorneOut(finding)) return null;
  const placed = figureAt(statements.tables, { sheet, ...cell });
  return placed === null ? null : formulaOf(placed);
}

import type { CellAddress } from '../../model/address';
import type { Finding } from '../../model/finding';
import type { Table } from '../../model/table';
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

/** Rows one under the other as one area, the others one by one. */
function areas(rows: readonly number[], column: number): string {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs
    .map(([first, last]) =>
      first === last ? cellA1(first, column) : `${cellA1(first, column)}:${cellA1(last, column)}`,
    )
    .join(',');
}

function formulaOf(table: Table, finding: Finding): SumAct | null {
  const { cell } = finding;
  if (cell === null) return null;
  const figure = table.rows.find(({ index }) => index === cell.row)?.figures.get(cell.column);
  const relation = table.relations.find(({ total }) => total === cell.row);
  if (figure === undefined || relation === undefined) return null;
  if (figure.formula !== null || figure.asText) return null;
  const rowsOf = (factor: number): number[] =>
    relation.parts.flatMap((part) => (part.factor === factor ? [part.row] : []));
  const [plus, minus] = [rowsOf(1), rowsOf(-1)];
  const formula = [
    ...(plus.length > 0 ? [`SUM(${areas(plus, cell.column)})`] : []),
    ...(minus.length > 0 ? [`-SUM(${areas(minus, cell.column)})`] : []),
  ].join('');
  const factor = figure.quantity === 'money' ? unitFactor[table.unit] : 1;
  // SUM passes over a figure that is text.
  const sum = relation.parts.reduce((total, part) => {
    const own = table.rows.find(({ index }) => index === part.row)?.figures.get(cell.column);
    return own === undefined || own.asText ? total : total + part.factor * own.value;
  }, 0);
  return {
    at: { sheet: table.sheet, ...cell },
    before: figure.value / factor,
    after: sum / factor,
    formula: `=${formula}`,
  };
}

/**
 * The first of the two acts that may change a source cell: a typed total becomes the SUM of its parts. Null where
 * the finding is about something else, or the cell already holds a formula or text.
 */
export function sumActFor(finding: Finding, { statements }: Analysis): SumAct | null {
  if (finding.rule !== 'sum') return null;
  const table = statements.tables.find(
    ({ sheet, range }) =>
      finding.cell !== null &&
      sheet === finding.sheet &&
      finding.cell.row >= range.top &&
      finding.cell.row <= range.bottom &&
      finding.cell.column >= range.left &&
      finding.cell.column <= range.right,
  );
  return table === undefined ? null : formulaOf(table, finding);
}

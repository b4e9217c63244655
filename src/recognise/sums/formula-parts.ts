import { columnIndex } from '../../sheet/a1';

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

/**
 * The sheet rows (from 0) a formula adds up in its own column: `=SUM(C5:C9)`, `=SUM(C5:C9,C12)`, `=C5+C9`.
 * Null for anything else: subtraction, other columns, other sheets, other functions.
 */
export function formulaParts(formula: string, column: number): readonly number[] | null {
  const body = formula.replace(/^=\+?/, '').replaceAll(' ', '');
  const sum = /^SUM\(([^()]*)\)$/i.exec(body)?.[1];
  const terms = sum !== undefined ? sum.split(',') : body.split('+');
  if (sum === undefined && terms.length < 2) return null;
  const rows: number[] = [];
  for (const term of terms) {
    const [from = '', to = from] = term.split(':');
    const first = rowOf(from, column);
    const last = rowOf(to, column);
    if (first === null || last === null || last - first > 100_000) return null;
    for (let row = first; row <= last; row += 1) rows.push(row);
  }
  return rows;
}

function rowOf(cell: string, column: number): number | null {
  const match = CELL.exec(cell);
  return match?.[1] !== undefined && columnIndex(match[1]) === column ? Number(match[2]) - 1 : null;
}

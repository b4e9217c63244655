import { readHeading } from './column-heading';
import { areHalves } from './half-of';
import { cutColumns, type ReadingCell, type ReadingRow } from './reading-grid';

interface ColumnProfile {
  readonly column: number;
  texts: number;
  numbers: number;
  isTextRole: boolean;
}

/** What each column of some rows holds, counted row by row. */
export class ColumnProfiles {
  readonly #byColumn = new Map<number, ColumnProfile>();

  add(cells: readonly ReadingCell[]): void {
    for (const { column, reading } of cells) {
      const entry = this.#at(column);
      if (reading.kind === 'number' || reading.kind === 'error') entry.numbers += 1;
      if (reading.kind !== 'text') continue;
      const heading = readHeading(reading.text);
      if (heading.role === 'text' || heading.role === 'not') entry.isTextRole = true;
      if (heading.role === null && heading.period === null) entry.texts += 1;
    }
  }

  /** By ascending column. */
  get columns(): readonly ColumnProfile[] {
    return [...this.#byColumn.values()].sort((a, b) => a.column - b.column);
  }

  #at(column: number): ColumnProfile {
    let entry = this.#byColumn.get(column);
    if (entry === undefined) {
      entry = { column, texts: 0, numbers: 0, isTextRole: false };
      this.#byColumn.set(column, entry);
    }
    return entry;
  }
}

const isTextColumn = (column: ColumnProfile): boolean => column.texts > column.numbers;

/** The column of labels, of those in rows of several cells: the leftmost that holds more texts than figures. */
export const leftmostTextColumn = ({ columns }: ColumnProfiles): number =>
  columns.find((column) => isTextColumn(column) && !column.isTextRole)?.column ??
  columns[0]?.column ??
  0;

/** No table with halves is longer than this: a longer list is not searched for them. */
const LONGEST = 500;

/** Whether a column holds nothing but the labels of the other half of the table to its left. */
function isOtherHalf(
  rows: readonly ReadingRow[],
  left: readonly ColumnProfile[],
  column: ColumnProfile,
): boolean {
  if (rows.length > LONGEST) return false;
  const labels = left.find((one) => isTextColumn(one) && !one.isTextRole);
  if (labels === undefined || column.numbers > 0 || !isTextColumn(column)) return false;
  return areHalves(textsIn(rows, labels.column), textsIn(rows, column.column));
}

const textsIn = (rows: readonly ReadingRow[], wanted: number): readonly string[] =>
  rows.flatMap(({ cells }) =>
    cells.flatMap(({ column, reading }) =>
      column === wanted && reading.kind === 'text' ? [reading.text] : [],
    ),
  );

/**
 * Two tables side by side: after an empty column comes a column of labels of its own, or one of sections or project numbers before it,
 * with figures to its right, and figures stand to its left. A column headed Kommentar or Ägare is no such label column.
 * Two halves of one table need no empty column between them.
 */
export function splitColumns(
  rows: readonly ReadingRow[],
  { columns }: ColumnProfiles,
): readonly [readonly ReadingRow[], readonly ReadingRow[]] | null {
  for (const [position, column] of columns.entries()) {
    const previous = columns[position - 1];
    if (previous === undefined) continue;
    const left = columns.slice(0, position);
    const isApart = column.column - previous.column >= 2;
    if (!isApart && !isOtherHalf(rows, left, column)) continue;
    const next = columns[position + 1];
    const isBeforeLabels = column.isTextRole || (column.numbers === 0 && column.texts < 2);
    const labels = isBeforeLabels && next?.column === column.column + 1 ? next : column;
    const right = columns.slice(position + 1);
    if (!isTextColumn(labels) || labels.texts < 2 || labels.isTextRole) continue;
    if (!left.some((one) => one.numbers >= 2) || !right.some((one) => one.numbers >= 2)) continue;
    return [cutColumns(rows, 0, previous.column), cutColumns(rows, column.column, Infinity)];
  }
  return null;
}

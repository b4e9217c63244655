import type { Column, TableRow } from '../../model/table';
import { type BookTable, type Cell, cellOf } from '../engine/book';
import { halfUnit } from '../engine/identity';

/** What a column of avvikelser means: which two columns it compares, and which way on each kind of row. */
export interface Meaning {
  readonly minuend: Column;
  readonly subtrahend: Column;
  /** +1: minuend − subtrahend, −1: the other way. */
  readonly direction: (row: TableRow) => 1 | -1;
}

type Direction = Meaning['direction'];

const isCost = ({ side }: TableRow): boolean =>
  side === 'kostnad' || side === 'insats' || side === 'administration';

/** utfall − budget and budget − utfall. */
const PLAIN: readonly Direction[] = [() => 1, () => -1];

/** "Better is positive" and its opposite; where costs are negative they are the plain ones. */
const BY_SIDE: readonly Direction[] = [
  ...PLAIN,
  (row) => (isCost(row) ? -1 : 1),
  (row) => (isCost(row) ? 1 : -1),
];

/** The three cells of one row: the avvikelse and what it compares. */
export interface AvvikelseRow {
  readonly avvikelse: Cell;
  readonly minuend: Cell;
  readonly subtrahend: Cell;
}

/** The rows of an avvikelse column that hold all three figures. */
export function avvikelseRows(
  at: BookTable,
  column: Column,
  { minuend, subtrahend }: Pick<Meaning, 'minuend' | 'subtrahend'>,
): readonly AvvikelseRow[] {
  return at.table.rows.flatMap((row) => {
    const cells = {
      avvikelse: cellOf(at, row, column),
      minuend: cellOf(at, row, minuend),
      subtrahend: cellOf(at, row, subtrahend),
    };
    if (cells.avvikelse === null || cells.minuend === null || cells.subtrahend === null) return [];
    const { avvikelse } = cells;
    return avvikelse.figure.quantity === 'percent'
      ? []
      : [{ avvikelse, minuend: cells.minuend, subtrahend: cells.subtrahend }];
  });
}

const slackOf = ({ avvikelse, minuend, subtrahend }: AvvikelseRow): number =>
  halfUnit(avvikelse) + halfUnit(minuend) + halfUnit(subtrahend);

/** Whether the row's avvikelse is minuend − subtrahend taken in the direction. */
const fits = (row: AvvikelseRow, direction: Direction): boolean =>
  Math.abs(
    row.avvikelse.figure.value -
      direction(row.avvikelse.row) * (row.minuend.figure.value - row.subtrahend.figure.value),
  ) <= slackOf(row);

/** A row of which nothing can be told: no avvikelse, and none to state. */
const saysNothing = (row: AvvikelseRow): boolean =>
  row.avvikelse.figure.value === 0 && row.minuend.figure.value === row.subtrahend.figure.value;

/**
 * The meaning of an avvikelse column: the pair of columns and the direction that most of its rows bear out, at
 * least half of those that differ. Null when no meaning does, so that nothing is said of a column of another kind.
 */
export function meaningOf(at: BookTable, column: Column): Meaning | null {
  const by = (...roles: readonly Column['role'][]): readonly Column[] =>
    at.table.columns.filter(({ role }) => roles.includes(role));
  const stated = by('utfall', 'prognos');
  const against = by('budget', 'budget-ursprunglig', 'prognos', 'foregaende');
  let best: { meaning: Meaning; fitting: number; of: number } | null = null;
  for (const minuend of stated) {
    for (const subtrahend of against) {
      if (minuend === subtrahend) continue;
      const rows = avvikelseRows(at, column, { minuend, subtrahend }).filter(
        (row) => !saysNothing(row),
      );
      const costs = rows.filter(({ avvikelse }) => isCost(avvikelse.row));
      const positive = costs.reduce((sum, row) => sum + row.subtrahend.figure.value, 0) > 0;
      for (const direction of positive ? BY_SIDE : PLAIN) {
        const fitting = rows.filter((row) => fits(row, direction)).length;
        if (best === null || fitting > best.fitting) {
          best = { meaning: { minuend, subtrahend, direction }, fitting, of: rows.length };
        }
      }
    }
  }
  return best !== null && best.fitting > 0 && best.fitting * 2 >= best.of ? best.meaning : null;
}

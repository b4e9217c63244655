import type { Column, Figure, TableRow } from '../../model/table';
import { type BookTable, type Cell, cellOf } from '../engine/book';

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

/** The three figures of one row, or their cells: the avvikelse and what it compares. */
interface AvvikelseRow<Of> {
  readonly avvikelse: Of;
  readonly minuend: Of;
  readonly subtrahend: Of;
}

interface FigureRow extends AvvikelseRow<Figure> {
  readonly row: TableRow;
}

type Compared = Pick<Meaning, 'minuend' | 'subtrahend'>;

/** The rows of an avvikelse column that hold all three figures. */
function figureRows(at: BookTable, column: Column, compared: Compared): readonly FigureRow[] {
  return at.table.rows.flatMap((row): readonly FigureRow[] => {
    const avvikelse = row.figures.get(column.index);
    const minuend = row.figures.get(compared.minuend.index);
    const subtrahend = row.figures.get(compared.subtrahend.index);
    if (avvikelse === undefined || minuend === undefined || subtrahend === undefined) return [];
    return avvikelse.quantity === 'percent' ? [] : [{ row, avvikelse, minuend, subtrahend }];
  });
}

/** The cells of the rows of an avvikelse column that hold all three figures. */
export const avvikelseRows = (
  at: BookTable,
  column: Column,
  compared: Compared,
): readonly AvvikelseRow<Cell>[] =>
  figureRows(at, column, compared).flatMap(({ row }) => {
    const avvikelse = cellOf(at, row, column);
    const minuend = cellOf(at, row, compared.minuend);
    const subtrahend = cellOf(at, row, compared.subtrahend);
    if (avvikelse === null || minuend === null || subtrahend === null) return [];
    return [{ avvikelse, minuend, subtrahend }];
  });

const slackOf = ({ avvikelse, minuend, subtrahend }: FigureRow): number =>
  (avvikelse.precision + minuend.precision + subtrahend.precision) / 2;

/** Whether the row's avvikelse is minuend − subtrahend taken in the direction. */
const fits = (one: FigureRow, direction: Direction): boolean =>
  Math.abs(one.avvikelse.value - direction(one.row) * (one.minuend.value - one.subtrahend.value)) <=
  slackOf(one);

/** A row of which nothing can be told: no avvikelse, and none to state. */
const saysNothing = ({ avvikelse, minuend, subtrahend }: FigureRow): boolean =>
  avvikelse.value === 0 && minuend.value === subtrahend.value;

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
      const rows = figureRows(at, column, { minuend, subtrahend }).filter(
        (one) => !saysNothing(one),
      );
      const costs = rows.filter(({ row }) => isCost(row));
      const positive = costs.reduce((sum, one) => sum + one.subtrahend.value, 0) > 0;
      for (const direction of positive ? BY_SIDE : PLAIN) {
        const fitting = rows.filter((one) => fits(one, direction)).length;
        if (best === null || fitting > best.fitting) {
          best = { meaning: { minuend, subtrahend, direction }, fitting, of: rows.length };
        }
      }
    }
  }
  return best !== null && best.fitting > 0 && best.fitting * 2 >= best.of ? best.meaning : null;
}

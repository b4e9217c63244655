import { COLUMNS, ROWS } from './bounds';
import type { Area, Bound } from './formula-piece';
import { LOST, mapReferences, writeArea } from './references';

/** Rows or columns of one sheet inserted or deleted. */
export interface StructuralChange {
  readonly sheet: string;
  readonly axis: 'row' | 'column';
  /** The first row or column inserted or deleted, from 0. */
  readonly at: number;
  /** How many are inserted; negative: deleted. */
  readonly count: number;
}

/** Sheet names are compared without regard to case. */
export const sameSheet = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase();

/** Where a row or column stands after the change; null when it is deleted or pushed over the edge. */
export function shiftIndex(index: number, change: StructuralChange): number | null {
  return shiftSpan(index, index, change)?.[0] ?? null;
}

/** Where a stretch from first to last stands after the change; null when nothing of it is left. */
export function shiftSpan(
  first: number,
  last: number,
  { axis, at, count }: StructuralChange,
): [number, number] | null {
  if (count >= 0) {
    const size = axis === 'row' ? ROWS : COLUMNS;
    const move = (index: number): number => (index >= at ? index + count : index);
    return move(first) >= size ? null : [move(first), Math.min(move(last), size - 1)];
  }
  const end = at - count;
  if (first >= at && last < end) return null;
  const start = first < at ? first : Math.max(at, first + count);
  return [start, last < at ? last : last < end ? at - 1 : last + count];
}

/** An area after the change; null when nothing of it is left. */
export function shiftArea(area: Area, change: StructuralChange): Area | null {
  const pair = change.axis === 'row' ? area.rows : area.columns;
  if (pair === null) return area;
  const [one, other] = pair;
  const reversed = one.index > other.index;
  const [first, last] = reversed ? [other, one] : [one, other];
  const span = shiftSpan(first.index, last.index, change);
  if (span === null) return null;
  const moved: [Bound, Bound] = [
    { index: span[0], fixed: first.fixed },
    { index: span[1], fixed: last.fixed },
  ];
  if (reversed) moved.reverse();
  return change.axis === 'row' ? { ...area, rows: moved } : { ...area, columns: moved };
}

/**
 * A formula after rows or columns were inserted or deleted. `ownSheet` is the sheet it stands on, null for a
 * workbook name, whose references always name their sheet. What is lost becomes `#REF!`.
 */
export function shiftFormula(
  formula: string,
  ownSheet: string | null,
  change: StructuralChange,
): string {
  return mapReferences(formula, ({ prefix, area }) => {
    const sheet = prefix === null ? ownSheet : prefix.last === null ? prefix.sheet : null;
    if (area === null || sheet === null || prefix?.external === true) return null;
    if (!sameSheet(sheet, change.sheet)) return null;
    const moved = shiftArea(area, change);
    return (prefix?.text ?? '') + (moved === null ? LOST : writeArea(moved));
  });
}

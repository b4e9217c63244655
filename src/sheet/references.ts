import type { CellRange } from '../model/address';
import { columnLetters } from './a1';
import { COLUMNS, ROWS } from './bounds';
import {
  isReference,
  type Area,
  type Bound,
  type FormulaPiece,
  type ReferencePiece,
} from './formula-piece';
import { formulaPieces } from './formula-pieces';

/** A reference that could not be kept. */
export const LOST = '#REF!';

/** A formula put together again. */
export const writePieces = (pieces: readonly FormulaPiece[]): string =>
  pieces.map((piece) => (isReference(piece) ? piece.text : piece)).join('');

/** An area as text: `$A$1:B2`, `A:C`, `3:3`. */
export function writeArea({ rows, columns, single }: Area): string {
  const bound = (side: 0 | 1): string =>
    (columns === null ? '' : writeBound(columns[side], columnLetters)) +
    (rows === null ? '' : writeBound(rows[side], (row) => String(row + 1)));
  return single ? bound(0) : `${bound(0)}:${bound(1)}`;
}

const writeBound = ({ index, fixed }: Bound, name: (index: number) => string): string =>
  (fixed ? '$' : '') + name(index);

/** Rewrites every reference of a formula; `rewrite` returns the new text, or null to leave it. */
export function mapReferences(
  formula: string,
  rewrite: (reference: ReferencePiece) => string | null,
): string {
  return formulaPieces(formula)
    .map((piece) => (isReference(piece) ? (rewrite(piece) ?? piece.text) : piece))
    .join('');
}

/** Moves the references without `$` by rows and columns, as copying the formula does; past the edge they are lost. */
export const translateFormula = (formula: string, rows: number, columns: number): string =>
  translatePieces(formulaPieces(formula), rows, columns);

/** The same for a formula already cut up, for one that fills many cells. */
export function translatePieces(
  pieces: readonly FormulaPiece[],
  rows: number,
  columns: number,
): string {
  let formula = '';
  for (const piece of pieces) {
    if (!isReference(piece)) formula += piece;
    else if (piece.area === null) formula += piece.text;
    else {
      const area = moveArea(piece.area, rows, columns);
      formula += (piece.prefix?.text ?? '') + (area === null ? LOST : writeArea(area));
    }
  }
  return formula;
}

function moveArea(area: Area, rows: number, columns: number): Area | null {
  const movedRows = area.rows && moveBounds(area.rows, rows, ROWS);
  const movedColumns = area.columns && moveBounds(area.columns, columns, COLUMNS);
  const lost =
    (area.rows !== null && movedRows === null) || (area.columns !== null && movedColumns === null);
  return lost ? null : { rows: movedRows, columns: movedColumns, single: area.single };
}

function moveBounds(
  [first, last]: readonly [Bound, Bound],
  by: number,
  size: number,
): [Bound, Bound] | null {
  const move = (bound: Bound): Bound =>
    bound.fixed ? bound : { index: bound.index + by, fixed: false };
  const moved: [Bound, Bound] = [move(first), move(last)];
  return moved.every(({ index }) => index >= 0 && index < size) ? moved : null;
}

/** What a formula reads. */
export interface Precedent {
  readonly sheet: string;
  /** Whole rows and columns reach to the sheet's edge. */
  readonly range: CellRange;
}

/**
 * The ranges a formula refers to in its own workbook, in the order they stand. Names, structured references, several
 * sheets at once and other workbooks are left out. `ownSheet` is the sheet the formula stands on.
 */
export function precedentsOf(formula: string, ownSheet: string): Precedent[] {
  return formulaPieces(formula).flatMap((piece) => {
    if (!isReference(piece) || piece.area === null) return [];
    const { prefix, area } = piece;
    if (prefix !== null && (prefix.external || prefix.last !== null)) return [];
    return [{ sheet: prefix?.sheet ?? ownSheet, range: rangeOfArea(area) }];
  });
}

/** The cells of an area, its bounds put in order. */
export function rangeOfArea({ rows, columns }: Area): CellRange {
  const [top, bottom] = ordered(rows, ROWS);
  const [left, right] = ordered(columns, COLUMNS);
  return { top, bottom, left, right };
}

function ordered(pair: readonly [Bound, Bound] | null, size: number): [number, number] {
  if (pair === null) return [0, size - 1];
  const [first, last] = pair;
  return [Math.min(first.index, last.index), Math.max(first.index, last.index)];
}

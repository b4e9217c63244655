/** One bound of a reference: a column or row from 0, and whether `$` fixes it. */
export interface Bound {
  readonly index: number;
  readonly fixed: boolean;
}

/**
 * What a reference points at. An area over whole columns has no rows, one over whole rows no columns. A single cell
 * has the same bounds twice and `single`. Bounds stand as written: the last may come before the first.
 */
export interface Area {
  readonly rows: readonly [Bound, Bound] | null;
  readonly columns: readonly [Bound, Bound] | null;
  readonly single: boolean;
}

/** What stands before `!`. */
export interface SheetPrefix {
  /** As written, `!` included. */
  readonly text: string;
  /** The sheet; for a reference over several sheets (`Jan:Mar!A1`) the first. Empty when `external`. */
  readonly sheet: string;
  /** The last of several sheets, or null. */
  readonly last: string | null;
  /** Whether it points into another workbook. */
  readonly external: boolean;
}

/** A reference within a formula; `area` is null for a sheet's name before something else (`Blad1!Namn`). */
export interface ReferencePiece {
  /** As written. */
  readonly text: string;
  readonly prefix: SheetPrefix | null;
  readonly area: Area | null;
}

/** A stretch of a formula: a reference, or text that is none. */
export type FormulaPiece = string | ReferencePiece;

export const isReference = (piece: FormulaPiece): piece is ReferencePiece =>
  typeof piece !== 'string';

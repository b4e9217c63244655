import type { Severity } from '../../model/finding';
import type { Cell } from './book';

/** One part of an identity. */
export interface Term {
  readonly cell: Cell;
  readonly factor: number;
}

/** `target = Σ factor × part`, true of these cells when the workbook adds up. */
export interface Identity {
  readonly rule: string;
  readonly severity: Severity;
  /** The text of its finding. */
  readonly message: string;
  /** The cell that answers for it when nothing tells otherwise. */
  readonly target: Cell;
  readonly parts: readonly Term[];
  /** How far the sides may lie apart and still agree, in the measure of the cells. */
  readonly slack: number;
  /**
   * derived: the target is reckoned from the parts, so that it follows when a part changes.
   * tie: the same thing stated twice.
   */
  readonly kind: 'derived' | 'tie';
  /** Whether its holding speaks for the cells in it; an avvikelse reckoned from a wrong figure does not. */
  readonly supports: boolean;
}

/** Half of the last printed unit: how far a printed figure may lie from what it stands for. */
export const halfUnit = (cell: Cell): number => cell.figure.precision / 2;

/** Rounding intervals: the sides agree when the target's and the sum of the parts' overlap. */
export const intervalSlack = (target: Cell, parts: readonly Term[]): number =>
  parts.reduce(
    (all, { cell, factor }) => all + Math.abs(factor) * halfUnit(cell),
    halfUnit(target),
  );

/** Between tables: rounding intervals, and where the units differ at least one unit of the coarser figure. */
export function tieSlack(target: Cell, parts: readonly Term[]): number {
  const widths = [target, ...parts.map(({ cell }) => cell)].map((cell) => cell.figure.precision);
  const coarsest = Math.max(...widths);
  const intervals = intervalSlack(target, parts);
  return widths.every((width) => width === coarsest) ? intervals : Math.max(intervals, coarsest);
}

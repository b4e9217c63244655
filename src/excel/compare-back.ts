import type { SheetPlan } from '../report/plan';

/** A cell whose calculated value is not the engine's own. */
export interface Mismatch {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly found: string | number | boolean;
  readonly expected: string | number;
}

/** Two calculations of one figure may differ in their last binary digits. */
const agrees = (found: unknown, expected: string | number): boolean =>
  typeof expected === 'number'
    ? typeof found === 'number' &&
      Math.abs(found - expected) <= 1e-6 * Math.max(1, Math.abs(expected))
    : found === expected;

/** Holds the values Excel calculated against the plan's. `values` begins at A1. */
export function mismatches(
  sheet: string,
  plan: SheetPlan,
  values: readonly (readonly unknown[])[],
): Mismatch[] {
  return plan.cells.flatMap(({ row, column, content }) => {
    if (content.kind !== 'formula') return [];
    const found = values[row]?.[column];
    if (agrees(found, content.value)) return [];
    const shown =
      typeof found === 'number' || typeof found === 'boolean' || typeof found === 'string'
        ? found
        : '';
    return [{ sheet, row, column, found: shown, expected: content.value }];
  });
}

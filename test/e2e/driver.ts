import type { Frame, Locator } from 'playwright-core';
import { readSnapshot } from '../../src/xlsx';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';
import type { Bench } from './harness';

/** The pane as a person uses it: its controls by their keys, what it says aloud, and the workbook as it is saved. */
export interface Driver {
  readonly pane: Frame;
  readonly byKey: (key: string) => Locator;
  /** Waits until the pane has said the words in its live region. */
  readonly said: (words: string) => Promise<void>;
  readonly saved: () => Promise<WorkbookSnapshot>;
}

/** Shows the pane of an open workbook, ready to be used. */
export async function drive(bench: Bench): Promise<Driver> {
  const pane = await bench.pane();
  await bench.page.locator('[data-control="FinsamRapport.Pane"]').click();
  const byKey = (key: string): Locator => pane.locator(`[data-key="${key}"]`);
  await pane.locator('[data-key="review"]:not([disabled-focusable])').waitFor();
  return {
    pane,
    byKey,
    said: (words) =>
      pane.locator('.live', { hasText: words }).waitFor({ state: 'attached', timeout: 60_000 }),
    saved: async () => {
      const read = readSnapshot(await bench.download(), 'sparad.xlsx');
      if (!read.ok) throw new Error(read.error.code);
      return read.value;
    },
  };
}

/** A cell of a workbook as it was saved; sheet row and column from 0. */
export const savedCell = (
  book: WorkbookSnapshot,
  sheet: string,
  row: number,
  column: number,
): { readonly value: unknown; readonly formula: string | null } | undefined =>
  book.sheets
    .find(({ name }) => name === sheet)
    ?.rows.find(({ index }) => index === row)
    ?.cells.find((cell) => cell.column === column);

import type { Period } from '../../model/period';
import type { WorkbookSnapshot } from '../../sheet/snapshot';
import type { Kept, KeptInput } from '../kept';
import { keptInputs, UNPLACED } from '../kept-inputs';
import { readRecord } from '../row-record';
import { heldAt, isSamePeriod, periodHeading, wholePeriod, type Earlier } from './earlier';
import { typedKey } from './remembered';

/** Begins the id of the report's row that says its period. */
export const PERIOD_ROW = 'period/';

/** The id of the report's row that says its period, so that a later reading knows what it was of. */
export function periodRow(period: Period): string {
  const { start, end } = wholePeriod(period);
  return `${PERIOD_ROW}${start}/${end}`;
}

/** The period of the report that a workbook holds; null when it holds none that says. */
export function periodOfReport(snapshot: WorkbookSnapshot): Period | null {
  const report = snapshot.sheets.find(({ ownKey }) => ownKey === 'delarsrapport');
  for (const { value } of report?.rows.flatMap(({ cells }) => cells) ?? []) {
    const id = typeof value === 'string' ? readRecord(value)?.r : undefined;
    if (id?.startsWith(PERIOD_ROW) !== true) continue;
    const [start = '', end = ''] = id.slice(PERIOD_ROW.length).split('/');
    return { start, end };
  }
  return null;
}

/** What no period changes: who signs, and texts that had no place of their own. */
const LASTING = ['underskrift/', UNPLACED] as const;

/** Whether what was typed under a key speaks of one period alone. */
export const isOfPeriod = (key: string): boolean =>
  !LASTING.some((beginning) => key.startsWith(beginning));

/** Whether a key is that of a comment. */
export const isComment = (key: string): boolean => key.endsWith('/kommentar');

/**
 * What a person typed in the report that the workbook holds, as the report of a period is to have it. In a report of
 * another period: what `Ny period` has put on the sheet with earlier periods stays there, comments else come along, and
 * figures are listed with the period they are of, since the same row now means another time.
 */
export function carriedInputs(
  snapshot: WorkbookSnapshot,
  period: Period,
  earlier: Earlier | null,
): Kept {
  const kept = keptInputs(snapshot);
  const of = periodOfReport(snapshot);
  if (of === null || isSamePeriod(of, period)) return kept;
  return new Map(
    [...kept].flatMap(([key, input]): [string, KeptInput][] => {
      if (!isOfPeriod(key)) return [[key, input]];
      if (heldAt(earlier, typedKey(key), of)?.value === input.value) return [];
      if (isComment(key)) return [[key, input]];
      const where = `${input.where}, ${periodHeading(of)}`;
      return [[`${UNPLACED}${periodHeading(of)}/${key}`, { value: input.value, where }]];
    }),
  );
}

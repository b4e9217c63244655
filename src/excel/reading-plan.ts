import type { CellRange } from '../model/address';

/** A used range and the sheet it lies on. */
export interface UsedRange {
  readonly sheetId: string;
  readonly range: CellRange;
}

/**
 * Excel on the web refuses a response over 5 MB. A cell costs its value, formula and number format:
 * about 30 bytes empty and 60 filled, so this many stay below the limit with a margin.
 */
export const CELLS_PER_REQUEST = 60_000;

/** Above this Excel answers null instead of values, on every platform (office-js #6781). */
export const CELLS_PER_SHEET = 5_000_000;

/** How many cells a range holds. */
export const cellCount = ({ top, left, bottom, right }: CellRange): number =>
  (bottom - top + 1) * (right - left + 1);

/** Used ranges cut into pieces of whole rows and dealt out to requests, in order, within the limit of each. */
export function planRequests(
  used: readonly UsedRange[],
  limit = CELLS_PER_REQUEST,
): readonly (readonly UsedRange[])[] {
  const requests: UsedRange[][] = [];
  let room = 0;
  for (const { sheetId, range } of used) {
    const width = range.right - range.left + 1;
    for (let top = range.top; top <= range.bottom;) {
      const left = range.bottom - top + 1;
      if (room < width && requests.length > 0) room = 0;
      if (room === 0) {
        requests.push([]);
        room = Math.max(limit, width);
      }
      const rows = Math.min(left, Math.max(1, Math.floor(room / width)));
      requests.at(-1)?.push({ sheetId, range: { ...range, top, bottom: top + rows - 1 } });
      room -= rows * width;
      top += rows;
    }
  }
  return requests;
}

/** A request in two halves, for when its answer was too large after all; null when it is one row. */
export function halve(
  request: readonly UsedRange[],
): readonly [readonly UsedRange[], readonly UsedRange[]] | null {
  if (request.length > 1) {
    const middle = request.length >> 1;
    return [request.slice(0, middle), request.slice(middle)];
  }
  const [only] = request;
  if (only === undefined || only.range.top === only.range.bottom) return null;
  const { sheetId, range } = only;
  const middle = (range.top + range.bottom) >> 1;
  return [
    [{ sheetId, range: { ...range, bottom: middle } }],
    [{ sheetId, range: { ...range, top: middle + 1 } }],
  ];
}

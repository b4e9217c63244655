import type { Settings } from '../model/settings';
import type { Progress, Steps } from '../model/steps';
import { blockOf } from './block';
import { classify } from './classify';
import { kept, type Region } from './regions';

/** Rows past which a region is longer than any table of a förbund's. */
const LONG = 2000;
/** Rows enough to know a table by. */
const BEGINNING = 200;

/** Whether a region is a ledger, a register or another list: longer than a förbund's tables, and by its beginning none of them. */
export function* isLongList(
  sheet: string,
  region: Region,
  settings: Settings,
  progress: Progress,
): Steps<boolean> {
  if (region.rows.length <= LONG) return false;
  const rows = region.rows.slice(0, BEGINNING);
  const beginning = blockOf(sheet, yield* kept({ rows }, progress));
  return beginning !== null && classify(beginning, settings).id === 'okand';
}

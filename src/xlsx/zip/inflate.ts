import { Inflate } from 'fflate';
import { LIMITS } from '../limits';
import { UnreadableError } from '../problem';
import type { ZipEntry } from './archive';
import { crc32 } from './crc32';

/** Compressed bytes given to the inflater at a time: a bomb of 1:1000 grows by at most 16 MB before it is seen. */
const SLICE = 16 * 1024;

/** How many bytes may still be inflated from one workbook. */
export interface InflateBudget {
  remaining: number;
}

export const newBudget = (): InflateBudget => ({ remaining: LIMITS.totalBytes });

/**
 * Inflates an entry piece by piece, so that it need never stand in memory whole. The archive's claimed sizes are
 * not trusted: the bytes that really come are counted against the limits, and their checksum is compared.
 */
export function inflateInto(
  entry: ZipEntry,
  budget: InflateBudget,
  take: (chunk: Uint8Array) => void,
): void {
  let size = 0;
  let given = 0;
  let crc = 0;
  const receive = (chunk: Uint8Array): void => {
    size += chunk.length;
    budget.remaining -= chunk.length;
    checkGrowth(size, given, budget);
    crc = crc32(chunk, crc);
    if (chunk.length > 0) take(chunk);
  };
  if (entry.method === 'stored') {
    given = entry.compressed.length;
    receive(entry.compressed);
  } else {
    const inflater = new Inflate(receive);
    for (let at = 0; at < entry.compressed.length; at += SLICE) {
      const slice = entry.compressed.subarray(at, at + SLICE);
      given += slice.length;
      push(inflater, slice, at + SLICE >= entry.compressed.length);
    }
  }
  if (crc !== entry.crc) throw new UnreadableError('malformed', 'checksum');
}

function checkGrowth(size: number, given: number, budget: InflateBudget): void {
  if (size > LIMITS.ratioGraceBytes && given / size < LIMITS.minInflateRatio) {
    throw new UnreadableError('zip-bomb', 'inflate ratio');
  }
  if (size > LIMITS.entryBytes) throw new UnreadableError('zip-bomb', 'size of one part');
  if (budget.remaining < 0) throw new UnreadableError('zip-bomb', 'size of all parts');
}

function push(inflater: Inflate, slice: Uint8Array, last: boolean): void {
  try {
    inflater.push(slice, last);
  } catch (error) {
    if (error instanceof Error && 'code' in error)
      throw new UnreadableError('malformed', 'deflate stream');
    throw error;
  }
}

/** Inflates a whole entry. */
export function inflateEntry(entry: ZipEntry, budget: InflateBudget): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  inflateInto(entry, budget, (chunk) => {
    chunks.push(chunk);
    size += chunk.length;
  });
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

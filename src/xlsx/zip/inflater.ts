import { Inflate, inflateSync } from 'fflate';
import { LIMITS } from '../limits';
import { UnreadableError } from '../problem';
import type { ZipEntry } from './archive';
import { crc32 } from './crc32';

/** Compressed bytes given to the inflater at a time: a bomb of 1:1000 grows by at most 16 MB before it is seen. */
const SLICE = 16 * 1024;
/** Entries that claim no more are inflated at once into a buffer that serves all of them. */
const AT_ONCE = 16 * 1024 * 1024;

/**
 * Inflates the entries of one archive. The sizes that the archive claims are not trusted: the bytes that really come
 * are counted against the limits, and their checksum is compared.
 */
export class Inflater {
  #remaining: number = LIMITS.totalBytes;
  #buffer = new Uint8Array();

  /** Gives an entry's bytes piece by piece. A piece holds only until the next is given. */
  stream(entry: ZipEntry, take: (chunk: Uint8Array) => void): void {
    if (entry.method === 'stored') this.#check(entry.compressed.length, entry.compressed.length);
    else if (entry.claimedSize > AT_ONCE) {
      this.#inSlices(entry, take);
      return;
    }
    const bytes = entry.method === 'stored' ? entry.compressed : this.#atOnce(entry);
    this.#remaining -= bytes.length;
    if (crc32(bytes) !== entry.crc) throw new UnreadableError('malformed', 'checksum');
    take(bytes);
  }

  /** The whole of an entry. */
  bytes(entry: ZipEntry): Uint8Array {
    const chunks: Uint8Array[] = [];
    this.stream(entry, (chunk) => chunks.push(chunk.slice()));
    const [first] = chunks;
    if (first !== undefined && chunks.length === 1) return first;
    const whole = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
    let at = 0;
    for (const chunk of chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  }

  /** What does not fit into the claimed size is cut off, which the checksum tells. */
  #atOnce({ compressed, claimedSize }: ZipEntry): Uint8Array {
    this.#check(claimedSize, compressed.length);
    if (this.#buffer.length < claimedSize) this.#buffer = new Uint8Array(claimedSize);
    const out = this.#buffer.subarray(0, claimedSize);
    return refusingDamage(() => inflateSync(compressed, { out }));
  }

  #inSlices({ compressed, crc: expected }: ZipEntry, take: (chunk: Uint8Array) => void): void {
    let size = 0;
    let given = 0;
    let crc = 0;
    const inflate = new Inflate((chunk) => {
      size += chunk.length;
      this.#check(size, given);
      this.#remaining -= chunk.length;
      crc = crc32(chunk, crc);
      if (chunk.length > 0) take(chunk);
    });
    for (let at = 0; at < compressed.length; at += SLICE) {
      const slice = compressed.subarray(at, at + SLICE);
      given += slice.length;
      refusingDamage(() => {
        inflate.push(slice, at + SLICE >= compressed.length);
      });
    }
    if (crc !== expected) throw new UnreadableError('malformed', 'checksum');
  }

  /** Refuses what has grown too large, or more than any honest file does. */
  #check(size: number, given: number): void {
    if (size > LIMITS.ratioGraceBytes && given / size < LIMITS.minInflateRatio) {
      throw new UnreadableError('zip-bomb', 'inflate ratio');
    }
    if (size > LIMITS.entryBytes) throw new UnreadableError('zip-bomb', 'size of one part');
    if (size > this.#remaining) throw new UnreadableError('zip-bomb', 'size of all parts');
  }
}

/** fflate's own errors carry a number; anything else is a bug or a problem already told. */
function refusingDamage<T>(inflate: () => T): T {
  try {
    return inflate();
  } catch (error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'number') {
      throw new UnreadableError('malformed', 'deflate stream');
    }
    throw error;
  }
}

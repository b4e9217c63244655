import { LIMITS } from '../limits';
import { UnreadableError } from '../problem';
import { findDirectory } from './directory';

/** One file in a zip archive, still compressed. */
export interface ZipEntry {
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  readonly crc: number;
  /** The uncompressed size that the archive claims; never trusted. */
  readonly claimedSize: number;
  readonly compressed: Uint8Array;
}

const CENTRAL = 0x02014b50;
const CENTRAL_SIZE = 46;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const FLAG_ENCRYPTED = 1;
const METHODS = new Map([
  [0, 'stored'],
  [8, 'deflated'],
] as const);

/** Reads a zip's list of files without inflating any of them. */
export function readArchive(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.entries > LIMITS.entries) {
    throw new UnreadableError('zip-bomb', `${directory.entries} entries`);
  }
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = directory.offset;
  for (let index = 0; index < directory.entries; index++) {
    if (at + CENTRAL_SIZE > view.byteLength || view.getUint32(at, true) !== CENTRAL) {
      throw new UnreadableError('truncated', 'central directory');
    }
    const entry = readEntry(bytes, view, at);
    const key = entry.name.toLowerCase();
    if (names.has(key)) throw new UnreadableError('malformed', 'two entries of one name');
    names.add(key);
    entries.push(entry);
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    at += CENTRAL_SIZE + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const nameEnd = at + CENTRAL_SIZE + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  if (extraEnd > view.byteLength) throw new UnreadableError('truncated', 'central directory');
  const name = new TextDecoder().decode(bytes.subarray(at + CENTRAL_SIZE, nameEnd));
  if ((view.getUint16(at + 8, true) & FLAG_ENCRYPTED) !== 0) {
    throw new UnreadableError('encrypted', 'an encrypted zip entry');
  }
  const method = METHODS.get(view.getUint16(at + 10, true) as 0 | 8);
  if (method === undefined) throw new UnreadableError('malformed', 'compression method');
  const [claimedSize, compressedSize, header] = wideSizes(view, at, nameEnd, extraEnd);
  return {
    name: name.replaceAll('\\', '/'),
    method,
    crc: view.getUint32(at + 16, true),
    claimedSize,
    compressed: entryData(bytes, view, header, compressedSize),
  };
}

/** Uncompressed size, compressed size and offset: 32 bits, or 64 in the zip64 extra field where those are full. */
function wideSizes(
  view: DataView,
  at: number,
  extra: number,
  extraEnd: number,
): [number, number, number] {
  const sizes: [number, number, number] = [24, 20, 42].map((field) =>
    view.getUint32(at + field, true),
  ) as [number, number, number];
  for (let field = extra; field + 4 <= extraEnd; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    sizes.forEach((size, index) => {
      if (size !== 0xffffffff || next + 8 > extraEnd) return;
      sizes[index] = Number(view.getBigUint64(next, true));
      next += 8;
    });
  }
  return sizes;
}

function entryData(bytes: Uint8Array, view: DataView, header: number, size: number): Uint8Array {
  if (header + LOCAL_SIZE > view.byteLength) throw new UnreadableError('truncated', 'zip entry');
  if (view.getUint32(header, true) !== LOCAL) throw new UnreadableError('malformed', 'zip entry');
  const start =
    header + LOCAL_SIZE + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + size > view.byteLength) throw new UnreadableError('truncated', 'zip entry');
  return bytes.subarray(start, start + size);
}

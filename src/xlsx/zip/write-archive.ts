import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { ZipEntry } from './archive';

const VERSION = 20;
const FLAG_UTF8 = 0x0800;
/** 1 January 1980, the earliest that zip can say: a file with the same content has the same bytes. */
const DATE = 0x0021;

/** Compresses content into an entry. */
export const newEntry = (name: string, content: Uint8Array): ZipEntry => ({
  name,
  method: 'deflated',
  crc: crc32(content),
  claimedSize: content.length,
  compressed: deflateSync(content, { level: 6 }),
});

/** Writes entries as a zip; entries taken from another zip keep their compressed bytes. */
export function writeArchive(entries: readonly ZipEntry[]): Uint8Array {
  const named = entries.map((entry) => ({ entry, name: new TextEncoder().encode(entry.name) }));
  const total = named.reduce(
    (sum, { entry, name }) => sum + 76 + 2 * name.length + entry.compressed.length,
    22,
  );
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const { entry, name } of named) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, entry, name.length);
    bytes.set(name, at + 30);
    bytes.set(entry.compressed, at + 30 + name.length);
    at += 30 + name.length + entry.compressed.length;
  }
  const directory = at;
  named.forEach(({ entry, name }, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    writeCommon(view, at + 6, entry, name.length);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, named.length, true);
  view.setUint16(at + 10, named.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The fields that a local header and a central one share, in the same order. */
function writeCommon(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, FLAG_UTF8, true);
  view.setUint16(at + 4, entry.method === 'deflated' ? 8 : 0, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.claimedSize, true);
  view.setUint16(at + 22, nameLength, true);
}

import { UnreadableError } from '../problem';

/** Where a zip's central directory begins and how many entries it lists. */
export interface DirectoryLocation {
  readonly offset: number;
  readonly entries: number;
}

const LOCAL = 0x04034b50;
const END = 0x06054b50;
const END_SIZE = 22;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;
const LONGEST_COMMENT = 0xffff;

/** Finds the central directory from the archive's end; a zip without an end has been cut off. */
export function findDirectory(view: DataView): DirectoryLocation {
  const end = findEnd(view);
  if (end === null) {
    const begunAsZip = view.byteLength >= 4 && view.getUint32(0, true) === LOCAL;
    throw begunAsZip
      ? new UnreadableError('truncated', 'no end of archive')
      : new UnreadableError('not-a-workbook', 'not a zip archive');
  }
  return (
    zip64Directory(view, end) ?? {
      entries: view.getUint16(end + 10, true),
      offset: view.getUint32(end + 16, true),
    }
  );
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

function zip64Directory(view: DataView, end: number): DirectoryLocation | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== ZIP64_END) {
    throw new UnreadableError('truncated', 'zip64 directory');
  }
  return {
    entries: Number(view.getBigUint64(at + 32, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}

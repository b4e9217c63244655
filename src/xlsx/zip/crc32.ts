/** How many bytes are taken at a time ("slicing by 8"): eight tables, each one byte further on than the last. */
const SLICE = 8;

const TABLES = crcTables();

function crcTables(): Int32Array {
  const tables = new Int32Array(SLICE * 256);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    tables[byte] = value;
  }
  for (let index = 256; index < tables.length; index++) {
    const before = tables[index - 256] ?? 0;
    tables[index] = (before >>> 8) ^ (tables[before & 0xff] ?? 0);
  }
  return tables;
}

const lookUp = (table: number, byte: number): number => TABLES[(table << 8) | (byte & 0xff)] ?? 0;

/** Continues a CRC-32 (ISO 3309, as zip uses it) over more bytes; start from 0. */
export function crc32(bytes: Uint8Array, previous = 0): number {
  const byteAt = (index: number): number => bytes[index] ?? 0;
  let crc = ~previous;
  let at = 0;
  for (; at + SLICE <= bytes.length; at += SLICE) {
    const first =
      crc ^ (byteAt(at) | (byteAt(at + 1) << 8) | (byteAt(at + 2) << 16) | (byteAt(at + 3) << 24));
    crc =
      lookUp(7, first) ^
      lookUp(6, first >>> 8) ^
      lookUp(5, first >>> 16) ^
      lookUp(4, first >>> 24) ^
      lookUp(3, byteAt(at + 4)) ^
      lookUp(2, byteAt(at + 5)) ^
      lookUp(1, byteAt(at + 6)) ^
      lookUp(0, byteAt(at + 7));
  }
  for (; at < bytes.length; at++) crc = lookUp(0, crc ^ byteAt(at)) ^ (crc >>> 8);
  return ~crc >>> 0;
}

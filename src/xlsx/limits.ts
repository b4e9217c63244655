/** What a file may ask of the machine. The ratio and its grace are Apache POI's (`ZipSecureFile`). */
export const LIMITS = {
  /** Bytes of the file itself: 25 MB. */
  fileBytes: 25 * 1024 * 1024,
  entries: 10_000,
  /** Uncompressed bytes of one part and of all parts that are read. */
  entryBytes: 256 * 1024 * 1024,
  totalBytes: 600 * 1024 * 1024,
  /** Uncompressed bytes of a part that is parsed as a tree. */
  treeBytes: 64 * 1024 * 1024,
  /** Compressed bytes per uncompressed byte, judged once a part has grown past the grace. */
  minInflateRatio: 0.01,
  ratioGraceBytes: 100_000,
  /** Non-empty cells in a workbook, and characters of their formulas and strings. */
  cells: 5_000_000,
  textCharacters: 256 * 1024 * 1024,
  xmlDepth: 256,
  /** The size of a worksheet (ECMA-376 part 1, 18.3.1.73). */
  rows: 1_048_576,
  columns: 16_384,
} as const;

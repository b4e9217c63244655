import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One published table: the printed text of every cell; row 0 is the heading row. */
export type CaseTable = readonly (readonly string[])[];

/** Reads `test/cases/<folder>/<table>.tsv` as it was printed. */
export function readCaseTable(casesFolder: string, folder: string, table: string): CaseTable {
  const text = readFileSync(join(casesFolder, folder, `${table}.tsv`), 'utf8');
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t'));
}

const NUMBER = /^-?(\d{1,3}( \d{3})+|\d+)(,\d+)?$/;

/**
 * What an economist's cell holds for a printed text: a number for digits, spaces, minus and comma that
 * read as one; else the text itself (`5 82 1961`, `2024-12-31`, anything with kr, SEK, % or parentheses).
 */
export function cellContent(printed: string): number | string {
  return NUMBER.test(printed) ? Number(printed.replaceAll(' ', '').replace(',', '.')) : printed;
}

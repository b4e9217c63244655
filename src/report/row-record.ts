import { columnLetters } from '../sheet/a1';
import type { CellPlan } from './plan';

/**
 * What the add-in wrote in one row, kept in the hidden key column: the input cells' keys by column,
 * a checksum of each constant, and the columns of formulas. It tells later what a person has typed.
 */
export interface RowRecord {
  /** What the row is, by the id of its first figure; rows without figures of their own have none. */
  readonly r?: string;
  /** Input keys by column letters. */
  readonly i?: Readonly<Record<string, string>>;
  /** Checksums of written constants by column letters. */
  readonly t?: Readonly<Record<string, string>>;
  /** Column letters of formulas. */
  readonly f?: readonly string[];
}

/** A short checksum (FNV-1a, 32 bits) of a written value. It finds changes; it protects nothing. */
export function checksum(value: number | string | boolean): string {
  let hash = 0x811c9dc5;
  for (const character of String(value)) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** The record of a row's cells as the text of its key cell. */
export function rowRecord(cells: readonly CellPlan[], row: string | null = null): string {
  const inputs: Record<string, string> = {};
  const texts: Record<string, string> = {};
  const formulas: string[] = [];
  for (const { column, content, key } of cells) {
    const letters = columnLetters(column);
    if (content.kind === 'input') {
      if (key !== undefined) inputs[letters] = key;
    } else if (content.kind === 'formula') formulas.push(letters);
    else if (content.kind === 'number') texts[letters] = checksum(content.value);
    else if (content.text !== '') texts[letters] = checksum(content.text);
  }
  const record: RowRecord = {
    ...(row === null ? {} : { r: row }),
    ...(Object.keys(inputs).length > 0 ? { i: inputs } : {}),
    ...(Object.keys(texts).length > 0 ? { t: texts } : {}),
    ...(formulas.length > 0 ? { f: formulas } : {}),
  };
  return JSON.stringify(record);
}

const isTexts = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((entry) => typeof entry === 'string');

/** Reads a row's record; null when the text is none, so that what a person wrote is never taken for one. */
export function readRecord(text: string): RowRecord | null {
  if (!text.startsWith('{')) return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return null;
  const { r, i, t, f, ...rest } = parsed as Record<string, unknown>;
  if (Object.keys(rest).length > 0) return null;
  if (r !== undefined && typeof r !== 'string') return null;
  if (i !== undefined && !isTexts(i)) return null;
  if (t !== undefined && !isTexts(t)) return null;
  if (f !== undefined && !(Array.isArray(f) && f.every((entry) => typeof entry === 'string'))) {
    return null;
  }
  return {
    ...(r === undefined ? {} : { r }),
    ...(i === undefined ? {} : { i }),
    ...(t === undefined ? {} : { t }),
    ...(f === undefined ? {} : { f }),
  };
}

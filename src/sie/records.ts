import { err, ok, type Result } from '../model/result';
import { fieldsOf, type SieField } from './fields';
import { sieProblem, type SieProblem } from './problem';

/** One record: its label in capitals without `#`, its fields, and its rows within braces. */
export interface SieRecord {
  readonly label: string;
  readonly fields: readonly SieField[];
  /** The line it stands on, from 1. */
  readonly line: number;
  readonly rows: readonly SieRecord[];
}

/** Labels that every SIE file has in its first lines. */
const FIRST_LABELS: ReadonlySet<string> = new Set(['FLAGGA', 'PROGRAM', 'FORMAT', 'SIETYP']);
/** How far down the first label may stand: comments, or nothing, may stand before. */
const OPENING_LINES = 20;
const XML = /^\ufeff?\s*<\?xml|^\ufeff?\s*<(?:\w+:)?Sie/;
/** DOS ends a text with this character. */
const END_OF_FILE = '\u001a';

const cutOff = (line: number): Result<never, SieProblem> => err(sieProblem('cut-off', { line }));

/**
 * A SIE file's text as records. Lines that are no records are skipped, unknown labels kept: what reads the records
 * takes those it knows. A file that ends within a record, or within the checksum's marks, is cut off.
 */
export function recordsOf(text: string): Result<readonly SieRecord[], SieProblem> {
  if (XML.test(text)) return err(sieProblem('sie-5'));
  const lines = text.replace(END_OF_FILE, '').split(/\r\n|\n|\r/);
  const records: SieRecord[] = [];
  let rows: SieRecord[] | null = null;
  let isKnown = false;
  let marks = 0;
  for (const [index, content] of lines.entries()) {
    const line = content.trim();
    if (line === '{') {
      const last = records.at(-1);
      rows = [];
      if (last !== undefined) records[records.length - 1] = { ...last, rows };
    } else if (line === '}') {
      rows = null;
    } else if (line.startsWith('#')) {
      const { fields, isWhole } = fieldsOf(line);
      if (!isWhole && index === lines.length - 1) return cutOff(index + 1);
      const [label = '', ...rest] = fields;
      if (typeof label !== 'string') continue;
      const record = {
        label: label.slice(1).toUpperCase(),
        fields: rest,
        line: index + 1,
        rows: [],
      };
      isKnown ||= FIRST_LABELS.has(record.label);
      if (record.label === 'KSUMMA') marks += 1;
      (rows ?? records).push(record);
    }
    if (!isKnown && index >= OPENING_LINES) break;
  }
  if (!isKnown) return err(sieProblem('not-sie'));
  return rows !== null || marks % 2 === 1 ? cutOff(lines.length) : ok(records);
}

/** A field of a record: a text, or the fields of an object list `{1 "0123"}`. */
export type SieField = string | readonly string[];

/** The fields of one line. */
export interface SieLine {
  readonly fields: readonly SieField[];
  /** False where a quotation mark or a brace is not closed. */
  readonly isWhole: boolean;
}

const isSpace = (character: string | undefined): boolean => character === ' ' || character === '\t';

/** The field in quotation marks that begins after `start`, and where it ends; `\"` is a quotation mark. */
function quoted(line: string, start: number): { text: string; end: number; isWhole: boolean } {
  let text = '';
  for (let at = start; at < line.length; at += 1) {
    const character = line[at] ?? '';
    if (character === '"') return { text, end: at + 1, isWhole: true };
    const isEscape = character === '\\' && line[at + 1] === '"';
    if (isEscape) at += 1;
    text += isEscape ? '"' : character;
  }
  return { text, end: line.length, isWhole: false };
}

/** The end of an unquoted field; within a list a brace ends it too. */
function bareEnd(line: string, start: number, inList: boolean): number {
  let at = start;
  while (at < line.length && !isSpace(line[at]) && !(inList && line[at] === '}')) at += 1;
  return at;
}

/** Divides a line at spaces and tabs; quotation marks hold a field together, braces a list of objects. */
export function fieldsOf(line: string): SieLine {
  const fields: SieField[] = [];
  let list: string[] | null = null;
  let isWhole = true;
  let at = 0;
  while (at < line.length) {
    const character = line[at];
    if (isSpace(character)) {
      at += 1;
    } else if (list === null && character === '{') {
      list = [];
      fields.push(list);
      at += 1;
    } else if (list !== null && character === '}') {
      list = null;
      at += 1;
    } else {
      const start = at;
      let text: string;
      if (character === '"') {
        const field = quoted(line, start + 1);
        ({ text, end: at } = field);
        isWhole &&= field.isWhole;
      } else {
        at = bareEnd(line, start, list !== null);
        text = line.slice(start, at);
      }
      (list ?? fields).push(text);
    }
  }
  return { fields, isWhole: isWhole && list === null };
}

import { areaOf, bounds, readCell, readColumn, readRow } from './bounds';
import type { Area, FormulaPiece, SheetPrefix } from './formula-piece';
import { endOfBracket, endOfQuoted, endOfText, endOfWord } from './formula-text';

/**
 * Cuts a formula into references and the text between them; joined with `writePieces` it is the same formula again.
 * Strings, structured references, names and functions are text. Linear in the formula's length.
 */
export function formulaPieces(formula: string): FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  let text = '';
  let at = 0;
  while (at < formula.length) {
    const prefix = readPrefix(formula, at);
    const start = at + (prefix?.text.length ?? 0);
    const found = readArea(formula, start);
    if (found !== null || prefix !== null) {
      if (text !== '') pieces.push(text);
      const end = found?.end ?? start;
      pieces.push({ text: formula.slice(at, end), prefix, area: found?.area ?? null });
      text = '';
      at = end;
    } else {
      const end = endOfText(formula, at);
      text += formula.slice(at, end);
      at = end;
    }
  }
  if (text !== '') pieces.push(text);
  return pieces;
}

/** Reads `Blad1!`, `'Budget 2022'!`, `Jan:Mar!` or `[1]Blad1!`. */
function readPrefix(formula: string, at: number): SheetPrefix | null {
  if (formula[at] === "'") {
    const close = endOfQuoted(formula, at, "'");
    if (formula[close] !== '!') return null;
    return prefixOf(
      formula.slice(at, close + 1),
      formula.slice(at + 1, close - 1).replaceAll("''", "'"),
    );
  }
  let end = at;
  if (formula[at] === '[') end = endOfBracket(formula, at);
  end = endOfWord(formula, end);
  if (end > at && formula[end] === ':') {
    const last = endOfWord(formula, end + 1);
    if (formula[last] === '!') end = last;
  }
  if (end === at || formula[end] !== '!' || formula[at] === '#') return null;
  return prefixOf(formula.slice(at, end + 1), formula.slice(at, end));
}

function prefixOf(text: string, name: string): SheetPrefix {
  if (name.includes('[')) return { text, sheet: '', last: null, external: true };
  const [sheet = '', last = null] = name.split(':');
  return { text, sheet, last, external: false };
}

function readArea(formula: string, at: number): { area: Area; end: number } | null {
  const end = endOfWord(formula, at);
  if (end === at || formula[end] === '(' || formula[end] === '!' || formula[end] === '[')
    return null;
  const word = formula.slice(at, end);
  const lastEnd = formula[end] === ':' ? endOfWord(formula, end + 1) : end;
  const last =
    formula[lastEnd] === '(' || formula[lastEnd] === '!' ? '' : formula.slice(end + 1, lastEnd);
  const [first, second] = [readCell(word), readCell(last)];
  if (first !== null) {
    const area = areaOf(first, second ?? first, second === null);
    return { area, end: second === null ? end : lastEnd };
  }
  const columns = bounds(readColumn(word), readColumn(last));
  if (columns !== null) return { area: { rows: null, columns, single: false }, end: lastEnd };
  const rows = bounds(readRow(word), readRow(last));
  return rows && { area: { rows, columns: null, single: false }, end: lastEnd };
}

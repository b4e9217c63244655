const WORD = /[\p{L}\p{N}_.$\\?]+/uy;
/** Error values; what follows a lost sheet (`#REF!$A$1`) is lost with it. `#` alone marks a spilled range. */
const ERROR =
  /#(?:REF!(?:[$A-Z0-9:]*)|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA)?/y;

/** The end of text that is no reference: a string, a bracket, an error value, a word, or one character. */
export function endOfText(formula: string, at: number): number {
  const character = formula[at] ?? '';
  if (character === '"' || character === "'") return endOfQuoted(formula, at, character);
  if (character === '[') return endOfBracket(formula, at);
  if (character === '#') return stickyEnd(ERROR, formula, at);
  return Math.max(endOfWord(formula, at), at + 1);
}

/** The end of a quoted stretch, in which a doubled quote stands for one. */
export function endOfQuoted(formula: string, at: number, quote: string): number {
  for (let end = at + 1; end < formula.length; end++) {
    if (formula[end] !== quote) continue;
    if (formula[end + 1] !== quote) return end + 1;
    end++;
  }
  return formula.length;
}

/** The end of a bracket and what is nested in it; `'` escapes a character within. */
export function endOfBracket(formula: string, at: number): number {
  let depth = 0;
  for (let end = at; end < formula.length; end++) {
    if (formula[end] === "'") end++;
    else if (formula[end] === '[') depth++;
    else if (formula[end] === ']' && --depth === 0) return end + 1;
  }
  return formula.length;
}

/** The end of a name, a number or a reference without its punctuation; `at` when there is none. */
export function endOfWord(formula: string, at: number): number {
  return stickyEnd(WORD, formula, at);
}

function stickyEnd(pattern: RegExp, formula: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(formula) ? pattern.lastIndex : at;
}

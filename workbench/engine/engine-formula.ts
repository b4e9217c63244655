/** Formulas that the engine cannot compute; their value is the one the file had. */
const LEFT_TO_FILE = /\b(?:AGGREGATE|WEBSERVICE|CELL|INFO)\(|\[[^\]]*\]/i;

const LINK = 'HYPERLINK';

/** Whether a formula keeps the value that came with it, because the engine does not know its functions. */
export const isLeftToFile = (formula: string): boolean =>
  LEFT_TO_FILE.test(formula.replaceAll(/"[^"]*"/g, '""'));

/**
 * A formula as the engine must be fed it. It does not know HYPERLINK, whose value is what it shows. It rounds the nearest
 * double, where Excel rounds the decimal that a person sees, so the first argument of ROUND is nudged by less than its
 * 15th digit.
 */
export function forEngine(formula: string): string {
  let fed = withoutLinks(formula);
  const starts = argumentsOf('ROUND', fed);
  for (const start of starts.reverse()) {
    const end = endOfArgument(fed, start);
    if (fed[end] !== ',') continue;
    const argument = fed.slice(start, end);
    fed = `${fed.slice(0, start)}(${argument})*1.00000000000001${fed.slice(end)}`;
  }
  return fed;
}

/** Each HYPERLINK as what it shows: its second argument, or the address where there is no second. */
function withoutLinks(formula: string): string {
  let fed = formula;
  for (const start of argumentsOf(LINK, formula).reverse()) {
    const end = endOfArgument(fed, start);
    const shown = fed[end] === ',' ? end + 1 : start;
    fed = `${fed.slice(0, start - LINK.length - 1)}(${fed.slice(shown)}`;
  }
  return fed;
}

/** Where the first argument of each call of a function begins. */
function argumentsOf(name: string, formula: string): number[] {
  const calls = new RegExp(`(?<![\\p{L}\\p{N}_.])${name}\\(`, 'giu');
  return [...outsideQuotes(formula).matchAll(calls)].map((match) => match.index + match[0].length);
}

/** The position of the comma or parenthesis that ends the argument at `start`. */
function endOfArgument(formula: string, start: number): number {
  const plain = outsideQuotes(formula);
  let depth = 0;
  for (let at = start; at < plain.length; at += 1) {
    const character = plain[at];
    if (character === '(' || character === '{') depth += 1;
    else if (character === ')' || character === '}') depth -= 1;
    if (depth < 0 || (depth === 0 && character === ',')) return at;
  }
  return plain.length;
}

/** The formula with everything in quotes blanked, same length. */
const outsideQuotes = (formula: string): string =>
  formula.replaceAll(/"[^"]*"|'[^']*'/g, (quoted) => ' '.repeat(quoted.length));

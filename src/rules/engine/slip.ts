/** How one figure may have been mistyped for another. */
export type Slip = 'swapped' | 'dropped';

const digits = (text: string): string[] => Array.from(text);

/** Whether removing one digit of `whole` gives `short`. */
function dropsOne(whole: string, short: string): boolean {
  if (whole.length !== short.length + 1) return false;
  return digits(whole).some((_, at) => whole.slice(0, at) + whole.slice(at + 1) === short);
}

/** Whether the texts differ by two digits that have changed places. */
function swapsTwo(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const apart = digits(one).flatMap((digit, at) => (digit === other[at] ? [] : [at]));
  const [first, second] = apart;
  if (apart.length !== 2 || first === undefined || second === undefined) return false;
  return one[first] === other[second] && one[second] === other[first];
}

/**
 * The slip that turns `expected` into `found`: two digits swapped or one dropped, where the difference is
 * divisible by 9. Both in the same measure; `unit` is the width of the last printed digit.
 */
export function slipBetween(found: number, expected: number, unit: number): Slip | null {
  if (Math.sign(found) !== Math.sign(expected)) return null;
  const printed = Math.round(Math.abs(found) / unit);
  const meant = Math.round(Math.abs(expected) / unit);
  if ((printed - meant) % 9 !== 0 || printed === meant) return null;
  if (swapsTwo(String(printed), String(meant))) return 'swapped';
  return dropsOne(String(meant), String(printed)) ? 'dropped' : null;
}

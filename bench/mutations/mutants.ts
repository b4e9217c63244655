/** The ways a figure is spoilt; with them rows, and shares in percent. */
export const CELL_KINDS = ['swapped', 'dropped', 'sign', '×1000', 'last year'] as const;
export const KINDS = [...CELL_KINDS, 'row left out', 'row deleted', 'share'] as const;
export type Kind = (typeof KINDS)[number];

/** Every number of so many digits that the change makes of a place in the digits. */
const atEachPlace = (digits: string, change: (at: number) => string): readonly string[] =>
  Array.from(digits, (_, at) => change(at)).filter(
    (text) => text !== digits && text !== '' && (text.length === 1 || !text.startsWith('0')),
  );

const swaps = (digits: string): readonly string[] =>
  atEachPlace(
    digits,
    (at) =>
      digits.slice(0, at) +
      digits
        .slice(at, at + 2)
        .split('')
        .reverse()
        .join('') +
      digits.slice(at + 2),
  );

const drops = (digits: string): readonly string[] =>
  atEachPlace(digits, (at) => digits.slice(0, at) + digits.slice(at + 1));

/**
 * The number with a slip of the kind; null where the kind cannot be. `pick` says which of the places where digits can
 * be swapped or dropped it is to be, so that over many cells the slips fall everywhere.
 */
export function mutant(
  kind: (typeof CELL_KINDS)[number],
  value: number,
  lastYear: number | null,
  pick: number,
): number | null {
  const digits = String(Math.abs(value));
  const sign = value < 0 ? -1 : 1;
  const one = (texts: readonly string[]): number | null => {
    const text = texts[pick % texts.length];
    return text === undefined || !Number.isInteger(value) ? null : sign * Number(text);
  };
  switch (kind) {
    case 'swapped':
      return one(swaps(digits));
    case 'dropped':
      return one(drops(digits));
    case 'sign':
      return value === 0 ? null : -value;
    case '×1000':
      return value === 0 ? null : value * 1000;
    case 'last year':
      return lastYear === null || lastYear === value ? null : lastYear;
  }
}

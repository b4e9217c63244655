/** The ways a figure is spoilt. */
export const KINDS = [
  'swapped',
  'dropped',
  'sign',
  '×1000',
  'last year',
  'row left out',
  'row deleted',
] as const;
export type Kind = (typeof KINDS)[number];

/** The first two neighbouring digits that differ, in each other's place; null when none do. */
function swapped(digits: string): string | null {
  for (let at = 0; at + 1 < digits.length; at += 1) {
    const one = digits.charAt(at);
    const other = digits.charAt(at + 1);
    if (one !== other && !(at === 0 && other === '0'))
      return digits.slice(0, at) + other + one + digits.slice(at + 2);
  }
  return null;
}

/** The number with a slip of the kind; null where the kind cannot be. */
export function mutant(kind: Kind, value: number, lastYear: number | null): number | null {
  const digits = String(Math.abs(value));
  const sign = value < 0 ? -1 : 1;
  const whole = (text: string | null): number | null =>
    text === null || text === '' ? null : sign * Number(text);
  switch (kind) {
    case 'swapped':
      return Number.isInteger(value) ? whole(swapped(digits)) : null;
    case 'dropped':
      return Number.isInteger(value) && digits.length > 1
        ? whole(digits.slice(0, 1) + digits.slice(2))
        : null;
    case 'sign':
      return value === 0 ? null : -value;
    case '×1000':
      return value === 0 ? null : value * 1000;
    case 'last year':
      return lastYear === null || lastYear === value ? null : lastYear;
    case 'row left out':
    case 'row deleted':
      return null;
  }
}

/** A number typed as a number or as Swedish text (`12,5`, `100 000`); null when it is none. */
export function numberIn(value: number | string): number | null {
  if (typeof value === 'number') return value;
  const text = value
    .replaceAll(/[\s\u00a0\u202f]/g, '')
    .replace('\u2212', '-')
    .replace(',', '.');
  return /^-?\d+(\.\d+)?(e-?\d+)?$/.test(text) ? Number(text) : null;
}

const DAY = 86_400_000;
/** Excel's day 0, counted so that its days from 1 March 1900 on are right. */
const EPOCH = Date.UTC(1899, 11, 30);

/** A date as text, `2022-08-31`; a date that Excel has made a serial number is read too. */
export const dateIn = (value: number | string): string =>
  typeof value === 'number'
    ? new Date(EPOCH + Math.round(value) * DAY).toISOString().slice(0, 10)
    : value.trim();

/** Numbers separated by semicolons. */
export const numbersIn = (value: number | string): (number | null)[] =>
  typeof value === 'number'
    ? [value]
    : value
        .split(';')
        .filter((part) => part.trim() !== '')
        .map(numberIn);

/** A number as Swedish text, exactly. */
export const numberText = (value: number): string => String(value).replace('.', ',');

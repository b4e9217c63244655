import { invalidArgument } from '../protocol/host-error';
import { asString } from './arguments';

const NAMED: Readonly<Record<string, string>> = {
  black: '000000',
  white: 'FFFFFF',
  red: 'FF0000',
  green: '008000',
  blue: '0000FF',
  yellow: 'FFFF00',
  orange: 'FFA500',
  gray: '808080',
};

/** `#FFEE00`, `FFEE00` or a plain colour name as RRGGBB. */
export function readColor(value: unknown, location: string): string {
  const text = asString(value, location);
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1] ?? NAMED[text.toLowerCase()];
  if (hex === undefined) throw invalidArgument(location);
  return hex.toUpperCase();
}

export const writeColor = (rgb: string): string => `#${rgb}`;

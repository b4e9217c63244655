import type { Language } from '../locales/locale';
import { styleOf } from '../report/styles';
import type { OutlineCell } from './outline';

const NUMBERS: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** A cell as it is printed: whole numbers with thousands apart, one decimal for per cent, texts as they are. */
export function figureText({ value, style }: OutlineCell, language: Language): string {
  if (typeof value === 'string') {
    const text = value.replaceAll('-\n', '').replaceAll('\n', ' ');
    // A sign stays with its word.
    return text.replace(/^([▲▼■]) /u, '$1\u00a0');
  }
  const isPercent = String(styleOf(style).numberFormat).includes('%');
  const digits = isPercent ? 1 : 0;
  const shown = (isPercent ? value * 100 : value).toLocaleString(NUMBERS[language], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  // Nothing is not negative: −0 comes of rounding.
  const plain = /^\u2212?0(?:,0|\.0)?$/u.test(shown) ? shown.replace('\u2212', '') : shown;
  return isPercent ? `${plain}\u00a0%` : plain;
}

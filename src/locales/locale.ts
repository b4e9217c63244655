import type { MessageParam, TemplateNames, Shown } from '../model/finding';
import { NAME_TEXTS } from './names';

/** The languages that a person can be spoken to in; every part of the texts has both. */
export type Language = 'sv' | 'en';

/** The language for a host's display language tag: Swedish for `sv-…`, else English. */
export const languageOf = (tag: string): Language =>
  tag.toLowerCase().startsWith('sv') ? 'sv' : 'en';

/** Numbers as Swedish and English write them. Swedish: U+2212 minus, U+00A0 between thousands. */
const NUMBER_LOCALE: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** A number as it is printed, but never as −0. */
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits)) + 0;

/** A figure as a person reads it: `−1 294 086 kr`, `345 000,50 kr` (never a lone digit of öre), `22,9 %`, `450`. */
export function formatShown(shown: Shown, language: Language): string {
  const number = (value: number, digits: number, least = 0): string =>
    rounded(value, digits).toLocaleString(NUMBER_LOCALE[language], {
      minimumFractionDigits: least,
      maximumFractionDigits: digits,
    });
  switch (shown.kind) {
    case 'money': {
      const least = Math.round(shown.ore) % 100 === 0 ? 0 : 2;
      return `${number(shown.ore / 100, 2, least)}\u00a0kr`;
    }
    case 'percent':
      return `${number(shown.percent, 1)}\u00a0%`;
    case 'count':
      return number(shown.count, 2);
    case 'text':
      return shown.text;
  }
}

/** Which form of a word goes with a number. */
const PLURALS: Readonly<Record<Language, Intl.PluralRules>> = {
  sv: new Intl.PluralRules('sv'),
  en: new Intl.PluralRules('en'),
};

/** `{name}`, or `{name|one|other}` with the words that follow the number when it is one and else. */
const PARAMETER = /\{(\w+)(?:\|([^|{}]+)\|([^|{}]+))?\}/g;

/**
 * Fills a text's `{parameters}`. `{count|varning|varningar}` is the number with the word in the form it takes:
 * `1 varning`, `3 varningar`. A parameter that is not given, or is no number where a word follows it, is a bug and
 * throws.
 */
export function fill(
  text: string,
  params: Readonly<Record<string, MessageParam>>,
  language: Language,
): string {
  return text.replaceAll(PARAMETER, (_, name: string, one?: string, other?: string) => {
    const param = params[name];
    if (param === undefined) throw new Error(`Text "${text}" lacks parameter ${name}`);
    const written = paramText(param, language);
    if (one === undefined || other === undefined) return written;
    if (typeof param !== 'number') throw new Error(`Text "${text}" needs a number as ${name}`);
    return `${written} ${PLURALS[language].select(param) === 'one' ? one : other}`;
  });
}

function paramText(param: MessageParam, language: Language): string {
  if (typeof param === 'string') return param;
  if (typeof param === 'number') return param.toLocaleString(NUMBER_LOCALE[language]);
  return param.kind === 'names' ? namesOf(param, language) : formatShown(param, language);
}

function namesOf({ keys }: TemplateNames, language: Language): string {
  const names: Readonly<Record<string, string>> = NAME_TEXTS[language];
  return keys.map((key) => names[key] ?? key).join(', ');
}

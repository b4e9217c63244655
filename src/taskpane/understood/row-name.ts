import { NAME_TEXTS } from '../../locales/names';
import type { Say } from '../say';

/** The name of a row of the template; the key itself where it has none. */
export function rowName(key: string, { language }: Say): string {
  const texts: Readonly<Record<string, string>> = NAME_TEXTS[language];
  return texts[`row.${key}`] ?? key;
}

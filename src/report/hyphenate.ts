import { linesOf, textWidth, type Setting } from './text-width';

const VOWELS = 'aeiouyåäöé';
const isVowel = (character: string | undefined): boolean =>
  character !== undefined && VOWELS.includes(character.toLowerCase());

/** First parts of the long compounds that a samordningsförbund's headings hold. */
const FIRST_PARTS: readonly string[] = [
  'administrations',
  'individ',
  'medlems',
  'personal',
  'samordnings',
  'samverkans',
  'struktur',
  'verksamhets',
];

/** The fewest letters that may stand alone on a line. */
const FEWEST = 3;

/** After the first part of a known compound; null for other words. */
function compoundJoint(word: string): number | null {
  const known = FIRST_PARTS.find((part) => word.toLowerCase().startsWith(part));
  return known !== undefined && word.length - known.length >= FEWEST ? known.length : null;
}

/** Before a consonant that stands before a vowel (the one-consonant rule of Svenska skrivregler). */
const syllableJoints = (word: string): number[] =>
  Array.from(
    { length: Math.max(0, word.length - 2 * FEWEST + 1) },
    (_, index) => index + FEWEST,
  ).filter((at) => isVowel(word[at + 1]) && !isVowel(word[at]));

function divided(word: string, points: number, setting: Setting): string {
  if (textWidth(word, setting) <= points) return word;
  const fits = (joint: number): boolean => textWidth(`${word.slice(0, joint)}-`, setting) <= points;
  const compound = compoundJoint(word);
  const at = compound !== null && fits(compound) ? compound : syllableJoints(word).findLast(fits);
  if (at === undefined) return word;
  return `${word.slice(0, at)}- ${divided(word.slice(at), points, setting)}`;
}

/**
 * A heading broken into lines at its column's width in points, words that are wider being divided with a hyphen.
 * The breaks are written out, since every host breaks narrow lines at places of its own.
 */
export function fitted(text: string, points: number, setting: Setting): string {
  const words = text.split(/\s+/u).map((word) => divided(word, points, setting));
  return linesOf(words.join(' '), points, setting).join('\n');
}

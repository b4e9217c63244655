import { remembered } from './remembered';
import { tidy } from './text';

/** Letters that end a word on either side, with the full stop of a shortened one. */
const word = (short: string): RegExp =>
  new RegExp(`(?<![a-zåäö])(?:${short})(?![a-zåäö])\\.?`, 'g');

/** `Rev` may be revision; before the budget it is what was done to it. */
const beforeBudget = (short: string): RegExp =>
  new RegExp(`(?<![a-zåäö])${short}\\.? ?(?=bud)`, 'g');

/** Headings' ordinary short forms, each of which can stand for one thing only. */
const SHORT_WORDS: readonly (readonly [RegExp, string])[] = [
  [beforeBudget('rev'), 'reviderad '],
  [beforeBudget('just'), 'justerad '],
  [word('ursp|urspr'), 'ursprunglig'],
  [word('(?:p|per|period)[. -]?bud'), 'periodbudget'],
  [word('(?:å|års)[. -]?bud'), 'årsbudget'],
  [word('(?:hå|helårs)[. -]?bud'), 'helårsbudget'],
  [word('bud|budg'), 'budget'],
  [word('(?:års|helårs)[. -]?progn?'), 'helårsprognos'],
  [word('progn?'), 'prognos'],
  [word('utf'), 'utfall'],
  [word('ack'), 'ackumulerat'],
  [word('avv'), 'avvikelse'],
  [word('diff'), 'differens'],
  [word('bsl|bok?sl'), 'bokslut'],
  [word('bokf'), 'bokfört'],
  [word('redov'), 'redovisat'],
  [word('(?:f|fg|f\\. ?g|fö|föreg)[. ] ?å(?:r)?'), 'föregående år'],
  [word('återst'), 'återstående'],
];

/** A heading in lower case with its short words spelled out: `Per.bud 24` is `periodbudget 24`. */
export const spelledOut = remembered((text: string): string =>
  SHORT_WORDS.reduce(
    (words, [short, full]) => words.replace(short, full),
    tidy(text).toLowerCase(),
  ).trim(),
);

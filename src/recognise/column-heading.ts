import type { ColumnRole } from '../model/table';
import { parsePeriodText, type StatedPeriod } from './period-text';
import { remembered } from './remembered';
import { spelledOut } from './short-words';
import { tidy } from './text';

/** What the words over a column say. */
export interface HeadingReading {
  readonly role: ColumnRole | null;
  readonly period: StatedPeriod | null;
  /** The single month or quarter it names, `feb` or `kv 1`. Beside others it is a part of the year, never used as a figure. */
  readonly part: string | null;
}

/** Most telling first: "Avvikelse utfall – budget" is an avvikelse, "Bokslut" a comparison year. */
const ROLES: readonly (readonly [RegExp, ColumnRole])[] = [
  [/%|\bprocent\b/, 'andel'],
  [
    /avvik|differens|skillnad|\bvariance\b|\bdeviation\b|kvar av budget|^kvar(?: att .*| \d{4})?$|återstår|återstående|kvarstår/,
    'avvikelse',
  ],
  [/^andel|förbrukning|\bandel\b|förändring i?/, 'andel'],
  [/^(?:not|noter|not nr|not\.)$/, 'not'],
  [/prognos|förväntat utfall|helårsbedömning|bedömt utfall|\bforecast\b/, 'prognos'],
  [/ursprunglig|beslutad budget|antagen budget/, 'budget-ursprunglig'],
  [
    /föregående|bokslut|förra året|året (?:innan|före)|fjolår|samma period|motsvarande period/,
    'foregaende',
  ],
  [
    /^mål(?![a-zåäö])|budget|\bplan\b|^(?:förslag|äskande|beviljat|beviljade medel|tilldelat|tilldelade medel)(?![a-zåäö])/,
    'budget',
  ],
  [
    /utfall|\bactuals?\b|\boutcome\b|ackumulerat|bokfört|redovisat|hittills|förbrukat|upparbetat|^utbetalt(?![a-zåäö])|^detta år|^i år$|^innevarande år/,
    'utfall',
  ],
  [
    /kommentar|anmärkning|ägare|tidplan|ansvarig|notering|^i\/s$|^typ$|^konto(?:n|[ -]?(?:nr|nummer|klass|grupp|intervall)\.?)?$|^kod$|^nr$|^id$|beskrivning|period$|startdatum|slutdatum|projektnr|kategori|(?<![a-zåäö])per (?:deltagare|individ|person|plats|invånare)|genomsnitt|snitt(?![a-zåäö])|^beslutad$|^beslutsdatum$|^start$|^slut$|^huvudman$/,
    'text',
  ],
  [/^(?:kostnad(?:er)?|belopp)$/, 'budget'],
];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const PART = new RegExp(
  `^(?:(?:${MONTHS.join('|')})[a-zåäö]*\\.?(?:[- ]?['´]?\\d\\d)?|(?:q|kv|kvartal) ?[1-4]|(?:(?:m(?:ån(?:ad)?)?|p(?:er(?:iod)?)?) ?)?(?:0?[1-9]|1[0-2]))$`,
);
/** What may stand over or under a heading's own word: the year, the unit. */
const AROUND = /(?:^|\s)(?:(?:19|20)\d\d|\(?(?:kr|tkr|kkr|mkr|mnkr|sek)\)?)(?=\s|$)/g;

/** Reads the words over a column. "Kostnad" alone says nothing of time: it is taken as budget only by the caller's title. */
export const readHeading = remembered((text: string): HeadingReading => {
  const words = spelledOut(text);
  if (words === '') return { role: null, period: null, part: null };
  const bare = words.replace(AROUND, '').trim();
  return {
    role: ROLES.find(([pattern]) => pattern.test(words) || pattern.test(bare))?.[1] ?? null,
    period: parsePeriodText(text) ?? parsePeriodText(words),
    part: PART.test(bare) ? bare : null,
  };
});

/** Words of a heading that say when, in what unit or of how much, and nothing of what the figures are. */
const PLAIN_WORD = new RegExp(
  `^(?:(?:${MONTHS.join('|')})[a-zåäö]*|(?:halv|del|hel)?år(?:et|s)?|tertial(?:et)?|kv|kvartal(?:et)?|period(?:en)?|per|den|sista|från|till|med|och|fr|om|from|tom|i|kr|tkr|kkr|mkr|mnkr|sek|tsek|msek|kronor|tusental|miljoner|belopp|summa|totalt?)$`,
);

/** Whether a heading holds a word that the product does not know, so that nothing else may say what its column is. */
export const holdsUnknownWord = (heading: string): boolean =>
  (spelledOut(heading).match(/[a-zåäö]{2,}/g) ?? []).some((word) => !PLAIN_WORD.test(word));

/** The month that a part of the year ends in: 2 for `feb`, 3 for `kv 1`. */
export function partEnd(part: string): number {
  const number = Number(/\d+/.exec(part)?.[0] ?? 0);
  const month = MONTHS.indexOf(part.slice(0, 3)) + 1;
  return month > 0 ? month : /^(?:q|kv)/.test(part) ? number * 3 : number;
}

/** A unit alone: `kr`, `(tkr)`. */
const UNIT_ALONE = /^\(?(?:i )?(?:kr|tkr|kkr|mkr|mnkr|sek|tsek|msek|kronor)\.?\)?$/i;

/** Whether a text is the name of a unit and nothing else. */
export const isUnitAlone = (text: string): boolean => UNIT_ALONE.test(tidy(text));

/** Whether a text can stand over a column of figures: it names a role, a period or a unit. */
export function isHeadingText(text: string): boolean {
  if (isUnitAlone(text)) return true;
  const heading = readHeading(text);
  return heading.role !== null || heading.period !== null || heading.part !== null;
}

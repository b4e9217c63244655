/** A day written out: `2024-09-12`, `240912`, `12/9 2024`, `den 12 september 2024`. */
const DAY =
  '(?:(?:19|20)?\\d\\d-?\\d\\d-?\\d\\d|\\d{1,2} ?/ ?\\d{1,2}[ -](?:19|20)\\d\\d|(?:den )?\\d{1,2} [a-zåäö]{3,9}\\.? (?:19|20)\\d\\d)(?!\\d)';
/** What is done on a day, none of which says what time the figures are of. */
const ACT =
  'utskriv|utskrift|skriv(?:en|et) ut|beslut|antag|fastställ|godkän|sammanträd|styrelsemöte|styrelsen |skapad|framtag|upprättad|uppdaterad|ändrad|reviderad|version|inlämnad|datum';
const DONE_ON = new RegExp(`(?<![a-zåäö])(?:${ACT})[^\\d]{0,40}${DAY}`, 'gi');

/** A title without the days on which it was printed or decided: `Budget 2025, beslutad 2024-11-22` speaks of 2025. */
export const withoutActDates = (text: string): string => text.replace(DONE_ON, '');

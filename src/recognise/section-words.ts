import type { RowSide } from '../model/table';

/** Words that say which side of the economy a section, or a sum of one, speaks of; the first that fits decides. */
const SIDES: readonly (readonly [RegExp, RowSide])[] = [
  [/insats|projekt(?!medel)|individ|struktur|^verksamheter?$|samverkan|^activities$/, 'insats'],
  [
    /intäkt|(?<![a-zåäö])int$|medlems|finansiering|tilldel|projektmedel|^(?:total )?(?:revenue|income)s?$|^membership/,
    'intakt',
  ],
  [
    /kansli|förvaltning|administr|fasta kostnader|övriga kostnader|gemensam|styrelse|ledning|förtroendevald/,
    'administration',
  ],
  [/kostnad|kostn$|utgift|^(?:total )?(?:costs|expens)/, 'kostnad'],
  [/tillgång/, 'tillgang'],
  [/eget kapital och skulder/, 'skuld'],
  [/eget kapital/, 'eget-kapital'],
  [/skuld/, 'skuld'],
];

const SECTION =
  /^(?:verksamhetens )?(?:intäkter|kostnader)|^(?:utgifter|finansiering|tillgångar|eget kapital|skulder|(?:samverkans)?insatser|individ|struktur|kanslistyrda|verksamheter?$|projekt|administration|kansli|ledning|förtroendevalda|samordningsförbundets|fasta|övriga kostnader|gemensamma|(?:revenue|income|costs|expenses)$)/i;
const SUM = /^(?:summa|s:a|summering|delsumma|totalt?|totala|total)(?![a-zåäö])/;
const GENERIC_SUM = /^(?:summa|s:a|summering|delsumma|totalt?)?$/;

/** Rows of the förbund's own running costs. */
const ADMINISTRATION_ROW =
  /^(?:administr|(?:förbunds)?kansli(?!styrd)|förbunds(?:chef|ledning|kontor|gemensam)|personal(?!utb)|(?:månads)?lön|sociala avgifter|arbetsgivaravg|pension|semesterlön|lokal(?:er|hyra|kostnad|vård|$)|hyra|hyror|styrelse|revis(?:ion|or)|(?:styrelse|revisions)?arvode|ledning|förvaltning|kontor|it(?:$|[-,/ ])|telefon|tele(?:$|[-,/ ])|data(?:$|[-,/ ])|porto|försäkringar|bank(?:$|avgift|kostnad)|avskrivning|resor|resekostn|representation|förbrukningsmaterial|inventarier|övriga (?:kostnader|omkostnader)|övrigt$|redovisning|bokföring|ekonomi)/;

/** The sides that costs stand on. */
export const COST_SIDES: ReadonlySet<RowSide> = new Set<RowSide>([
  'kostnad',
  'insats',
  'administration',
]);

/** Which side of the economy the words of a section or a sum name; null when they name none. */
export const sideOfWords = (normalised: string): RowSide | null =>
  SIDES.find(([pattern]) => pattern.test(normalised))?.[1] ?? null;

/** Whether a text heads a part of a table: alone above data, over the labels, or as a sum above its parts. */
export const opensSection = (text: string): boolean => SECTION.test(text);

/** The side of the economy that a normalised label names as a whole; null when it says more, or less. */
export function namedSide(normalised: string): 'intakt' | 'kostnad' | null {
  const [, side] =
    /^(?:verksamhetens |förbundets )?(intäkter|inkomster|kostnader|utgifter)$/.exec(normalised) ??
    [];
  if (side === undefined) return null;
  return side.startsWith('in') ? 'intakt' : 'kostnad';
}

/** Whether a normalised label calls its row a sum. */
export const isSumLabel = (normalised: string): boolean => SUM.test(normalised);

/** Whether a normalised label says nothing but that the row is a sum; an empty one too. */
export const isGenericSum = (normalised: string): boolean => GENERIC_SUM.test(normalised);

/** Whether a normalised label is one of the förbund's own running costs. */
export const isAdministrationRow = (normalised: string): boolean =>
  ADMINISTRATION_ROW.test(normalised);

import type { TableId } from '../model/table';
import { TABLE_TEMPLATES } from '../template/tables';
import type { Block } from './block';
import { roleOfTitles } from './title-role';
import { COST_SIDES, isSumLabel, opensSection, sideOfWords } from './section-words';
import type { Evidence } from './table-evidence';
import { normaliseLabel } from './text';

type Test = readonly [Exclude<TableId, 'okand'>, (evidence: Evidence) => boolean];

const ECONOMY_COLUMNS = ['budget', 'budget-ursprunglig', 'utfall', 'prognos'];
/** Project money is not among them: `ESF …` may as well name an insats. */
const INCOME = ['stat', 'region', 'medlemsavgift', 'ovriga-intakter', 'summa-intakter'];
/** Fewer rows than this are too few to tell entries from rows. */
const SHORTEST_LIST = 6;
const PEOPLE = /deltagare/i;
const MONEY = /budget|kostnad|belopp|bidrag|(?<![a-zåäö])(?:t?kr|tkr|sek)(?![a-zåäö])/i;
const INSATS_WORDS = /insats|projekt|individ|struktur/;
const ADMINISTRATION_WORDS =
  /^(?:summa |totala? )?(?:.* )?(?:kansli|administration|förvaltningskostnader|fasta kostnader|personalkostnader|styrelsekostnader)(?![a-zåäö])/;

/** One column of figures without a heading is what the title says. */
const hasLoneColumn = ({ block }: Evidence): boolean => {
  const [only, ...others] = block.columns.filter(({ content }) => content === 'figures');
  return only?.heading === '' && others.length === 0;
};
const hasEconomyColumn = (evidence: Evidence): boolean =>
  ECONOMY_COLUMNS.some((role) => evidence.rolesOf(role) > 0) ||
  ((evidence.yearColumns > 0 || hasLoneColumn(evidence)) && roleOfTitles(evidence.block) !== null);
const hasIncome = (evidence: Evidence): boolean =>
  INCOME.some((key) => evidence.keys('uppfoljning').has(key)) ||
  evidence.block.rows.some((row) => opensIncome(row.label)) ||
  opensIncome(evidence.titles.at(-1) ?? '');
/** Whether rows are entries rather than a table's rows: the same labels again and again, and no sum of them. */
function isList({ rows }: Block): boolean {
  const labels = rows.filter((row) => row.cells.size > 0).map((row) => normaliseLabel(row.label));
  const different = new Set(labels);
  return (
    labels.length >= SHORTEST_LIST &&
    different.size * 2 <= labels.length &&
    !labels.some((label) => isSumLabel(label))
  );
}
const opensIncome = (text: string): boolean =>
  opensSection(text) && sideOfWords(normaliseLabel(text)) === 'intakt';
const hasCosts = ({ block }: Evidence): boolean =>
  block.rows.some(({ label }) => COST_SIDES.has(sideOfWords(normaliseLabel(label)) ?? 'intakt'));
const hasAdministration = (evidence: Evidence): boolean =>
  evidence.block.rows.some((row) => ADMINISTRATION_WORDS.test(normaliseLabel(row.label)));
const isWholeEconomy = (evidence: Evidence): boolean =>
  hasEconomyColumn(evidence) &&
  !isList(evidence.block) &&
  evidence.block.rows.length >= 4 &&
  (hasIncome(evidence) ||
    (hasAdministration(evidence) &&
      evidence.titles
        .concat(evidence.block.rows.map((row) => normaliseLabel(row.label)))
        .some((text) => INSATS_WORDS.test(text))));

/** Whether most of a block's rows are the template's: insatser among income and costs make it a follow-up. */
const isMostly = (evidence: Evidence, id: Exclude<TableId, 'okand'>): boolean =>
  evidence.keys(id).size * 2 > evidence.block.rows.filter((row) => row.cells.size > 0).length;

/** Whether a block counts people. A column of deltagare beside the insatser's money does not make it so. */
function countsPeople(evidence: Evidence): boolean {
  const headings = evidence.block.columns
    .filter(({ content, reading }) => content === 'figures' && reading.role !== 'andel')
    .map(({ heading }) => heading);
  const people = headings.filter((heading) => PEOPLE.test(heading)).length;
  const isMoney = headings.some((heading) => MONEY.test(heading)) || people * 2 < headings.length;
  return people > 0 ? !isMoney : evidence.titled('deltagare');
}

/** In order: the tables that are easiest to know come first; the first that fits decides. */
export const TABLE_TESTS: readonly Test[] = [
  [
    'medlemsbidrag',
    (e) =>
      e.keys('medlemsbidrag').size >= 4 ||
      (e.titled('medlemsbidrag') && e.keys('medlemsbidrag').size >= 2),
  ],
  [
    'kassaflodesanalys',
    (e) =>
      e.keys('kassaflodesanalys').size >= 4 ||
      (e.titled('kassaflodesanalys') && e.keys('kassaflodesanalys').size >= 2),
  ],
  [
    'balanskrav',
    (e) =>
      e.keys('balanskrav').size >= 3 || (e.titled('balanskrav') && e.keys('balanskrav').size >= 1),
  ],
  [
    'balansrakning',
    (e) =>
      e.keys('balansrakning').size >= 4 ||
      (e.titled('balansrakning') && e.keys('balansrakning').size >= 2),
  ],
  ['not-intakter', (e) => e.noteTitle !== null && noteKind(e.noteTitle) === 'not-intakter'],
  ['not-kostnader', (e) => e.noteTitle !== null && noteKind(e.noteTitle) === 'not-kostnader'],
  ['not-fordringar', (e) => e.noteTitle !== null && noteKind(e.noteTitle) === 'not-fordringar'],
  ['not-skulder', (e) => e.noteTitle !== null && noteKind(e.noteTitle) === 'not-skulder'],
  ['deltagare', countsPeople],
  [
    'medel-till-forfogande',
    (e) =>
      e.keys('medel-till-forfogande').size >= 1 && e.block.rows.length <= 4 && e.yearColumns >= 2,
  ],
  [
    'driftredovisning',
    (e) =>
      e.keys('driftredovisning').has('nettokostnad') &&
      e.keys('driftredovisning').size >= 3 &&
      !e.titled('resultatrakning') &&
      !e.keys('resultatrakning').has('kostnader'),
  ],
  [
    'driftredovisning',
    (e) =>
      e.titled('driftredovisning') &&
      e.keys('driftredovisning').size >= 2 &&
      (e.keys('driftredovisning').has('nettokostnad') || isMostly(e, 'driftredovisning')) &&
      e.block.rows.length <= 12,
  ],
  ['resultatrakning', (e) => e.titled('resultatrakning') && e.keys('resultatrakning').size >= 2],
  ['oversikt', (e) => e.titled('oversikt') && e.keys('oversikt').size >= 2],
  ['resultatrakning', (e) => e.keys('resultatrakning').size >= 4 && isMostly(e, 'resultatrakning')],
  [
    'oversikt',
    (e) => e.yearColumns >= 3 && e.keys('oversikt').size >= 3 && e.block.rows.length <= 12,
  ],
  [
    'finansierad-verksamhet',
    (e) => e.titled('finansierad-verksamhet') && e.keys('finansierad-verksamhet').size >= 2,
  ],
  ['finansierad-verksamhet', (e) => e.keys('finansierad-verksamhet').size >= 4 && !hasIncome(e)],
  [
    'prognos',
    (e) =>
      isWholeEconomy(e) &&
      e.rolesOf('prognos') > 0 &&
      e.rolesOf('utfall') + e.rolesOf('budget') === 0,
  ],
  ['uppfoljning', isWholeEconomy],
  [
    'insatser',
    (e) =>
      hasEconomyColumn(e) &&
      !isList(e.block) &&
      e.block.rows.length >= 2 &&
      (e.titled('insatser') || e.block.rows.some((row) => /insats/i.test(row.label))),
  ],
  [
    'not-intakter',
    (e) =>
      ['stat', 'region', 'kommun'].every((key) => e.keys('not-intakter').has(key)) &&
      !hasEconomyColumn(e) &&
      !hasCosts(e),
  ],
];

/** Skulder and fordringar go before kostnader and intäkter: "upplupna kostnader och förutbetalda intäkter" is a debt. */
function noteKind(title: string): TableId | null {
  const order = ['not-skulder', 'not-fordringar', 'not-kostnader', 'not-intakter'] as const;
  return order.find((id) => TABLE_TEMPLATES[id].title?.test(title)) ?? null;
}

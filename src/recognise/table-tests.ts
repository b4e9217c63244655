import type { TableId } from '../model/table';
import { TABLE_TEMPLATES } from '../template/tables';
import { roleOfTitles } from './title-role';
import { opensSection, sideOfWords } from './section-words';
import type { Evidence } from './table-evidence';
import { normaliseLabel } from './text';

type Test = readonly [Exclude<TableId, 'okand'>, (evidence: Evidence) => boolean];

const ECONOMY_COLUMNS = ['budget', 'budget-ursprunglig', 'utfall', 'prognos'];
/** Project money is not among them: `ESF …` may as well name an insats. */
const INCOME = ['stat', 'region', 'medlemsavgift', 'ovriga-intakter', 'summa-intakter'];
const INSATS_WORDS = /insats|projekt|individ|struktur/;
const ADMINISTRATION_WORDS =
  /^(?:summa |totala? )?(?:.* )?(?:kansli|administration|förvaltningskostnader|fasta kostnader|personalkostnader|styrelsekostnader)(?![a-zåäö])/;

const hasEconomyColumn = (evidence: Evidence): boolean =>
  ECONOMY_COLUMNS.some((role) => evidence.rolesOf(role) > 0) ||
  (evidence.yearColumns > 0 && roleOfTitles(evidence.block) !== null);
const hasIncome = (evidence: Evidence): boolean =>
  INCOME.some((key) => evidence.keys('uppfoljning').has(key)) ||
  evidence.block.rows.some((row) => opensIncome(row.label)) ||
  opensIncome(evidence.titles.at(-1) ?? '');
const opensIncome = (text: string): boolean =>
  opensSection(text) && sideOfWords(normaliseLabel(text)) === 'intakt';
const hasAdministration = (evidence: Evidence): boolean =>
  evidence.block.rows.some((row) => ADMINISTRATION_WORDS.test(normaliseLabel(row.label)));
const isWholeEconomy = (evidence: Evidence): boolean =>
  hasEconomyColumn(evidence) &&
  evidence.block.rows.length >= 4 &&
  (hasIncome(evidence) ||
    (hasAdministration(evidence) &&
      evidence.titles
        .concat(evidence.block.rows.map((row) => normaliseLabel(row.label)))
        .some((text) => INSATS_WORDS.test(text))));

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
  [
    'deltagare',
    (e) =>
      e.titled('deltagare') || e.block.columns.some((column) => /deltagare/i.test(column.heading)),
  ],
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
      e.block.rows.length <= 12,
  ],
  ['resultatrakning', (e) => e.titled('resultatrakning') && e.keys('resultatrakning').size >= 2],
  ['oversikt', (e) => e.titled('oversikt') && e.keys('oversikt').size >= 2],
  ['resultatrakning', (e) => e.keys('resultatrakning').size >= 4],
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
      e.block.rows.length >= 2 &&
      (e.titled('insatser') || e.block.rows.some((row) => /insats/i.test(row.label))),
  ],
  [
    'not-intakter',
    (e) =>
      ['stat', 'region', 'kommun'].every((key) => e.keys('not-intakter').has(key)) &&
      !hasEconomyColumn(e),
  ],
];

/** Skulder and fordringar go before kostnader and intäkter: "upplupna kostnader och förutbetalda intäkter" is a debt. */
function noteKind(title: string): TableId | null {
  const order = ['not-skulder', 'not-fordringar', 'not-kostnader', 'not-intakter'] as const;
  return order.find((id) => TABLE_TEMPLATES[id].title?.test(title)) ?? null;
}

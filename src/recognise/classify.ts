import type { Settings } from '../model/settings';
import type { Reason, TableId } from '../model/table';
import { TABLE_TEMPLATES } from '../template/tables';
import type { Block } from './block';
import { isTableTitle } from './row-shape';
import { opensSection, sideOfWords } from './section-words';
import { normaliseLabel, withoutParentheses } from './text';
import { roleOfTitles } from './title-role';

/** Which table a block is, and why. `none` is a person's word that it is no table. */
export interface Classification {
  readonly id: TableId | 'none';
  readonly reason: Reason;
}

/** What the tests below look at, worked out once. */
interface Evidence {
  readonly block: Block;
  readonly titles: readonly string[];
  /** How many different rows of a template the block's labels fit. */
  readonly keys: (id: Exclude<TableId, 'okand'>) => ReadonlySet<string>;
  readonly titled: (id: Exclude<TableId, 'okand'>) => boolean;
  readonly yearColumns: number;
  readonly rolesOf: (role: string) => number;
  readonly noteTitle: string | null;
}

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
const TESTS: readonly Test[] = [
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

/** Judges which of the known tables a block is; `okand` when it is none of them. */
export function classify(block: Block, settings: Settings): Classification {
  const corrected = settings.corrections.find(
    (one) =>
      one.target.kind === 'table' && one.sheet === block.sheet && matchesAnchor(block, one.anchor),
  );
  if (corrected?.target.kind === 'table')
    return { id: corrected.target.id, reason: { code: 'table-corrected', params: {} } };
  const evidence = gather(block);
  for (const [id, fits] of TESTS) {
    if (!fits(evidence)) continue;
    const reason: Reason = evidence.titled(id)
      ? {
          code: 'table-by-title',
          params: {
            title:
              evidence.titles.findLast((title) => TABLE_TEMPLATES[id].title?.test(title)) ?? '',
          },
        }
      : { code: 'table-by-rows', params: { count: evidence.keys(id).size } };
    return { id, reason };
  }
  return { id: 'okand', reason: { code: 'table-unknown', params: {} } };
}

/** A block is known by its title, or by the label of its first row. */
export function matchesAnchor(block: Block, anchor: string): boolean {
  const wanted = normaliseLabel(anchor);
  return (
    block.titles.some((title) => normaliseLabel(title.text) === wanted) ||
    normaliseLabel(block.rows.find((row) => row.label !== '')?.label ?? '') === wanted
  );
}

function gather(block: Block): Evidence {
  const titles = block.titles.map((title) => normaliseLabel(title.text));
  const named = [normaliseLabel(block.sheet), ...titles];
  const labels = block.rows
    .filter((row) => row.cells.size > 0)
    .map((row) => normaliseLabel(row.label));
  const cache = new Map<TableId, ReadonlySet<string>>();
  const keys = (id: Exclude<TableId, 'okand'>): ReadonlySet<string> => {
    const known = cache.get(id);
    if (known !== undefined) return known;
    const found = new Set<string>();
    for (const row of TABLE_TEMPLATES[id].rows) {
      if (
        labels.some(
          (label) =>
            label !== '' && (row.label.test(label) || row.label.test(withoutParentheses(label))),
        )
      )
        found.add(row.key);
    }
    cache.set(id, found);
    return found;
  };
  return {
    block,
    titles,
    keys,
    titled: (id) => named.some((title) => TABLE_TEMPLATES[id].title?.test(title) === true),
    yearColumns: block.columns.filter(
      (column) => column.reading.period !== null && column.reading.role === null,
    ).length,
    rolesOf: (role) =>
      block.columns.filter((column) => column.content === 'figures' && column.reading.role === role)
        .length,
    noteTitle:
      named.findLast((title) => /^not(?: ?\d|\.| till)/.test(title) && isTableTitle(title)) ??
      plainNoteTitle(block, titles),
  };
}

/** A note without its number: a lone "Kortfristiga skulder" over years. */
function plainNoteTitle(block: Block, titles: readonly string[]): string | null {
  const years = block.columns.filter((column) => column.content === 'figures');
  if (
    years.length === 0 ||
    !years.every((column) => column.reading.period !== null && column.reading.role === null)
  )
    return null;
  const title = titles.at(-1);
  return title !== undefined &&
    /^(?:verksamhetens (?:intäkter|kostnader)|(?:korta |kortfristiga )?(?:fordringar|skulder))$/.test(
      title,
    )
    ? title
    : null;
}

/** Skulder and fordringar go before kostnader and intäkter: "upplupna kostnader och förutbetalda intäkter" is a debt. */
function noteKind(title: string): TableId | null {
  const order = ['not-skulder', 'not-fordringar', 'not-kostnader', 'not-intakter'] as const;
  return order.find((id) => TABLE_TEMPLATES[id].title?.test(title)) ?? null;
}

import type { TableId } from '../model/table';
import { holdsFigures, type Draft } from './draft';
import { parsePeriodText } from './period-text';
import { readRows } from './row-roles';
import { isTableTitle } from './row-shape';
import { opensSection } from './section-words';
import { normaliseLabel } from './text';

const OF_THE_ECONOMY: ReadonlySet<TableId> = new Set<TableId>([
  'uppfoljning',
  'insatser',
  'prognos',
]);
/** What a sheet or title puts before the name of an insats. */
const BEFORE_NAME = /^(?:insats(?:en)?|projekt(?:et)?|verksamhet(?:en)?|delprojekt)[ :-]+/;

/** The name a text bears, when it is one: no table's, no side's of the economy and no time's. */
function nameIn(text: string): string | null {
  const name = normaliseLabel(text).replace(BEFORE_NAME, '');
  return name.length < 3 ||
    name.length > 60 ||
    opensSection(name) ||
    isTableTitle(name) ||
    parsePeriodText(name) !== null
    ? null
    : name;
}

const namesOf = ({ block }: Draft): readonly string[] =>
  [block.sheet, ...block.titles.map(({ text }) => text)].flatMap((text) => nameIn(text) ?? []);

/** Whether a title says whose the table is: `Insats: Stegen`. */
const isTitledByName = ({ block }: Draft): boolean =>
  block.titles.some(({ text }) => BEFORE_NAME.test(normaliseLabel(text)) && nameIn(text) !== null);

/**
 * Sheets of one insats each, beside the sheet where each is a row or one another: they tell what a row is made of and are
 * no economy of their own. Their sums are checked, and nothing in them is compared with another's `Personal`.
 */
export function withTablesOfOneRow(drafts: readonly Draft[]): readonly Draft[] {
  const candidates = drafts.filter(
    ({ id, reason }) => OF_THE_ECONOMY.has(id) && reason.code !== 'table-corrected',
  );
  const rows = candidates.flatMap(({ block, rows: own }) =>
    own.flatMap(({ kind, normalised }) => {
      const name = kind === 'item' ? nameIn(normalised) : null;
      return name === null ? [] : [{ sheet: block.sheet, name }];
    }),
  );
  const named = candidates.filter(isTitledByName);
  return drafts.map((draft): Draft => {
    if (!candidates.includes(draft)) return draft;
    const names = namesOf(draft);
    const isOfOneRow =
      rows.some(({ sheet, name }) => sheet !== draft.block.sheet && names.includes(name)) ||
      (named.length > 1 && named.includes(draft));
    return isOfOneRow
      ? {
          ...draft,
          id: 'okand',
          reason: { code: 'table-of-one-row', params: {} },
          rows: readRows('okand', draft.block.rows, holdsFigures(draft.block)),
        }
      : draft;
  });
}

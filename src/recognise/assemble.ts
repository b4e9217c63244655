import type { Unit } from '../model/amount';
import type { Settings } from '../model/settings';
import { inTurns, type Progress, type Steps } from '../model/steps';
import type { Column, Relation, SignConvention, Table, TableRow } from '../model/table';
import { matchesAnchor } from './classify';
import type { Draft } from './draft';
import { contentsOf, tableDecimals } from './figures';
import type { RoleRow } from './row-roles';
import { isTableTitle } from './row-shape';
import { namesOrganisation } from './organisation';
import { rowIds } from './row-ids';
import { settleRows } from './settle-rows';
import type { FiguredRow } from './sums/figured-row';
import { signOf } from './table-sign';
import { normaliseLabel } from './text';
import { unitOfWords } from './unit-words';

/** Builds the table from a draft once its unit and columns are settled: figures, sums, and what sums without words are. */
export function* assemble(
  draft: Draft,
  unit: Unit,
  columns: readonly Column[],
  settings: Settings,
  progress: Progress,
): Steps<Table> {
  const decimals = tableDecimals(draft, unit);
  const contents = yield* inTurns(draft.rows, progress, (row) =>
    contentsOf(draft, row, unit, decimals),
  );
  yield progress;
  const corrected = draft.rows.map((row) => withCorrection(draft, row, settings));
  const figured = corrected.map((row, place): FiguredRow => ({
    ...row,
    index: row.row.index,
    figures: contents[place]?.figures ?? new Map(),
  }));
  const { named, relations } = settleRows(draft.id, figured, columns);
  yield progress;
  const ids = rowIds(named);
  const noteColumns = columns
    .filter((column) => column.role === 'not')
    .map((column) => column.index);
  const rows = named.map((row, place): TableRow => {
    const texts = contents[place]?.texts ?? new Map<number, string>();
    return {
      index: row.row.index,
      labelColumn: row.row.labelColumn,
      label: row.row.label,
      key: row.key,
      id: ids[place] ?? '',
      kind: row.kind,
      side: row.side,
      section: row.section.map((one) => normaliseLabel(draft.rows[one]?.row.label ?? '')),
      note:
        noteColumns
          .map((column) => texts.get(column))
          .find((text) => text !== undefined && text !== '') ?? null,
      hidden: row.row.hidden,
      figures: row.figures,
      texts,
      reason: reasonOf(row, relations),
    };
  });
  return {
    id: draft.id,
    sheet: draft.block.sheet,
    range: draft.block.range,
    title: titleOf(draft.block),
    unit,
    statedUnit: draft.stated,
    sign: correctedSign(draft, settings) ?? signOf(draft.id, rows, columns),
    columns,
    rows,
    relations,
    faults: contents.flatMap((one) => one.faults),
    beside: draft.block.beside,
    reason: draft.reason,
  };
}

/** Longer texts above a table are prose. */
const LONGEST_TITLE = 120;

/** The text that names the table; a line that only states the unit names nothing. */
function titleOf({ titles }: Draft['block']): string {
  const texts = titles.map((title) => title.text);
  return texts.findLast(isTableTitle) ?? texts.findLast(mayNameTable) ?? '';
}

const mayNameTable = (text: string): boolean =>
  unitOfWords(text) === null && !namesOrganisation(text) && text.length <= LONGEST_TITLE;

function withCorrection(draft: Draft, row: RoleRow, settings: Settings): RoleRow {
  for (const { sheet, anchor, target } of settings.corrections) {
    if (target.kind !== 'row' || sheet !== draft.block.sheet || !matchesAnchor(draft.block, anchor))
      continue;
    if (normaliseLabel(target.label) !== row.normalised) continue;
    if (target.key === 'insats' || target.key === 'administration')
      return { ...row, key: null, side: target.key, kind: 'item' };
    return { ...row, key: target.key };
  }
  return row;
}

function correctedSign(draft: Draft, settings: Settings): SignConvention | null {
  const found = settings.corrections.find(
    (one) =>
      one.target.kind === 'sign' &&
      one.sheet === draft.block.sheet &&
      matchesAnchor(draft.block, one.anchor),
  );
  return found?.target.kind === 'sign' ? found.target.sign : null;
}

function reasonOf(row: FiguredRow, relations: readonly Relation[]): TableRow['reason'] {
  if (row.kind === 'heading') return { code: 'row-heading', params: {} };
  if (row.kind === 'sum' || row.kind === 'result') {
    const relation = relations.find((one) => one.total === row.index);
    if (relation !== undefined)
      return { code: `row-sum-${relation.basis}`, params: { count: relation.parts.length } };
    return { code: 'row-sum-unclear', params: {} };
  }
  if (row.key !== null) return { code: 'row-by-label', params: { label: row.row.label } };
  return row.side === null
    ? { code: 'row-item', params: {} }
    : { code: 'row-by-section', params: {} };
}

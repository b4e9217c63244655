import type { Settings } from '../model/settings';
import type { LeftAside, Statements } from '../model/statements';
import { finish, type Progress, type Steps } from '../model/steps';
import type { Table } from '../model/table';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { assemble } from './assemble';
import { type Block, blockOf, rangeOf } from './block';
import { classify, matchesAnchor } from './classify';
import { settleColumns } from './columns';
import { type Draft, holdsFigures } from './draft';
import { joinHalves } from './join-halves';
import { ledgerSheet } from './ledger-sheet';
import { isLongList } from './long-list';
import { findOrganisation, topOf } from './organisation';
import { findQuestions } from './questions';
import { keepsReadings, type ReadingRow, readGrid } from './reading-grid';
import { divide, kept } from './regions';
import { readRows } from './row-roles';
import { withSaidColumns } from './said-columns';
import { findScope, reportOf } from './scope';
import { settleUnits } from './settle-unit';
import { formulaParts } from './sums/formula-parts';
import { withTablesOfOneRow } from './tables-of-one-row';
import { statedUnit } from './units';
import { unknownColumns } from './unknown-columns';

/** So few that reading them is a short step. */
const ROWS_A_STEP = 500;

/** snapshot → statements: finds a förbund's tables in whatever layout they stand, and says how each was understood. Pure. */
export const recognise = (snapshot: WorkbookSnapshot, settings: Settings): Statements =>
  finish(recogniseInSteps(snapshot, settings));

/** The same, a block of a sheet or a table at a time. */
export function* recogniseInSteps(
  snapshot: WorkbookSnapshot,
  settings: Settings,
): Steps<Statements> {
  const sources = snapshot.sheets.filter((sheet) => sheet.ownKey === null);
  const leftAside: LeftAside[] = [];
  const found: Draft[] = [];
  const tops: (readonly ReadingRow[])[] = [];
  for (const [done, sheet] of sources.entries()) {
    const progress = { part: 'sheets', done, total: sources.length } as const;
    const rows: ReadingRow[] = [];
    const isKept = keepsReadings(sheet);
    for (let at = 0; at < sheet.rows.length; at += ROWS_A_STEP) {
      yield progress;
      rows.push(...readGrid(sheet.rows.slice(at, at + ROWS_A_STEP), isKept));
    }
    tops.push(topOf(rows));
    if (rows.length === 0)
      leftAside.push({
        sheet: sheet.name,
        range: null,
        reason: { code: 'sheet-empty', params: {} },
      });
    yield progress;
    const blocks: Block[] = [];
    for (const region of yield* divide(rows, progress)) {
      yield progress;
      if (yield* isLongList(sheet.name, region, settings, progress)) {
        leftAside.push({
          sheet: sheet.name,
          range: rangeOf(region),
          reason: { code: 'long-list', params: { count: region.rows.length } },
        });
        continue;
      }
      const block = blockOf(sheet.name, yield* kept(region, progress));
      if (block === null)
        leftAside.push({
          sheet: sheet.name,
          range: rangeOf(region),
          reason: { code: 'no-figures', params: {} },
        });
      else blocks.push(block);
    }
    for (const block of joinHalves(blocks, settings)) {
      yield progress;
      yield* draftOrAside(block, settings, found, leftAside, progress);
    }
  }
  const drafts = withTablesOfOneRow(found);
  const scope = findScope(drafts);
  const units = settleUnits(drafts);
  const organisation = findOrganisation(tops);
  // Sums alone do not make a workbook a förbund's: a shopping list adds up as well.
  const isOurs = organisation.name !== null || found.some(({ id }) => id !== 'okand');
  if (!isOurs) leftAside.push(...drafts.map(({ block }) => unknownTable(block)));
  const tables: Table[] = [];
  for (const [done, draft] of isOurs ? drafts.entries() : []) {
    const progress = { part: 'tables', done, total: drafts.length } as const;
    yield progress;
    const columns = settleColumns(draft, scope);
    const unit = units.get(draft) ?? 'kr';
    tables.push(yield* assemble(draft, unit, columns, settings, progress));
  }
  const report = reportOf(scope, settings);
  return {
    organisation: withSettings(organisation, settings),
    report,
    tables,
    leftAside: [...leftAside, ...unknownColumns(tables)],
    questions: findQuestions(tables, drafts, scope, report.period),
    workbook: {
      fileName: snapshot.fileName,
      sheetsRead: sources.map((sheet) => sheet.name),
      hiddenSheets: sources
        .filter((sheet) => sheet.visibility !== 'visible')
        .map((sheet) => sheet.name),
      externalLinks: snapshot.externalLinks,
      neverCalculated: snapshot.neverCalculated,
    },
    ledger: ledgerSheet(snapshot),
  };
}

function* draftOrAside(
  found: Block,
  settings: Settings,
  drafts: Draft[],
  leftAside: LeftAside[],
  progress: Progress,
): Steps<void> {
  const { id, reason } = classify(found, settings);
  const block = withSaidColumns(found, settings);
  if (id === 'none') {
    leftAside.push({ sheet: block.sheet, range: block.range, reason });
    return;
  }
  const unit = settings.corrections.find(
    (one) =>
      one.target.kind === 'unit' && one.sheet === block.sheet && matchesAnchor(block, one.anchor),
  );
  const draft: Draft = {
    block,
    id,
    reason,
    rows: readRows(id, block.rows, holdsFigures(block)),
    stated: statedUnit(block),
    correctedUnit: unit?.target.kind === 'unit' ? unit.target.unit : null,
  };
  if (id !== 'okand' || (yield* addsUp(draft, settings, progress))) drafts.push(draft);
  else leftAside.push(unknownTable(block));
}

const unknownTable = (block: Block): LeftAside => ({
  sheet: block.sheet,
  range: block.range,
  reason: { code: 'no-known-table', params: {} },
});

/** Whether an unknown block has sums to follow. One that has none, a ledger or a list, is let go at once. */
function* addsUp(draft: Draft, settings: Settings, progress: Progress): Steps<boolean> {
  if (!draft.rows.some((row) => row.kind === 'sum' || hasColumnSum(row))) return false;
  const columns = settleColumns(draft, null);
  return (yield* assemble(draft, 'kr', columns, settings, progress)).relations.length > 0;
}

const withSettings = (
  found: Statements['organisation'],
  settings: Settings,
): Statements['organisation'] => ({
  name: settings.organisationName ?? found.name,
  orgNumber: settings.orgNumber ?? found.orgNumber,
});

/** Whether a row's formula adds up cells of its own column. */
const hasColumnSum = ({ row }: Draft['rows'][number]): boolean =>
  [...row.cells.values()].some(
    ({ column, formula }) => formula !== null && (formulaParts(formula, column)?.length ?? 0) > 1,
  );

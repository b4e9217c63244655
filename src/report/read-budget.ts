import type { Period } from '../model/period';
import type { Settings } from '../model/settings';
import type { Statements } from '../model/statements';
import type { RowSide, Table, TableRow } from '../model/table';
import {
  budgetCell,
  GROUPS,
  groupSum,
  type BudgetGroup,
  type BudgetLine,
  type BudgetModel,
  type BudgetMoment,
  type GroupId,
} from './budget-model';
import { budgetShare, columnFor } from './moment';
import { presented, tablesOf } from './source';
import { portion, reportCell, sum, type Term } from './term';

const GROUP_OF_SIDE: Partial<Record<RowSide, GroupId>> = {
  intakt: 'intakter',
  insats: 'insatser',
  administration: 'administration',
  kostnad: 'kostnader',
  finans: 'finans',
};

const itemsOf = (table: Table): readonly TableRow[] =>
  table.rows.filter((row) => row.kind === 'item' && row.side !== null && row.side in GROUP_OF_SIDE);

function pickTable(statements: Statements, period: Period): Table | null {
  const tables = [...tablesOf(statements, 'uppfoljning'), ...tablesOf(statements, 'insatser')];
  return (
    tables.find((table) => columnFor(table, 'utfall', period) !== undefined) ??
    tables.find((table) => columnFor(table, 'arsbudget', period) !== undefined) ??
    null
  );
}

const plain = (label: string): string => label.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

const samePart = (a: TableRow, b: TableRow): boolean =>
  a.id === b.id || (a.key !== null && a.key === b.key) || plain(a.label) === plain(b.label);

function lineOf(
  model: Pick<BudgetModel, 'table' | 'columns' | 'spread'>,
  row: TableRow,
  prognos: Term | null,
): BudgetLine {
  const { table, columns, spread } = model;
  const at = (moment: BudgetMoment): Term | null => {
    const column = columns[moment];
    return column === undefined ? null : presented(table, row, column);
  };
  const arsbudget = at('arsbudget');
  const spreadOut =
    arsbudget === null || spread === null
      ? null
      : portion(reportCell(budgetCell(row.id, 'arsbudget'), arsbudget.ore, 'kr'), spread);
  return {
    id: row.id,
    label: row.label,
    group: GROUP_OF_SIDE[row.side ?? 'kostnad'] ?? 'kostnader',
    terms: {
      utfall: at('utfall'),
      periodbudget: at('periodbudget') ?? spreadOut,
      prognos: at('prognos') ?? prognos,
      arsbudget,
    },
    texts: [...row.texts.values()],
    headings: row.section.map(
      (id) =>
        table.rows.find(
          (candidate) => candidate.kind === 'heading' && plain(candidate.label) === plain(id),
        )?.label ?? '',
    ),
  };
}

function groupOf(
  id: GroupId,
  lines: readonly BudgetLine[],
  prognosItems: readonly Term[],
): BudgetGroup {
  const paired = lines.filter((line) => line.terms.prognos !== null).length;
  const prognosApart = prognosItems.length > 0 && paired !== prognosItems.length;
  const totalOf = (moment: BudgetMoment): Term | null => {
    const terms = lines.flatMap((line) => line.terms[moment] ?? []);
    const total = sum(terms);
    return total === null ? null : reportCell(budgetCell(groupSum(id), moment), total.ore, 'kr');
  };
  return {
    id,
    lines,
    prognosApart,
    totals: {
      utfall: totalOf('utfall'),
      periodbudget: totalOf('periodbudget'),
      prognos: prognosApart ? sum(prognosItems) : totalOf('prognos'),
      arsbudget: totalOf('arsbudget'),
    },
  };
}

/** Reads the follow-up of the budget out of the statements; null when the workbook holds none. */
export function budgetModel(
  statements: Statements,
  settings: Settings,
  period: Period,
): BudgetModel | null {
  const table = pickTable(statements, period);
  if (table === null) return null;
  const columns = {
    utfall: columnFor(table, 'utfall', period),
    periodbudget: columnFor(table, 'periodbudget', period),
    prognos: columnFor(table, 'prognos', period),
    arsbudget: columnFor(table, 'arsbudget', period),
  };
  const spread = columns.periodbudget === undefined ? budgetShare(settings, period) : null;
  const [apart = null] = columns.prognos === undefined ? tablesOf(statements, 'prognos') : [];
  const prognosColumn = apart === null ? undefined : columnFor(apart, 'prognos', period);
  const prognosItems =
    apart === null || prognosColumn === undefined
      ? []
      : itemsOf(apart).flatMap((row) => {
          const term = presented(apart, row, prognosColumn);
          return term === null ? [] : [{ row, term }];
        });
  const items = itemsOf(table);
  const lines = items.map((row) =>
    lineOf(
      { table, columns, spread },
      row,
      prognosItems.find((item) => samePart(item.row, row))?.term ?? null,
    ),
  );
  const groups = GROUPS.flatMap((id) => {
    const own = lines.filter((line) => line.group === id);
    const terms = prognosItems.flatMap(({ row, term }) =>
      GROUP_OF_SIDE[row.side ?? 'kostnad'] === id ? [term] : [],
    );
    return own.length === 0 ? [] : [groupOf(id, own, terms)];
  });
  return {
    table,
    prognosTable: prognosColumn === undefined ? null : apart,
    groups,
    spread,
    columns,
  };
}

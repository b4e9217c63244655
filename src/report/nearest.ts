import type { Period } from '../model/period';
import type { Statements } from '../model/statements';
import type { Column, Table, TableId } from '../model/table';
import type { KeyFigures } from './key-figures';
import { columnFor, type Moment } from './moment';
import { keyed, rowOf, tablesOf, termOf } from './source';
import { negate, sum, type Term } from './term';

/** The first non-null answer of the tables of one kind that have the moment's column. */
function first(
  statements: Statements,
  id: TableId,
  period: Period,
  moment: Moment,
  read: (table: Table, column: Column) => Term | null,
): Term | null {
  for (const table of tablesOf(statements, id)) {
    const column = columnFor(table, moment, period);
    const term = column === undefined ? null : read(table, column);
    if (term !== null) return term;
  }
  return null;
}

const byKey =
  (key: string) =>
  (table: Table, column: Column): Term | null =>
    keyed(table, key, column);

const present = (...terms: readonly (Term | null)[]): readonly Term[] =>
  terms.filter((term) => term !== null);

/** Costs and financial items of a resultaträkning, from its rows and never from its subtotals. */
function statementCosts(table: Table, column: Column): Term | null {
  const financial = present(
    keyed(table, 'finansiella-intakter', column),
    keyed(table, 'finansiella-kostnader', column),
  );
  const apart = present(keyed(table, 'summa-finansiella-poster', column));
  return sum([
    ...present(keyed(table, 'kostnader', column), keyed(table, 'avskrivningar', column)),
    ...(financial.length > 0 ? financial : apart),
    ...present(keyed(table, 'extraordinara-poster', column)),
  ]);
}

/** The key figures of the resultaträkning, or null when the workbook has none for the moment. */
export function fromStatements(
  statements: Statements,
  period: Period,
  moment: Moment,
): KeyFigures | null {
  const id = 'resultatrakning';
  const intakter = first(statements, id, period, moment, byKey('intakter'));
  const nettokostnad = first(statements, id, period, moment, statementCosts);
  if (intakter === null && nettokostnad === null) return null;
  const printedResult = first(statements, id, period, moment, byKey('resultat'));
  return { intakter, nettokostnad, printedResult };
}

/** Income where there is no resultaträkning: note, driftredovisning, översikt. */
export const incomeElsewhere = (statements: Statements, period: Period, moment: Moment) =>
  first(statements, 'not-intakter', period, moment, byKey('summa')) ??
  first(statements, 'driftredovisning', period, moment, byKey('medlemsavgift')) ??
  first(statements, 'oversikt', period, moment, byKey('intakter'));

/** Two printed figures differ by less than a rounding in their unit. */
const close = (a: number, b: number, unit: number): boolean => Math.abs(a - b) <= unit * 1.5;

/** The `Nettokostnad` row, unless it holds something else than what medlemsavgift and resultat leave. */
function soundNetCost(table: Table, column: Column): Term | null {
  const cost = keyed(table, 'nettokostnad', column);
  const income = keyed(table, 'medlemsavgift', column);
  const result = keyed(table, 'resultat', column);
  if (cost === null || income === null || result === null) return null;
  const unit = rowOf(table, 'resultat')?.figures.get(column.index)?.precision ?? 100;
  return close(cost.ore + income.ore, result.ore, unit) ? cost : null;
}

/** Costs of an översikt as negative: income and result tell which sign the column prints. */
export function overviewCosts(table: Table, column: Column): Term | null {
  const row = rowOf(table, 'kostnader');
  const cost = row?.figures.has(column.index) === true ? termOf(table, row, column) : null;
  const income = keyed(table, 'intakter', column);
  const result = keyed(table, 'resultat', column);
  if (cost === null) return null;
  if (income === null || result === null) return cost.ore > 0 ? negate(cost) : cost;
  const asPrinted = Math.abs(income.ore + cost.ore - result.ore);
  const turned = Math.abs(income.ore - cost.ore - result.ore);
  return turned < asPrinted ? negate(cost) : cost;
}

/** Costs where there is no resultaträkning: note, driftredovisning where its row is sound, översikt. */
export const costElsewhere = (statements: Statements, period: Period, moment: Moment) =>
  first(statements, 'not-kostnader', period, moment, byKey('summa')) ??
  first(statements, 'driftredovisning', period, moment, soundNetCost) ??
  first(statements, 'oversikt', period, moment, overviewCosts);

/** The result as printed where there is no resultaträkning. */
export const resultElsewhere = (statements: Statements, period: Period, moment: Moment) =>
  first(statements, 'driftredovisning', period, moment, byKey('resultat')) ??
  first(statements, 'oversikt', period, moment, byKey('resultat'));

/** Eget kapital of a balansräkning: its sum, or its parts where the sum is not printed. */
const balanceEquity = (table: Table, column: Column): Term | null =>
  keyed(table, 'summa-eget-kapital', column) ??
  sum(
    present(
      keyed(table, 'ingaende-eget-kapital', column),
      keyed(table, 'resultat', column),
      keyed(table, 'ovrigt-eget-kapital', column),
    ),
  );

/** Closing eget kapital: balansräkning, driftredovisning, medlemsbidragets användning. */
export const closingEquity = (statements: Statements, period: Period, moment: Moment) =>
  first(statements, 'balansrakning', period, moment, balanceEquity) ??
  first(statements, 'driftredovisning', period, moment, byKey('utgaende-eget-kapital')) ??
  first(statements, 'medlemsbidrag', period, moment, byKey('utgaende-eget-kapital'));

/** Liquid assets, where the workbook's own driftredovisning shows them. */
export const liquidAssets = (statements: Statements, period: Period, moment: Moment) =>
  (moment === 'periodbudget'
    ? null
    : first(statements, 'balansrakning', period, moment, byKey('kassa-bank'))) ??
  first(statements, 'driftredovisning', period, moment, byKey('likvida-medel'));

/** Opening eget kapital: what the balansräkning carries beside the year's result. */
export const openingEquity = (statements: Statements, period: Period, moment: Moment) =>
  first(statements, 'balansrakning', period, moment, byKey('ingaende-eget-kapital')) ??
  first(statements, 'balansrakning', period, moment, byKey('ovrigt-eget-kapital'));

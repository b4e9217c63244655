import { ORE_PER } from '../../model/amount';
import { figureAt } from '../../model/figure-at';
import type { Finding } from '../../model/finding';
import type { Analysis } from '../../pipeline/analysis';
import { columnLetters, quoteSheet } from '../../sheet/a1';
import type { SumAct } from './sum-act';

/** Below the last row that the sheet is ever written with. */
const LAST_ROW = 30_000;

/**
 * The second of the two acts that may change a source cell: a typed utfall becomes a formula on the sheet
 * `Utfall (SIE)`, found by what its rows are, so that it holds when the sheet is written anew. Null where the finding is
 * about something else, or the cell already holds a formula or text.
 */
export function linkActFor(finding: Finding, { statements }: Analysis): SumAct | null {
  const { rule, cell, sheet, expected, related } = finding;
  const ledger = statements.ledger?.table;
  if (rule !== 'same-as-ledger' || ledger === undefined || cell === null) return null;
  const placed = sheet === null ? null : figureAt(statements.tables, { sheet, ...cell });
  if (placed?.row.kind !== 'item') return null;
  const { table, figure } = placed;
  if (table.unit === 'antal' || table.unit === 'procent' || expected?.kind !== 'money') return null;
  if (figure.formula !== null || figure.asText) return null;
  const sources = related.map((at) => {
    const source = ledger.rows.find(({ index }) => at.sheet === ledger.sheet && index === at.row);
    return { key: source?.id, ore: source?.figures.get(at.column)?.value, column: at.column };
  });
  const total = sources.reduce((sum, { ore = NaN }) => sum + ore, 0);
  if (total === 0 || Math.abs(total) !== Math.abs(expected.ore)) return null;
  const area = (column: number): string => {
    const letters = columnLetters(column);
    return `${quoteSheet(ledger.sheet)}!$${letters}$1:$${letters}$${LAST_ROW}`;
  };
  const amounts = sources.map(
    ({ key = '', column }) => `SUMIFS(${area(column)},${area(ledger.range.right)},"${key}")`,
  );
  const factor = ORE_PER[table.unit];
  const sign = total === expected.ore ? '' : '-';
  const sum = amounts.length === 1 ? amounts.join('') : `(${amounts.join('+')})`;
  const formula = `=${sign}${sum}${factor === ORE_PER.kr ? '' : `/${factor / ORE_PER.kr}`}`;
  return {
    at: { sheet: table.sheet, ...cell },
    before: figure.value / factor,
    after: expected.ore / factor,
    formula,
  };
}

import type { Column, Table, TableRow } from '../../model/table';
import type { ReportContext } from '../context';
import type { Draft } from '../draft';
import { columnHeadings, markAfter, openSection } from '../frame';
import { FIRST_AMOUNT, LABEL } from '../grid';
import { columnFor } from '../moment';
import { presented, tablesOf } from '../source';
import { excelRound, sum, token, type Term } from '../term';

/** The shares that FinsamL 5 § sets: the state a half, region and kommuner a quarter each. */
const PARTS = [
  { key: 'stat', share: 0.5 },
  { key: 'region', share: 0.25 },
  { key: 'kommun', share: 0.25 },
] as const;

/** Shares that differ by less than this are as the law says; rounding to kronor makes no more. */
const TOLERANCE = 0.0005;

function memberRows(table: Table, column: Column) {
  return PARTS.map(({ key, share }) => {
    const rows = table.rows.filter((row: TableRow) => row.key === key && row.kind === 'item');
    const term = sum(rows.flatMap((row) => presented(table, row, column) ?? []));
    return { key, share, term, label: rows.length === 1 ? (rows[0]?.label ?? '') : '' };
  });
}

/** Finansiering: what each party has paid in, against the half and the quarters of FinsamL 5 §. */
export function finansiering(draft: Draft, context: ReportContext): void {
  const { say, statements, period } = context;
  const tables = [...tablesOf(statements, 'not-intakter'), ...tablesOf(statements, 'uppfoljning')];
  for (const table of tables) {
    const column = columnFor(table, 'utfall', period) ?? columnFor(table, 'arsbudget', period);
    if (column === undefined) continue;
    const parts = memberRows(table, column);
    const terms = parts.flatMap(({ term }) => term ?? []);
    if (terms.length < PARTS.length) continue;
    place(draft, say, parts as readonly Part[], terms);
    return;
  }
}

interface Part {
  readonly key: string;
  readonly share: number;
  readonly term: Term;
  readonly label: string;
}

function place(
  draft: Draft,
  say: ReportContext['say'],
  parts: readonly Part[],
  terms: readonly Term[],
): void {
  openSection(draft, say('finTitle'), say('finNote'));
  const headings = [say('finAmount'), say('finShare'), say('finLaw')];
  const mark = markAfter(headings.length);
  columnHeadings(draft, say('unitKr'), headings, { column: mark, text: say('finMark') });
  const total = terms.reduce((all, term) => all + term.ore, 0);
  const id = (key: string): string => `finansiering/${key}`;
  for (const { key, share, term, label } of parts) {
    const name = say(key === 'stat' ? 'finStat' : key === 'region' ? 'finRegion' : 'finKommun');
    draft.label(label === '' ? name : `${name} (${label})`, 'label');
    draft.amount(FIRST_AMOUNT, term, 'kr', 'amount', id(key));
    const value = total === 0 ? '' : excelRound(term.ore / total, 4);
    const operand = `IF(${token(id('summa'))}=0,"",ROUND(${token(id(key))}/${token(id('summa'))},4))`;
    draft.formula(FIRST_AMOUNT + 1, operand, value, 'percent');
    draft.number(FIRST_AMOUNT + 2, share, 'percent');
    const asLaw = total !== 0 && Math.abs(term.ore / total - share) <= TOLERANCE;
    draft.text(mark, say(asLaw ? 'finAsLaw' : 'finOther'), 'mark');
    draft.end();
  }
  draft.text(LABEL, say('finTotal'), 'labelSum');
  const ends = [parts[0], parts.at(-1)].map((part) => token(id(part?.key ?? '')));
  draft.formula(FIRST_AMOUNT, `SUM(${ends.join(':')})`, total / 100, 'amountSum', id('summa'));
  draft.end();
}

import type { Law, Severity } from '../../model/finding';
import type { ReportKind } from '../../model/statements';
import type { TableId } from '../../model/table';
import type { Book, BookTable } from '../engine/book';
import { missingSeverity } from '../engine/info';
import { nowhere } from '../engine/place';
import type { Draft, Rule } from '../engine/rule';
import { yearBefore } from '../ties/fact';

const ID = 'missing-table';

/** What a kind of report must hold, besides what the delårsrapport owes by its own rule. */
const REQUIRED: readonly TableId[] = [
  'oversikt',
  'driftredovisning',
  'resultatrakning',
  'balansrakning',
  'kassaflodesanalys',
  'balanskrav',
  'not-intakter',
  'not-kostnader',
];

const isKind =
  (kind: ReportKind) =>
  ({ statements }: Book): boolean =>
    statements.report.kind === kind;

const lacks = (book: Book, id: TableId): boolean =>
  !book.tables.some(({ table }) => table.id === id);

const missing = (id: TableId, severity: Severity, message: string): Draft => ({
  severity,
  place: nowhere(null, id),
  found: null,
  expected: null,
  message: `${message}-${id}`,
  params: {},
});

function check(book: Book): readonly Draft[] {
  if (book.statements.report.kind !== 'årsredovisning') return [];
  return REQUIRED.filter((id) => lacks(book, id)).map((id) =>
    missing(id, missingSeverity(book.settings), ID),
  );
}

/** The tables of an årsredovisning: LKBR 4 kap. 1 § and Nationella rådet's template. */
export const missingTable = {
  id: ID,
  law: { act: 'LKBR', place: '4 kap. 1 §' },
  example: 'missing-table-kassaflodesanalys',
  applies: isKind('årsredovisning'),
  check,
} satisfies Rule;

const DELAR = 'delarsrapport-table';
const DELAR_LAW: Law = { act: 'LKBR', place: '13 kap. 2 §' };

/** A förbund owes it when the förbundsordning says so; then it is more than information. */
const owed = ({ settings }: Book): Severity =>
  settings.delarsrapportRequired ? 'warning' : missingSeverity(settings);

/** Resultaträkning and balansräkning of a delårsrapport. */
export const delarsrapportTable = {
  id: DELAR,
  law: DELAR_LAW,
  example: 'delarsrapport-table-balansrakning',
  applies: isKind('delårsrapport'),
  check: (book: Book) =>
    book.statements.report.kind !== 'delårsrapport'
      ? []
      : (['resultatrakning', 'balansrakning'] as const)
          .filter((id) => lacks(book, id))
          .map((id) => missing(id, owed(book), DELAR)),
} satisfies Rule;

const COLUMNS = 'delarsrapport-columns';

/** Where a delårsrapport states its economy. */
const STATEMENTS: readonly TableId[] = [
  'resultatrakning',
  'uppfoljning',
  'driftredovisning',
  'prognos',
];

const ROLES = ['foregaende', 'prognos', 'budget'] as const;

function columns(book: Book): readonly Draft[] {
  if (book.statements.report.kind !== 'delårsrapport') return [];
  const tables = book.tables.filter(({ table }) => STATEMENTS.includes(table.id));
  const has = ({ table }: BookTable, role: (typeof ROLES)[number]): boolean =>
    table.columns.some((column) => column.role === role);
  const lacking = ROLES.filter((role) => !tables.some((at) => has(at, role)));
  const together = tables.some((at) => ROLES.every((role) => has(at, role)));
  const apart = lacking.length > 0 || together ? lacking : ['apart'];
  return [...(tables.length === 0 ? [] : apart), ...(lacksTurnOfYear(book) ? ['balans'] : [])].map(
    (detail) => ({
      severity: owed(book),
      place: nowhere(tables[0] ?? null, detail),
      found: null,
      expected: null,
      message: `${COLUMNS}-${detail}`,
      params: {},
    }),
  );
}

/** Whether there is a balansräkning, and it does not show the last turn of the year. */
function lacksTurnOfYear({ statements, tables }: Book): boolean {
  const { period } = statements.report;
  const sheets = tables.filter(({ table }) => table.id === 'balansrakning');
  if (period === null || sheets.length === 0) return false;
  return !sheets.some(({ table }) =>
    table.columns.some((column) => column.period?.end === yearBefore(period)),
  );
}

/**
 * Each row's utfall, the same period last year, the year's prognos and the year's budget; in the balansräkning the last
 * turn of the year.
 */
export const delarsrapportColumns = {
  id: COLUMNS,
  law: { act: 'LKBR', place: '13 kap. 3 §' },
  example: 'delarsrapport-columns-foregaende',
  applies: isKind('delårsrapport'),
  check: columns,
} satisfies Rule;

import { yearOf } from '../../model/period';
import type { Book, BookTable } from '../engine/book';
import { amountColumns, cellOf, rowWith } from '../engine/book';
import { missingSeverity } from '../engine/info';
import { nowhere, placeOf, placeOfTable, printed } from '../engine/place';
import type { Draft, Rule } from '../engine/rule';

const tablesOf = (book: Book): readonly BookTable[] =>
  book.tables.filter(({ table }) => table.id === 'balanskrav');

/** Which layout the report owes: by the settings, else by its year (lag 2023:643 applies from 2024). */
function layout({ settings, statements }: Book): 'before-2024' | 'from-2024' | null {
  const { period } = statements.report;
  if (settings.balanskravLayout !== null) return settings.balanskravLayout;
  if (period === null) return null;
  return yearOf(period) >= 2024 ? 'from-2024' : 'before-2024';
}

const LAYOUT = 'balanskrav-layout';

/** The balanskravsutredning in the layout of the report's year. */
export const balanskravLayout = {
  id: LAYOUT,
  law: { act: 'LKBR', place: '11 kap. 10 §' },
  example: 'balanskrav-layout-from-2024',
  applies: (book: Book) => tablesOf(book).length > 0,
  check: (book: Book): readonly Draft[] =>
    tablesOf(book)
      .filter((at) => {
        const present = rowWith(at, 'resultat-efter-balanskravsjusteringar') !== null;
        const owed = layout(book);
        return owed !== null && present !== (owed === 'from-2024');
      })
      .map((at) => ({
        severity: 'info',
        place: placeOfTable(at, 'layout'),
        found: null,
        expected: null,
        message: `${LAYOUT}-${layout(book) ?? 'from-2024'}`,
        params: {},
      })),
} satisfies Rule;

const NEGATIVE = 'balanskrav-negative';

/** A negative balanskravsresultat asks for a statement of when and how it is regulated, or why not. */
export const balanskravNegative = {
  id: NEGATIVE,
  law: { act: 'LKBR', place: '11 kap. 11 §' },
  applies: (book: Book) => tablesOf(book).length > 0,
  check: (book: Book): readonly Draft[] =>
    tablesOf(book).flatMap((at) => {
      const row = rowWith(at, 'balanskravsresultat');
      if (row === null) return [];
      const cells = amountColumns(at.table)
        .filter(({ role }) => role === 'utfall')
        .flatMap((column) => cellOf(at, row, column) ?? []);
      return cells
        .filter(({ value }) => value < 0)
        .slice(0, 1)
        .map((cell) => ({
          severity: 'info',
          place: placeOf(cell),
          found: printed(cell),
          expected: null,
          message: NEGATIVE,
          params: { found: printed(cell) },
        }));
    }),
} satisfies Rule;

const PROGNOS = 'balanskrav-prognos';

/** A delårsrapport judges the balanskravsresultat of the whole year, from the prognos (RKR R17). */
export const balanskravPrognos = {
  id: PROGNOS,
  law: { act: 'RKR R17', place: 'förvaltningsberättelsen' },
  applies: (book: Book) => book.statements.report.kind === 'delårsrapport',
  check: (book: Book): readonly Draft[] => {
    const tables = tablesOf(book);
    const isForecast = ({ table }: BookTable): boolean =>
      table.columns.some(({ role }) => role === 'prognos');
    if (book.statements.report.kind !== 'delårsrapport' || tables.some(isForecast)) return [];
    return [
      {
        severity: missingSeverity(book.settings),
        place: nowhere(tables[0] ?? null, 'prognos'),
        found: null,
        expected: null,
        message: tables.length === 0 ? 'balanskrav-missing' : PROGNOS,
        params: {},
      },
    ];
  },
} satisfies Rule;

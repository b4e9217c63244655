import { fromKronor } from '../../model/amount';
import { yearOf, type IsoDate, type Period } from '../../model/period';
import { referenceTo } from '../../sheet/a1';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../../sheet/snapshot';
import type { Term } from '../term';
import { notesOn, type Notes } from './notes';
import type { Remembered } from './remembered';

/** The heading of the hidden column with the rows' keys; written in every language. */
export const KEY_HEADING = 'nyckel';

/** A row of the sheet with earlier periods. Rows and columns of the sheet from 0. */
interface EarlierRow extends Omit<Remembered, 'value'> {
  readonly row: number;
  readonly values: ReadonlyMap<number, number | string>;
}

/** The figures of earlier reports, as they stand on the sheet `Finsam – tidigare perioder`. */
export interface Earlier {
  readonly sheet: string;
  readonly periods: readonly { readonly period: Period; readonly column: number }[];
  readonly rows: readonly EarlierRow[];
  readonly notes: Notes;
}

/** A period from its first day, also where only its last is stated. */
export const wholePeriod = (period: Period): Period & { readonly start: IsoDate } => ({
  start: period.start ?? `${yearOf(period)}-01-01`,
  end: period.end,
});

/** Whether two periods are of the same days. */
export const isSamePeriod = (a: Period, b: Period): boolean =>
  a.end === b.end && wholePeriod(a).start === wholePeriod(b).start;

/** A period as a heading that can be read back: `2022-01-01 – 2022-08-31`. */
export function periodHeading(period: Period): string {
  const { start, end } = wholePeriod(period);
  return `${start} – ${end}`;
}

const HEADING = /^(\d{4}-\d{2}-\d{2}) – (\d{4}-\d{2}-\d{2})$/;

function periodOf({ column, value }: Cell): Earlier['periods'] {
  const found = typeof value === 'string' ? HEADING.exec(value.trim()) : null;
  const [, start, end] = found ?? [];
  return start === undefined || end === undefined ? [] : [{ period: { start, end }, column }];
}

const textAt = (cells: readonly Cell[], column: number): string => {
  const value = cells.find((cell) => cell.column === column)?.value;
  return typeof value === 'string' ? value : '';
};

function read(sheet: SheetSnapshot): Earlier | null {
  for (const { index, cells } of sheet.rows) {
    const key = cells.find(({ value }) => value === KEY_HEADING)?.column;
    const periods = cells.flatMap(periodOf);
    if (key === undefined) continue;
    const rows = sheet.rows.flatMap((row): EarlierRow[] => {
      const name = textAt(row.cells, key);
      if (row.index <= index || name === '') return [];
      const values = row.cells.flatMap(({ column, value }): [number, number | string][] =>
        periods.some((period) => period.column === column) &&
        (typeof value === 'number' || typeof value === 'string')
          ? [[column, value]]
          : [],
      );
      const [section, label] = [textAt(row.cells, key - 2), textAt(row.cells, key - 1)];
      return [{ key: name, section, label, row: row.index, values: new Map(values) }];
    });
    const notes = notesOn(sheet.rows, {
      headingRow: index,
      columns: new Set([key - 2, key - 1, key, ...periods.map(({ column }) => column)]),
      first: key - 2,
      keyOf: (row) => (row.index > index ? textAt(row.cells, key) : ''),
    });
    return { sheet: sheet.name, periods, rows, notes };
  }
  return null;
}

/** The figures of earlier reports in a workbook; null when it has none. Rows and columns may have been moved. */
export function earlierIn(snapshot: WorkbookSnapshot): Earlier | null {
  const sheet = snapshot.sheets.find(({ ownKey }) => ownKey === 'perioder');
  return sheet === undefined ? null : read(sheet);
}

/** What the report of a period held under a key, and the cell where it stands; undefined when nothing. */
export function heldAt(earlier: Earlier | null, key: string, period: Period) {
  const column = earlier?.periods.find((one) => isSamePeriod(one.period, period))?.column;
  const row = earlier?.rows.find((one) => one.key === key);
  if (earlier === null || row === undefined || column === undefined) return undefined;
  const value = row.values.get(column);
  return value === undefined ? undefined : { value, sheet: earlier.sheet, row: row.row, column };
}

/** A figure of an earlier report as a live reference to where it is kept; null when it holds none. */
export function earlierTerm(earlier: Earlier | null, key: string, period: Period): Term | null {
  const held = heldAt(earlier, key, period);
  if (typeof held?.value !== 'number') return null;
  const { sheet, row, column, value } = held;
  return {
    ore: fromKronor(value),
    operand: referenceTo(sheet, row, column),
    unit: 'kr',
    simple: true,
    live: true,
    sources: [{ sheet, row, column }],
  };
}

import type { Period } from '../../model/period';
import type { Language } from '../../locales/locale';
import { speaker } from '../context';
import type { CellContent, SheetPlan } from '../plan';
import type { StyleName } from '../styles';
import { RowWriter } from '../row-writer';
import { isSamePeriod, KEY_HEADING, periodHeading, wholePeriod, type Earlier } from './earlier';
import { NO_NOTES } from './notes';
import type { Remembered } from './remembered';

const SECTION = 0;
const LABEL = 1;
const KEY = 2;
const FIRST_PERIOD = 3;
/** Widths in characters: the table, the row, the key, and each period. */
const WIDTHS = [30, 40, 12] as const;
const PERIOD_WIDTH = 24;

/** One period's column: newest first. */
interface PeriodColumn {
  readonly period: Period;
  readonly at: (key: string) => number | string | undefined;
}

function columnsOf(
  earlier: Earlier | null,
  period: Period,
  remembered: readonly Remembered[],
): readonly PeriodColumn[] {
  const now = new Map(remembered.map(({ key, value }) => [key, value]));
  const others = (earlier?.periods ?? []).filter((one) => !isSamePeriod(one.period, period));
  const order = ({ end, start }: Period): string => `${end} ${start ?? ''}`;
  return [
    { period, at: (key: string) => now.get(key) },
    ...others.map((other) => ({
      period: other.period,
      at: (key: string) => earlier?.rows.find((row) => row.key === key)?.values.get(other.column),
    })),
  ].toSorted((a, b) => order(wholePeriod(b.period)).localeCompare(order(wholePeriod(a.period))));
}

/** The rows: this period's in its order, then those that only earlier periods have. */
function rowsOf(earlier: Earlier | null, remembered: readonly Remembered[]) {
  const keys = new Set(remembered.map(({ key }) => key));
  return [...remembered, ...(earlier?.rows ?? []).filter(({ key }) => !keys.has(key))];
}

const contentOf = (value: number | string): CellContent =>
  typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', text: value };

const styleFor = (value: number | string): StyleName =>
  typeof value === 'number' ? 'amount' : 'text';

/**
 * The sheet `Finsam – tidigare perioder` with one period more: what its report holds, as figures and texts that no
 * longer change. Later reports take their comparisons from it where the workbook itself has none. What a person
 * typed beside the table stays beside its row; what has no row stands below.
 */
export function planEarlier(
  earlier: Earlier | null,
  period: Period,
  remembered: readonly Remembered[],
  language: Language,
): SheetPlan {
  const say = speaker(language);
  const columns = columnsOf(earlier, period, remembered);
  const notes = earlier?.notes ?? NO_NOTES;
  const firstNote = FIRST_PERIOD + columns.length;
  const writer = new RowWriter();
  const { cells, put, text } = writer;
  text(SECTION, say('earlierTitle'), 'title');
  writer.row += 1;
  text(SECTION, say('earlierNote'), 'subtitle');
  writer.row += 2;
  const headingRow = writer.row;
  text(SECTION, say('earlierSection'), 'rowHeading');
  text(LABEL, say('earlierRow'), 'rowHeading');
  text(KEY, KEY_HEADING, 'key');
  columns.forEach((column, index) =>
    text(FIRST_PERIOD + index, periodHeading(column.period), 'columnHeading'),
  );
  notes.columns.forEach(({ heading }, index) => {
    if (heading !== undefined) put(firstNote + index, contentOf(heading), 'rowHeading');
  });
  for (const { key, section, label } of rowsOf(earlier, remembered)) {
    writer.row += 1;
    text(SECTION, section, 'text');
    text(LABEL, label, 'text');
    text(KEY, key, 'key');
    columns.forEach(({ at }, index) => {
      const value = at(key);
      if (value === undefined || value === '') return;
      put(FIRST_PERIOD + index, contentOf(value), styleFor(value));
    });
    notes.columns.forEach(({ at }, index) => {
      const value = at(key);
      if (value !== undefined) put(firstNote + index, contentOf(value), styleFor(value));
    });
  }
  if (notes.rows.length > 0) writer.row += 1;
  for (const row of notes.rows) {
    writer.row += 1;
    row.forEach((value, index) => {
      put(index < KEY ? index : index + 1, contentOf(value), styleFor(value));
    });
  }
  const right = cells.reduce((last, { column }) => Math.max(last, column), firstNote - 1);
  return {
    key: 'perioder',
    title: say('earlierSheet'),
    cells,
    columnWidths: [...WIDTHS, ...Array.from({ length: right - KEY }, () => PERIOD_WIDTH)],
    hiddenColumns: [KEY],
    merges: [],
    freezeRows: headingRow + 1,
    print: {
      orientation: 'landscape',
      titleRows: { first: headingRow, last: headingRow },
      pageBreaks: [],
      area: { top: 0, left: SECTION, bottom: writer.row, right },
      footer: `${say('earlierSheet')}   &P (&N)`,
    },
    charts: [],
  };
}

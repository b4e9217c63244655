import type { Column } from '../model/table';
import type { BlockColumn } from './block';
import { holdsUnknownWord, readHeading } from './column-heading';
import { type Draft, figureColumnsOf } from './draft';
import { tidy } from './text';

/**
 * Whether a column's heading holds a word that is not known while another column's own words say what that one holds:
 * a title or a year then says nothing of the column. `Riktmärke 2024` beside `Utfall 2024` is not utfall.
 */
export const isUnsure = ({ block }: Pick<Draft, 'block'>, column: BlockColumn): boolean =>
  column.reading.role === null &&
  column.part === null &&
  holdsUnknownWord(column.heading) &&
  figureColumnsOf(block).some(
    ({ reading: { role } }) => role !== null && role !== 'andel' && role !== 'okand',
  );

/** What a column is taken for by less than its own words. */
const WEAK: ReadonlySet<string> = new Set(['column-by-title', 'column-by-period', 'column-alone']);
const isWeak = ({ reason }: Column): boolean => WEAK.has(reason.code);

const isSameTime = (one: Column, other: Column): boolean =>
  one.period !== null && one.period.end === other.period?.end;

const isSameYearTwice = ({ heading }: Column, other: Column): boolean =>
  readHeading(heading).period !== null && tidy(other.heading) === tidy(heading);

/**
 * Columns without those that a title or a period made the same as another: of one role for one time there is one
 * column, and which it is they cannot tell. The same year twice is a slip in a heading, and is found as such.
 */
export const withoutGuessedTwins = (columns: readonly Column[]): readonly Column[] =>
  columns.map((column) => {
    const hasTwin = columns.some(
      (other) =>
        other !== column &&
        other.role === column.role &&
        isSameTime(other, column) &&
        !isSameYearTwice(column, other),
    );
    return isWeak(column) && hasTwin ? unknown(column) : column;
  });

const unknown = (column: Column): Column => ({
  ...column,
  role: 'okand',
  period: null,
  reason: { code: 'column-unknown', params: { heading: column.heading } },
});

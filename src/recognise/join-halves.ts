import type { Settings } from '../model/settings';
import { type Block, type BlockColumn, type BlockRow, unionOf } from './block';
import { classify } from './classify';
import { uppfoljning } from '../template/tables/economy';
import { areHalves } from './half-of';
import { normaliseLabel } from './text';

/**
 * Tables in two halves beside each other, tillgångar | eget kapital och skulder or intäkter | kostnader, as one: the right
 * half laid below the left, under the columns that say the same. Notes beside each other stay apart.
 */
export function joinHalves(blocks: readonly Block[], settings: Settings): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const at = joined.findIndex((left) => isOtherHalf(left, block, settings));
    const left = joined[at];
    const columns = left === undefined ? null : sharedColumns(left, block);
    if (left === undefined || columns === null) joined.push(block);
    else joined[at] = join(left, block, columns);
  }
  return joined;
}

function isOtherHalf(left: Block, right: Block, settings: Settings): boolean {
  const [one, other] = [left.range, right.range];
  return (
    left.beside === null &&
    one.right < other.left &&
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    areHalves(labelsOf(left), labelsOf(right)) &&
    ![left, right].some((block) => standsAlone(block, settings))
  );
}

const labelsOf = ({ rows }: Block): readonly string[] => rows.map(({ label }) => label);

/** A note, or what a person says is no table. */
const standsAlone = (block: Block, settings: Settings): boolean => {
  const { id } = classify(block, settings);
  return id === 'none' || id.startsWith('not-');
};

/**
 * The right half's columns by the left's that say the same; without headings of its own, by their order. Null when no
 * column of figures has its like: the halves are not of one table.
 */
function sharedColumns(left: Block, right: Block): ReadonlyMap<number, number> | null {
  const shared = new Map<number, number>();
  for (const column of right.columns) {
    const like = left.columns.find((one) => !shared.has(one.index) && saysSame(one, column));
    if (like !== undefined) shared.set(like.index, column.index);
  }
  const figures = [left, right].map(figuresOf);
  if (figures[0]?.some(({ index }) => shared.has(index)) === true) return shared;
  const [ours = [], theirs = []] = figures;
  if (ours.length !== theirs.length || !theirs.every(isSilent)) return null;
  return new Map([
    ...shared,
    ...ours.map(({ index }, at) => [index, theirs[at]?.index ?? index] as const),
  ]);
}

const figuresOf = ({ columns }: Block): readonly BlockColumn[] =>
  columns.filter(({ content }) => content === 'figures');

const isSilent = ({ reading: { role, period, part } }: BlockColumn): boolean =>
  role === null && period === null && part === null;

const saysSame = (one: BlockColumn, other: BlockColumn): boolean =>
  !isSilent(one) &&
  one.content === other.content &&
  one.reading.role === other.reading.role &&
  one.reading.part === other.reading.part &&
  one.reading.period?.year === other.reading.period?.year &&
  one.reading.period?.month === other.reading.period?.month;

/** What a row below the left half says when it closes both: the result. */
const isResult = ({ label }: BlockRow): boolean =>
  uppfoljning.rows.some((row) => row.kind === 'result' && row.label.test(normaliseLabel(label)));

function join(left: Block, right: Block, columns: ReadonlyMap<number, number>): Block {
  const closing = left.rows.findLastIndex((row) => !isResult(row)) + 1;
  const from = left.rows[closing]?.index ?? left.range.bottom + 1;
  const top = Math.min(right.range.top, ...right.rows.map(({ index }) => index));
  const rows = right.range.bottom - top + 1;
  const readUnder = new Map([...columns].map(([ours, theirs]) => [theirs, ours]));
  return {
    ...left,
    range: unionOf(left.range, right.range),
    titles: [...right.titles, ...left.titles],
    columns: [...left.columns, ...right.columns.filter(({ index }) => !readUnder.has(index))].sort(
      (one, other) => one.index - other.index,
    ),
    rows: [
      ...left.rows.slice(0, closing),
      ...right.rows.map((row) => renumbered(row, from - top, readUnder)),
      ...left.rows.slice(closing).map((row) => renumbered(row, rows, new Map())),
    ],
    beside: { from, rows, top, columns },
  };
}

const renumbered = (
  row: BlockRow,
  by: number,
  readUnder: ReadonlyMap<number, number>,
): BlockRow => ({
  ...row,
  index: row.index + by,
  cells: new Map([...row.cells].map(([column, cell]) => [readUnder.get(column) ?? column, cell])),
});

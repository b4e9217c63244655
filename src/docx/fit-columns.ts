import { textWidth, type Setting } from '../report/text-width';

/** A text as a column has to hold it. */
export interface FittedText {
  readonly text: string;
  readonly bold: boolean;
  /** Points before the text, its indent and the cell's margins. */
  readonly before: number;
  /** A cell that a person writes in. */
  readonly isWritten: boolean;
}

/** Columns in points, and the size of type at which they hold their texts. */
export interface FittedColumns {
  readonly widths: readonly number[];
  readonly size: number;
}

/** Sizes of type in points, the first that fits being taken. */
const SIZES = [9, 8.5, 8, 7.5, 7] as const;
/** What a renderer may need beyond the measured width, in points. */
const RESERVE = 2;
/** A text longer than this goes over several lines; a cell to write in has this much room. In points. */
const LONG = 190;
/** How many times as much of the room that is left goes to the column of labels. */
const LABEL_SHARE = 2.6;

const setting = ({ bold }: FittedText, size: number): Setting => ({ size, bold });

const widest = (texts: readonly FittedText[], widthOf: (text: FittedText) => number): number =>
  texts.reduce((most, text) => Math.max(most, text.before + widthOf(text) + RESERVE), 0);

/** The least width: the longest word, an amount with its thousands being one. */
const least = (texts: readonly FittedText[], size: number): number =>
  widest(texts, (fitted) =>
    Math.max(...fitted.text.split(' ').map((word) => textWidth(word, setting(fitted, size)))),
  );

/** The width on one line, as far as that is sensible. */
const wanted = (texts: readonly FittedText[], size: number): number =>
  Math.min(
    LONG,
    widest(texts, (fitted) =>
      fitted.isWritten ? LONG : textWidth(fitted.text, setting(fitted, size)),
    ),
  );

const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

/** Shares room out by weights. */
const share = (room: number, weights: readonly number[]): readonly number[] => {
  const all = total(weights);
  return weights.map((weight) => (all === 0 ? 0 : (room * weight) / all));
};

/**
 * Fits a table's columns, label first, into a width in points: no word and no amount is broken at the largest size of
 * type that allows it, then texts get the room to stand on one line, then what is left is shared out. Where even the
 * smallest is too wide, the columns are as wide as their words ask in proportion.
 */
export function fitColumns(
  columns: readonly (readonly FittedText[])[],
  points: number,
): FittedColumns {
  const sizeOf = (size: number): readonly number[] => columns.map((texts) => least(texts, size));
  const size = SIZES.find((each) => total(sizeOf(each)) <= points) ?? 7;
  const smallest = sizeOf(size);
  const room = points - total(smallest);
  if (room <= 0) return { size, widths: share(points, smallest) };
  const longer = columns.map((texts, index) =>
    Math.max(0, wanted(texts, size) - (smallest[index] ?? 0)),
  );
  const given = share(Math.min(room, total(longer)), longer);
  const rest = share(
    Math.max(0, room - total(longer)),
    columns.map((_, index) => (index === 0 ? LABEL_SHARE : 1)),
  );
  return {
    size,
    widths: smallest.map((width, index) => width + (given[index] ?? 0) + (rest[index] ?? 0)),
  };
}

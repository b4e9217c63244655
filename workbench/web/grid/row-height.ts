import type { CellRange } from '../../../src/model/address';
import type { Look } from '../../../src/xlsx';
import type { BookSheet } from '../../engine/book';
import { shownText } from '../../engine/shown-text';
import type { Axis } from './axis';

const PADDING = 6;
const INDENT = 9;
/** Height of a line, in sizes of its font. */
const LINE = 1.3;

let measuring: CanvasRenderingContext2D | null | undefined;

/** The font of a look as CSS writes it. */
export const fontOf = ({ italic, bold, fontSize, fontName }: Look): string =>
  `${italic ? 'italic ' : ''}${bold ? '700 ' : ''}${(fontSize * 4) / 3}px/${LINE} "${fontName}", Carlito, "Segoe UI", sans-serif`;

function widthOf(text: string, look: Look): number {
  measuring ??= document.createElement('canvas').getContext('2d');
  if (measuring === null) return text.length * 7;
  measuring.font = fontOf(look);
  return measuring.measureText(text).width;
}

/** Lines that a text takes when it is broken at spaces to a width. */
function linesOf(text: string, look: Look, width: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let line = '';
    lines += 1;
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      const fits = line === '' || widthOf(longer, look) <= width;
      if (!fits) lines += 1;
      line = fits ? longer : word;
    }
  }
  return lines;
}

/** The height in pixels that a row's texts need, as Excel fits rows that nobody has sized. */
export function neededHeight(
  sheet: BookSheet,
  row: number,
  used: CellRange,
  columns: Axis,
  isMerged: (column: number) => boolean,
): number {
  let needed = 0;
  for (let column = used.left; column <= used.right; column += 1) {
    const { value } = sheet.content(row, column);
    if (value === null || columns.size(column) === 0) continue;
    const look = sheet.look(row, column);
    const wraps = look.wrap && !isMerged(column);
    const width = columns.size(column) - PADDING - look.indent * INDENT;
    const lines = wraps ? linesOf(shownText(value, look.numberFormat), look, width) : 1;
    needed = Math.max(needed, Math.ceil(lines * ((look.fontSize * 4) / 3) * LINE) + 1);
  }
  return needed;
}

import { cellA1 } from '../../../src/sheet/a1';
import type { BorderLine, Look } from '../../../src/xlsx';
import type { CellValue } from '../../../src/sheet/snapshot';
import { formatTint, shownText } from '../../engine/shown-text';
import { element } from '../dom';
import { placeAt, type Box } from './box';
import { fontOf } from './row-height';

export interface CellPicture {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue | null;
  readonly look: Look;
  readonly box: Box;
  /** Pixels of empty cells to the right that a long text may run into. */
  readonly room: number;
  readonly gridlines: boolean;
}

const WIDTHS: Readonly<Record<string, number>> = { medium: 2, thick: 3, double: 3 };
const STYLES: Readonly<Record<string, string>> = {
  double: 'double',
  dashed: 'dashed',
  mediumDashed: 'dashed',
  dotted: 'dotted',
  hair: 'dotted',
};

const lineCss = ({ style, color }: BorderLine): string =>
  `${WIDTHS[style] ?? 1}px ${STYLES[style] ?? 'solid'} #${color}`;

const JUSTIFY = { left: 'flex-start', center: 'center', right: 'flex-end' } as const;
const ALIGN = { top: 'flex-start', center: 'center', bottom: 'flex-end' } as const;

/** Text stands to the left, numbers to the right, truth values and errors in the middle. */
function sideOf(value: CellValue | null, { horizontal }: Look): keyof typeof JUSTIFY {
  if (horizontal === 'left' || horizontal === 'center' || horizontal === 'right') return horizontal;
  if (horizontal === 'centerContinuous') return 'center';
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' || typeof value === 'object' ? 'center' : 'left';
}

/** Numbers that do not fit are shown as hashes, never cut off. */
function fitted(text: string, value: CellValue | null, { look, box }: CellPicture): string {
  if (typeof value !== 'number') return text;
  const digit = look.fontSize * 0.68;
  return text.length * digit > box.width + digit * 1.5
    ? '#'.repeat(Math.max(1, Math.trunc(box.width / 9)))
    : text;
}

/** Draws one cell. */
export function cellView(picture: CellPicture): HTMLElement {
  const { row, column, value, look, box, gridlines } = picture;
  const cell = element('div', {
    class: gridlines && look.fill === null ? 'cell lined' : 'cell',
    role: 'gridcell',
    id: `cell-${cellA1(row, column)}`,
    'aria-rowindex': row + 1,
    'aria-colindex': column + 1,
    'data-cell': cellA1(row, column),
  });
  const { style } = cell;
  placeAt(cell, box);
  if (look.fill !== null) style.backgroundColor = `#${look.fill}`;
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const line = look.borders[side];
    if (line !== undefined) style.setProperty(`border-${side}`, lineCss(line));
  }
  if (value !== null && value !== '') cell.append(textView(picture));
  return cell;
}

function textView(picture: CellPicture): HTMLElement {
  const { value, look, box, room } = picture;
  const side = sideOf(value, look);
  const text = fitted(shownText(value, look.numberFormat), value, picture);
  const shown = element('div', { class: look.wrap ? 'text wrapped' : 'text' }, [
    element('span', {}, [text]),
  ]);
  const { style } = shown;
  style.font = fontOf(look);
  style.color = formatTint(value, look.numberFormat) ?? `#${look.color}`;
  style.justifyContent = JUSTIFY[side];
  style.alignItems =
    ALIGN[look.vertical === 'top' || look.vertical === 'center' ? look.vertical : 'bottom'];
  style.textAlign = side;
  if (look.underline) style.textDecoration = 'underline';
  if (look.indent > 0) {
    style.setProperty(
      side === 'right' ? 'padding-right' : 'padding-left',
      `${look.indent * 9 + 3}px`,
    );
  }
  const runsOver = typeof value === 'string' && !look.wrap && side === 'left';
  style.width = `${box.width + (runsOver ? room : 0)}px`;
  return shown;
}

import { attributeOf, childOf, flagOf, numberOf, type XmlElement } from '../xml/element';
import type { Colors } from './colors';
import type {
  BorderLine,
  BorderSide,
  BorderStyle,
  HorizontalAlignment,
  Look,
  VerticalAlignment,
} from './look';

/** The elements that a cell format points at. */
export interface FormatParts {
  readonly format: XmlElement | undefined;
  readonly font: XmlElement | undefined;
  readonly fill: XmlElement | undefined;
  readonly border: XmlElement | undefined;
  readonly numberFormat: string;
}

/** A cell format with everything it points at resolved. */
export function readLook(parts: FormatParts, colors: Colors): Look {
  return {
    ...readFont(parts.font, colors),
    ...readAlignment(parts.format),
    fill: readFill(parts.fill, colors),
    borders: readBorders(parts.border, colors),
    numberFormat: parts.numberFormat,
    locked: readLocked(parts.format),
  };
}

type FontLook = Pick<Look, 'fontName' | 'fontSize' | 'bold' | 'italic' | 'underline' | 'color'>;

function readFont(font: XmlElement | undefined, colors: Colors): FontLook {
  const part = (name: string): XmlElement | undefined => font && childOf(font, name);
  const toggled = (name: string): boolean => {
    const node = part(name);
    return node !== undefined && flagOf(node, 'val', true);
  };
  const [name, size, underline] = [part('name'), part('sz'), part('u')];
  return {
    fontName: (name && attributeOf(name, 'val')) ?? 'Calibri',
    fontSize: (size && numberOf(size, 'val')) ?? 11,
    bold: toggled('b'),
    italic: toggled('i'),
    underline: underline !== undefined && attributeOf(underline, 'val') !== 'none',
    color: colors.resolve(part('color')) ?? '000000',
  };
}

type AlignmentLook = Pick<Look, 'horizontal' | 'vertical' | 'wrap' | 'indent'>;

function readAlignment(format: XmlElement | undefined): AlignmentLook {
  const node = format && childOf(format, 'alignment');
  const text = (name: string): string | undefined => node && attributeOf(node, name);
  return {
    horizontal: (text('horizontal') as HorizontalAlignment | undefined) ?? 'general',
    vertical: (text('vertical') as VerticalAlignment | undefined) ?? 'bottom',
    wrap: node !== undefined && flagOf(node, 'wrapText'),
    indent: (node && numberOf(node, 'indent')) ?? 0,
  };
}

/** Only a solid fill is a colour; patterns and gradients are not shown as one. */
function readFill(fill: XmlElement | undefined, colors: Colors): string | null {
  const pattern = fill && childOf(fill, 'patternFill');
  if (pattern === undefined || attributeOf(pattern, 'patternType') !== 'solid') return null;
  return colors.resolve(childOf(pattern, 'fgColor'));
}

function readBorders(border: XmlElement | undefined, colors: Colors): Look['borders'] {
  const borders: Partial<Record<BorderSide, BorderLine>> = {};
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const line = border && (childOf(border, side) ?? childOf(border, LOGICAL[side]));
    const style = line && attributeOf(line, 'style');
    if (line === undefined || style === undefined || style === 'none') continue;
    const color = colors.resolve(childOf(line, 'color')) ?? '000000';
    borders[side] = { style: style as BorderStyle, color };
  }
  return borders;
}

/** The strict format names left and right by the direction of the text. */
const LOGICAL: Readonly<Record<BorderSide, string>> = {
  top: 'top',
  bottom: 'bottom',
  left: 'start',
  right: 'end',
};

function readLocked(format: XmlElement | undefined): boolean {
  const protection = format && childOf(format, 'protection');
  return protection === undefined || flagOf(protection, 'locked', true);
}

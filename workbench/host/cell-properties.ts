import type { BorderLine, BorderSide, Look, LookChange } from '../../src/xlsx';
import { HostError } from '../protocol/host-error';
import { asBoolean, asCount, asNumber, asOneOf, asRecord, asString, nameOf } from './arguments';
import { type Area } from './area';
import { gridOf, spread } from './area-grid';
import { readColor, writeColor } from './color';
import { BORDER_STYLES, BORDER_WEIGHTS } from './types/borders';
import { HORIZONTAL, VERTICAL } from './types/range-format';
import { unlocked } from './sheet-target';

const SIDES: readonly BorderSide[] = ['top', 'bottom', 'left', 'right'];

function readLine(line: BorderLine | null | undefined): object {
  if (line === undefined || line === null) return { style: 'None' };
  return {
    style: nameOf(line.style, BORDER_STYLES) ?? 'Continuous',
    weight: nameOf(line.style, BORDER_WEIGHTS) ?? 'Thin',
    color: writeColor(line.color),
  };
}

/** Each part of `format` as a cell has it. */
const READERS: Readonly<Record<string, (look: Look) => unknown>> = {
  fill: ({ fill }) =>
    fill === null
      ? { color: '#FFFFFF', pattern: 'None' }
      : { color: writeColor(fill), pattern: 'Solid' },
  font: ({ bold, italic, color, fontName, fontSize }) => ({
    bold,
    italic,
    color: writeColor(color),
    name: fontName,
    size: fontSize,
  }),
  borders: ({ borders }) =>
    Object.fromEntries(SIDES.map((side) => [side, readLine(borders[side])])),
  horizontalAlignment: ({ horizontal }) => nameOf(horizontal, HORIZONTAL),
  verticalAlignment: ({ vertical }) => nameOf(vertical, VERTICAL),
  indentLevel: ({ indent }) => indent,
  wrapText: ({ wrap }) => wrap,
};

/** `Range.getCellProperties`: the wanted parts of each cell's format, a matrix of objects. */
export function cellProperties(area: Area, wanted: unknown): unknown {
  const location = 'Range.getCellProperties';
  const { format, ...others } = asRecord(wanted, location);
  if (Object.keys(others).length > 0) throw new HostError('ApiNotFound', location);
  const parts = Object.keys(asRecord(format, location));
  return gridOf(
    area,
    (row, column) => {
      const look = area.sheet.look(row, column);
      const read = parts.map((part) => {
        const reader = READERS[part];
        if (reader === undefined) throw new HostError('ApiNotFound', `${location}.${part}`);
        return [part, reader(look)];
      });
      return { format: Object.fromEntries(read) as unknown };
    },
    location,
  );
}

function writeLine(value: unknown, location: string): BorderLine | null {
  const { style, weight, color } = asRecord(value, location);
  const named = asOneOf(style, BORDER_STYLES, location);
  if (named === 'none') return null;
  const thickness =
    weight === undefined || named !== 'thin' ? named : asOneOf(weight, BORDER_WEIGHTS, location);
  return { style: thickness, color: color === undefined ? '000000' : readColor(color, location) };
}

function writeFont(value: unknown, location: string): LookChange {
  const { bold, italic, color, name, size } = asRecord(value, location);
  return {
    ...(bold === undefined ? {} : { bold: asBoolean(bold, location) }),
    ...(italic === undefined ? {} : { italic: asBoolean(italic, location) }),
    ...(color === undefined ? {} : { color: readColor(color, location) }),
    ...(name === undefined ? {} : { fontName: asString(name, location) }),
    ...(size === undefined ? {} : { fontSize: asNumber(size, location) }),
  };
}

/** What each part of `format` changes in a look. */
const WRITERS: Readonly<Record<string, (value: unknown, location: string) => LookChange>> = {
  fill: (value, location) => ({ fill: readColor(asRecord(value, location)['color'], location) }),
  font: writeFont,
  borders: (value, location) => ({
    borders: Object.fromEntries(
      Object.entries(asRecord(value, location)).map(([side, line]) => [
        asOneOf(side, Object.fromEntries(SIDES.map((each) => [each, each])), location),
        writeLine(line, location),
      ]),
    ),
  }),
  horizontalAlignment: (value, location) => ({ horizontal: asOneOf(value, HORIZONTAL, location) }),
  verticalAlignment: (value, location) => ({ vertical: asOneOf(value, VERTICAL, location) }),
  indentLevel: (value, location) => ({ indent: asCount(value, location) }),
  wrapText: (value, location) => ({ wrap: asBoolean(value, location) }),
};

/** `Range.setCellProperties`: what is not named stays as it is. */
export function setCellProperties(area: Area, given: unknown): void {
  const location = 'Range.setCellProperties';
  const sheet = unlocked(area, location);
  const write = (row: number, column: number, value: unknown): void => {
    const cell = { top: row, left: column, bottom: row, right: column };
    for (const [part, wanted] of Object.entries(
      asRecord(asRecord(value, location)['format'] ?? {}, location),
    )) {
      const writer = WRITERS[part];
      if (writer === undefined) throw new HostError('ApiNotFound', `${location}.${part}`);
      sheet.setLook(cell, writer(wanted, location));
    }
  };
  spread(area, given, write, location);
}

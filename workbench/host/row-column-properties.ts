import { HostError, invalidArgument } from '../protocol/host-error';
import { asBoolean, asNumber, asRecord } from './arguments';
import type { Area } from './area';
import { unlocked } from './sheet-target';
import { charactersOf, pointsOf } from './widths';

type Readers = Readonly<Record<string, (index: number) => unknown>>;
type Writers = Readonly<Record<string, (index: number, value: unknown) => void>>;

/** Property names as paths, so that those of `format` stand beside the others: `format.columnWidth`. */
function flat(record: unknown, location: string): (readonly [string, unknown])[] {
  const { format, ...others } = asRecord(record, location);
  const inner = format === undefined ? [] : Object.entries(asRecord(format, location));
  return [
    ...Object.entries(others),
    ...inner.map(([name, value]) => [`format.${name}`, value] as const),
  ];
}

function nested(pairs: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const format = pairs.flatMap(([name, value]) =>
    name.startsWith('format.') ? [[name.slice(7), value] as const] : [],
  );
  const others = pairs.filter(([name]) => !name.startsWith('format.'));
  return {
    ...Object.fromEntries(others),
    ...(format.length > 0 ? { format: Object.fromEntries(format) } : {}),
  };
}

/** Reads the wanted properties of each row or column; one that is not known is refused. */
function read(
  first: number,
  last: number,
  wanted: unknown,
  readers: Readers,
  location: string,
): Record<string, unknown>[] {
  const names = flat(wanted, location)
    .filter(([, asked]) => asked === true)
    .map(([name]) => name);
  const lines: Record<string, unknown>[] = [];
  for (let index = first; index <= last; index += 1) {
    const values = names.map((name) => {
      const reader = readers[name];
      if (reader === undefined) throw new HostError('ApiNotFound', `${location}.${name}`);
      return [name, reader(index)] as const;
    });
    lines.push(nested(values));
  }
  return lines;
}

/** Writes one object for each row or column; one that is not known is refused. */
function write(first: number, last: number, given: unknown, writers: Writers, location: string) {
  if (!Array.isArray(given) || given.length !== last - first + 1) throw invalidArgument(location);
  given.forEach((line: unknown, offset) => {
    for (const [name, value] of flat(line, location)) {
      const writer = writers[name];
      if (writer === undefined) throw new HostError('ApiNotFound', `${location}.${name}`);
      writer(first + offset, value);
    }
  });
}

/** `Range.getRowProperties`: one object for each row. */
export const rowProperties = ({ sheet, range }: Area, wanted: unknown): unknown =>
  read(
    range.top,
    range.bottom,
    wanted,
    {
      rowHidden: (row) => sheet.isRowHidden(row),
      rowIndex: (row) => row,
      'format.rowHeight': (row) => sheet.rowHeight(row),
    },
    'Range.getRowProperties',
  );

/** `Range.getColumnProperties`: one object for each column. */
export const columnProperties = ({ sheet, range }: Area, wanted: unknown): unknown =>
  read(
    range.left,
    range.right,
    wanted,
    {
      columnHidden: (column) => sheet.isColumnHidden(column),
      columnIndex: (column) => column,
      'format.columnWidth': (column) => pointsOf(sheet.columnWidth(column)),
    },
    'Range.getColumnProperties',
  );

/** `Range.setRowProperties`. */
export function setRowProperties(area: Area, given: unknown): void {
  const location = 'Range.setRowProperties';
  const sheet = unlocked(area, location);
  const { top, bottom } = area.range;
  const rowHidden = (row: number, value: unknown): void =>
    sheet.setRowsHidden(row, row, asBoolean(value, location));
  const writers: Writers = {
    rowHidden,
    'format.rowHeight': (row, value) => sheet.setRowHeight(row, row, asNumber(value, location)),
  };
  write(top, bottom, given, writers, location);
}

/** `Range.setColumnProperties`. */
export function setColumnProperties(area: Area, given: unknown): void {
  const location = 'Range.setColumnProperties';
  const sheet = unlocked(area, location);
  const { left, right } = area.range;
  const writers: Writers = {
    columnHidden: (column, value) =>
      sheet.setColumnsHidden(column, column, asBoolean(value, location)),
    'format.columnWidth': (column, value) =>
      sheet.setColumnWidth(column, column, charactersOf(asNumber(value, location))),
  };
  write(left, right, given, writers, location);
}

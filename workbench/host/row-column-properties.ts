import { HostError } from '../protocol/host-error';
import { asRecord } from './arguments';
import type { Area } from './area';

type Readers = Readonly<Record<string, (index: number) => unknown>>;

/** Reads the wanted properties of each row or column; one that is not known is refused. */
function read(
  first: number,
  last: number,
  wanted: unknown,
  readers: Readers,
  location: string,
): Record<string, unknown>[] {
  const names = Object.entries(asRecord(wanted, location))
    .filter(([, asked]) => asked === true)
    .map(([name]) => name);
  const rows: Record<string, unknown>[] = [];
  for (let index = first; index <= last; index += 1) {
    rows.push(
      Object.fromEntries(
        names.map((name) => {
          const reader = readers[name];
          if (reader === undefined) throw new HostError('ApiNotFound', `${location}.${name}`);
          return [name, reader(index)];
        }),
      ),
    );
  }
  return rows;
}

/** `Range.getRowProperties`: one object for each row. */
export const rowProperties = ({ sheet, range }: Area, wanted: unknown): unknown =>
  read(
    range.top,
    range.bottom,
    wanted,
    { rowHidden: (row) => sheet.isRowHidden(row), rowIndex: (row) => row },
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
    },
    'Range.getColumnProperties',
  );

import type { CellRange } from '../../model/address';
import type { Correction } from '../../model/settings';
import type { Question } from '../../model/statements';
import type { Table } from '../../model/table';

type Target = Correction['target'];

const plain = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/g, ' ');

const firstLabel = ({ rows }: Table): string => rows.find(({ label }) => label !== '')?.label ?? '';

/**
 * The words a table is known by: its title, or its first row's label where another table on the sheet has the
 * same title or it has none.
 */
export function anchorOf(table: Table, tables: readonly Table[]): string {
  const others = tables.filter((other) => other !== table && other.sheet === table.sheet);
  const isOwn = (text: string): boolean =>
    text !== '' &&
    others.every((other) => plain(other.title) !== plain(text) && firstLabel(other) !== text);
  const candidates = [table.title, firstLabel(table)];
  return candidates.find(isOwn) ?? candidates.find((text) => text !== '') ?? '';
}

const nameOf = (target: Target): string => {
  if (target.kind === 'column') return target.heading;
  return target.kind === 'row' ? target.label : '';
};

/** Whether two corrections are about the same thing, so that the later takes the earlier's place. */
export const isSameMatter = (one: Correction, other: Correction): boolean =>
  one.sheet === other.sheet &&
  plain(one.anchor) === plain(other.anchor) &&
  one.target.kind === other.target.kind &&
  plain(nameOf(one.target)) === plain(nameOf(other.target));

/** The corrections with new ones put in, each in place of an earlier one about the same matter. */
export const withCorrections = (
  now: readonly Correction[],
  added: readonly Correction[],
): readonly Correction[] => [
  ...now.filter((old) => !added.some((one) => isSameMatter(one, old))),
  ...added,
];

const isAt = (table: Table, sheet: string, range: CellRange | null): boolean =>
  table.sheet === sheet && table.range.top === range?.top && table.range.left === range.left;

/** One of a question's candidates is meant: the others are no table of the förbund's. */
export function answerTo(
  { candidates }: Question,
  chosen: number,
  tables: readonly Table[],
): readonly Correction[] {
  return candidates.flatMap(({ sheet, range }, index) => {
    const table = tables.find((each) => isAt(each, sheet, range));
    if (index === chosen || table === undefined) return [];
    return [{ sheet, anchor: anchorOf(table, tables), target: { kind: 'table', id: 'none' } }];
  });
}

import type { Column, Relation, Table, TableRow } from '../../model/table';

/** A part that closes its sum exactly when its sign is turned. Sheet row and column, from 0. */
export interface Flip {
  readonly row: number;
  readonly column: number;
  /** True when the row's other columns are added with the sign as printed: the row mixes signs. */
  readonly mixed: boolean;
}

/** How a relation stands in one column: it holds, one part's turned sign closes it (the row), or neither. */
type State = 'holds' | 'fails' | number;

const halfWidth = (precision: number): number => precision / 2;

function stateOf(rows: ReadonlyMap<number, TableRow>, relation: Relation, column: number): State {
  const total = rows.get(relation.total)?.figures.get(column);
  if (total === undefined) return 'holds';
  const parts = relation.parts.flatMap((part) => {
    const figure = rows.get(part.row)?.figures.get(column);
    return figure === undefined ? [] : [{ ...part, figure }];
  });
  if (parts.length === 0) return 'holds';
  const sum = parts.reduce((all, { factor, figure }) => all + factor * figure.value, 0);
  const slack = parts.reduce(
    (all, { figure }) => all + halfWidth(figure.precision),
    halfWidth(total.precision),
  );
  if (Math.abs(total.value - sum) <= slack) return 'holds';
  // With a single part, part and total contradict each other and neither sign is the odd one.
  if (parts.filter(({ figure }) => figure.value !== 0).length < 2) return 'fails';
  const closing = parts.filter(
    ({ factor, figure }) => Math.abs(total.value - sum + 2 * factor * figure.value) <= slack,
  );
  return closing.length === 1 ? (closing[0]?.row ?? 'fails') : 'fails';
}

/** Tells whether all that a row is made of adds up in a column, turned signs counted as adding up. */
function soundness(
  states: ReadonlyMap<Relation, ReadonlyMap<number, State>>,
): (row: number, column: number) => boolean {
  const byTotal = new Map<number, Relation[]>();
  for (const relation of states.keys()) {
    byTotal.set(relation.total, [...(byTotal.get(relation.total) ?? []), relation]);
  }
  const isSound = (row: number, column: number, above: ReadonlySet<number>): boolean =>
    above.has(row) ||
    (byTotal.get(row) ?? []).every(
      (relation) =>
        states.get(relation)?.get(column) !== 'fails' &&
        relation.parts.every((part) => isSound(part.row, column, new Set([...above, row]))),
    );
  return (row, column) => isSound(row, column, new Set());
}

/**
 * The parts whose sums close exactly when their sign is turned. Only rows that are no totals themselves, since
 * a total has its own parts to answer to, and only where all other parts of the sum are sound.
 */
export function flippedCells(table: Table, columns: readonly Column[]): readonly Flip[] {
  const rows = new Map(table.rows.map((row) => [row.index, row]));
  const states = new Map(
    table.relations.map((relation) => [
      relation,
      new Map(columns.map(({ index }) => [index, stateOf(rows, relation, index)])),
    ]),
  );
  const isSound = soundness(states);
  const totals = new Set(table.relations.map(({ total }) => total));
  return table.relations.flatMap((relation) =>
    relation.parts
      .filter(({ row }) => !totals.has(row))
      .flatMap(({ row }) => {
        const signIn = (column: number): number =>
          Math.sign(rows.get(row)?.figures.get(column)?.value ?? 0);
        const inState = (wanted: State): readonly number[] =>
          columns
            .map(({ index }) => index)
            .filter((index) => states.get(relation)?.get(index) === wanted && signIn(index) !== 0);
        const turned = inState(row).filter((column) =>
          relation.parts.every((part) => isSound(part.row, column)),
        );
        const kept = inState('holds');
        const mixed =
          kept.length > 0 &&
          turned.every((one) => kept.every((other) => signIn(one) !== signIn(other)));
        return turned.map((column) => ({ row, column, mixed }));
      }),
  );
}

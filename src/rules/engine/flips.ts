import type { Column, Relation, Table, TableRow } from '../../model/table';

/** A part that closes its sum exactly when its sign is turned. Sheet row and column, from 0. */
export interface Flip {
  readonly row: number;
  readonly column: number;
  /** True when the row's other columns are added with the sign as printed: the row mixes signs. */
  readonly mixed: boolean;
}

/** States by relation and column; what is absent holds. */
type States = ReadonlyMap<Relation, ReadonlyMap<number, State>>;

/** How a relation stands in one column: it holds, one part's turned sign closes it (the row), or neither. */
type State = 'holds' | 'fails' | number;

const halfWidth = (precision: number): number => precision / 2;

function stateOf(rows: ReadonlyMap<number, TableRow>, relation: Relation, column: number): State {
  const total = rows.get(relation.total)?.figures.get(column);
  if (total === undefined) return 'holds';
  let gap = total.value;
  let slack = halfWidth(total.precision);
  let present = 0;
  let nonzero = 0;
  for (const { row, factor } of relation.parts) {
    const figure = rows.get(row)?.figures.get(column);
    if (figure === undefined) continue;
    gap -= factor * figure.value;
    slack += halfWidth(figure.precision);
    present += 1;
    if (figure.value !== 0) nonzero += 1;
  }
  if (present === 0 || Math.abs(gap) <= slack) return 'holds';
  // With a single part, part and total contradict each other and neither sign is the odd one.
  if (nonzero < 2) return 'fails';
  const closing = relation.parts.filter(({ row, factor }) => {
    const value = rows.get(row)?.figures.get(column)?.value ?? 0;
    return value !== 0 && Math.abs(gap + 2 * factor * value) <= slack;
  });
  return closing.length === 1 ? (closing[0]?.row ?? 'fails') : 'fails';
}

/** How the relations stand that do not hold in every column; those that do need no more thought. */
function statesOf(table: Table, columns: readonly Column[]): States {
  const rows = new Map(table.rows.map((row) => [row.index, row]));
  const states = new Map<Relation, Map<number, State>>();
  for (const relation of table.relations) {
    for (const { index } of columns) {
      const state = stateOf(rows, relation, index);
      if (state === 'holds') continue;
      const known = states.get(relation);
      if (known === undefined) states.set(relation, new Map([[index, state]]));
      else known.set(index, state);
    }
  }
  return states;
}

/** Tells whether all that a row is made of adds up in a column, turned signs counted as adding up. */
function soundness(
  relations: readonly Relation[],
  states: States,
): (row: number, column: number) => boolean {
  const byTotal = new Map<number, Relation[]>();
  for (const relation of relations) {
    const known = byTotal.get(relation.total);
    if (known === undefined) byTotal.set(relation.total, [relation]);
    else known.push(relation);
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
  const states = statesOf(table, columns);
  const suspects = [...states.keys()].filter((relation) =>
    [...(states.get(relation)?.values() ?? [])].some((state) => typeof state === 'number'),
  );
  if (suspects.length === 0) return [];
  const rows = new Map(table.rows.map((row) => [row.index, row]));
  const isSound = soundness(table.relations, states);
  const totals = new Set(table.relations.map(({ total }) => total));
  return suspects.flatMap((relation) =>
    relation.parts
      .filter(({ row }) => !totals.has(row))
      .flatMap(({ row }) => {
        const signIn = (column: number): number =>
          Math.sign(rows.get(row)?.figures.get(column)?.value ?? 0);
        const inState = (wanted: State): readonly number[] =>
          columns
            .map(({ index }) => index)
            .filter(
              (index) =>
                (states.get(relation)?.get(index) ?? 'holds') === wanted && signIn(index) !== 0,
            );
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

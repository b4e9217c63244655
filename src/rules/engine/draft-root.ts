import type { Cell } from './book';
import type { Consequence, Root } from './diagnose';
import type { Identity } from './identity';
import { addressOf, columnName, nameOf, placeOf, printed, shown } from './place';
import type { Draft, Hint } from './rule';
import { slipBetween } from './slip';

/** The expected value as it would be printed: turned back where the table adds the figure with the other sign. */
const asPrinted = (cell: Cell, value: number): number =>
  cell.value === cell.figure.value ? value : -value;

const sameCells = (cells: readonly Cell[]): readonly Cell[] => [
  ...new Map(cells.map((cell) => [cell.key, cell])).values(),
];

/** The cells that other identities compare a cell with: the total it is part of, or the parts of its own. */
const witnesses = (root: Root, identities: Root['closed']): readonly Cell[] =>
  sameCells(
    identities
      .filter((identity) => identity !== root.identity)
      .flatMap(({ target, parts }) =>
        target.key === root.cell.key ? parts.map((part) => part.cell) : [target],
      ),
  );

function slipHints(root: Root): readonly Hint[] {
  const { cell, expected, identity } = root;
  const own = slipBetween(cell.value, expected, cell.figure.precision);
  if (own !== null) return [{ message: `hint-${own}`, params: {} }];
  if (cell.key !== identity.target.key) return [];
  const slips = identity.parts.flatMap(({ cell: part, factor }) => {
    const meant = part.value + (cell.value - expected) / factor;
    const slip = slipBetween(part.value, meant, part.figure.precision);
    return slip === null ? [] : [{ part, slip, meant }];
  });
  const [only] = slips;
  if (slips.length !== 1 || only === undefined) return [];
  return [
    {
      message: `hint-${only.slip}-part`,
      params: {
        row: nameOf(only.part),
        cell: addressOf(only.part),
        meant: shown(asPrinted(only.part, only.meant), only.part.figure.quantity),
      },
    },
  ];
}

function witnessHints(root: Root): readonly Hint[] {
  const hint = (message: string, cells: readonly Cell[]): readonly Hint[] =>
    cells.length === 0
      ? []
      : [{ message, params: { cells: cells.slice(0, 4).map(addressOf).join(', ') } }];
  return [
    ...hint('hint-agrees-expected', witnesses(root, root.closed)),
    ...hint('hint-agrees-found', witnesses(root, root.against)),
  ];
}

/** What a wrong cell is said to be. */
export function draftOfRoot(root: Root): Draft {
  const { cell, identity } = root;
  const isTarget = cell.key === identity.target.key;
  const expected = shown(asPrinted(cell, root.expected), cell.figure.quantity);
  const others = sameCells([identity.target, ...identity.parts.map((part) => part.cell)]);
  return {
    severity: identity.severity,
    place: placeOf(cell),
    found: printed(cell),
    expected,
    message: isTarget ? identity.message : 'part-breaks-sums',
    params: {
      row: nameOf(cell),
      column: columnName(cell),
      found: printed(cell),
      expected,
      difference: shown(Math.abs(cell.value - root.expected), cell.figure.quantity),
      other: addressOf(isTarget ? (identity.parts[0]?.cell ?? cell) : identity.target),
    },
    hints: [...slipHints(root), ...witnessHints(root)],
    related: others.filter((other) => other.key !== cell.key),
  };
}

/** What an identity that fails for another reason than its figures says. */
export const draftOfMismatch = (identity: Identity): Draft => ({
  ...draftOfRoot({
    cell: identity.target,
    expected: identity.parts.reduce((all, { cell, factor }) => all + factor * cell.value, 0),
    identity,
    closed: [],
    against: [],
  }),
  hints: [],
});

/** What follows from a wrong cell: it adds up only with the wrong figure. */
export function draftOfConsequence({ cell, expected, identity, root }: Consequence): Draft {
  const right = shown(asPrinted(cell, expected), cell.figure.quantity);
  return {
    severity: identity.severity,
    place: placeOf(cell),
    found: printed(cell),
    expected: right,
    message: 'consequence',
    params: {
      row: nameOf(cell),
      column: columnName(cell),
      found: printed(cell),
      expected: right,
      cause: nameOf(root.cell),
      causeCell: addressOf(root.cell),
    },
    related: [root.cell],
  };
}

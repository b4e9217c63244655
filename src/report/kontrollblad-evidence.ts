import type { Finding, Shown } from '../model/finding';
import type { Cell } from '../rules/engine/book';
import type { Identity } from '../rules/engine/identity';
import type { RuleOutcome } from '../rules/engine/outcome';
import { printed, shown } from '../rules/engine/place';

/** A cell somewhere in the workbook, or the cells from it down to another. */
export interface Spot {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly bottom?: number;
  /** How many cells it speaks of that stand elsewhere. */
  readonly more?: number;
}

/** Where several cells stand: from the first down as far as they follow one another, and how many more there are. */
function areaOf(cells: readonly Spot[]): Spot | null {
  const [first, ...others] = cells;
  if (first === undefined) return null;
  const next = others.findIndex(
    ({ sheet, row, column }, at) =>
      sheet !== first.sheet || column !== first.column || row !== first.row + at + 1,
  );
  const below = next < 0 ? others.length : next;
  const more = others.length - below;
  return {
    ...first,
    ...(below === 0 ? {} : { bottom: first.row + below }),
    ...(more === 0 ? {} : { more }),
  };
}

/** What a row shows of a rule: its heaviest finding, else the largest figures it compared. */
export interface Evidence {
  readonly cell: Spot | null;
  readonly other: Spot | null;
  readonly found: Shown | null;
  readonly expected: Shown | null;
  readonly tolerance: Shown | null;
}

const spotOf = (cell: Cell): Spot => ({
  sheet: cell.at.table.sheet,
  row: cell.figure.row,
  column: cell.figure.column,
});

const NOTHING: Evidence = { cell: null, other: null, found: null, expected: null, tolerance: null };

function ofIdentity({ target, parts, slack }: Identity): Evidence {
  const sum = parts.reduce((all, { cell, factor }) => all + factor * cell.value, 0);
  const { quantity } = target.figure;
  return {
    cell: spotOf(target),
    other: areaOf(parts.map(({ cell }) => spotOf(cell))),
    found: printed(target),
    expected: shown(target.value === target.figure.value ? sum : -sum, quantity),
    tolerance: shown(slack, quantity),
  };
}

function ofFinding(finding: Finding, compared: readonly Identity[]): Evidence {
  const { cell, sheet, found, expected } = finding;
  const at = cell === null || sheet === null ? null : { sheet, ...cell };
  const identity = compared.find(({ target }) => {
    const spot = spotOf(target);
    return spot.sheet === sheet && spot.row === cell?.row && spot.column === cell.column;
  });
  const tolerance =
    identity === undefined ? null : shown(identity.slack, identity.target.figure.quantity);
  return { cell: at, other: areaOf(finding.related), found, expected, tolerance };
}

/** What a rule's row shows. */
export function evidenceOf({ findings, compared }: RuleOutcome): Evidence {
  const [finding] = findings;
  if (finding !== undefined) return ofFinding(finding, compared);
  const largest = compared.reduce<Identity | null>(
    (most, one) =>
      most === null || Math.abs(one.target.value) > Math.abs(most.target.value) ? one : most,
    null,
  );
  return largest === null ? NOTHING : ofIdentity(largest);
}

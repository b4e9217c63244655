import type { Column, Relation } from '../../model/table';
import {
  type Book,
  type BookTable,
  amountColumns,
  cellAt,
  isUnknown,
  unnamedColumns,
} from '../engine/book';
import { type Identity, type Term, intervalSlack } from '../engine/identity';
import type { Rule } from '../engine/rule';
import { resultStandsAsNettokostnad } from '../form/nettokostnad-concept';
import { partsToDate } from './parts-to-date';

const ID = 'sum';

/** One relation in one column; null where the column does not hold it or a part cannot be read. */
function identityIn(at: BookTable, relation: Relation, column: Column): Identity | null {
  const target = cellAt(at, relation.total, column);
  if (target === null) return null;
  const { quantity } = target.figure;
  if (quantity === 'percent') return null;
  if (relation.parts.some(({ row }) => isUnknown(at, row, column.index))) return null;
  const parts = relation.parts.flatMap(({ row, factor }): readonly Term[] => {
    const cell = cellAt(at, row, column);
    return cell?.figure.quantity === quantity ? [{ cell, factor }] : [];
  });
  if (parts.length === 0) return null;
  return {
    rule: ID,
    severity: 'error',
    message: parts.length === 1 ? 'sum-repeat' : 'sum',
    target,
    parts,
    slack: intervalSlack(target, parts),
    kind: 'derived',
    supports: true,
  };
}

/** How many totals lie under each total, so that parts are judged before what is made of them. */
function depths(relations: readonly Relation[]): ReadonlyMap<number, number> {
  const byTotal = new Map<number, Relation[]>();
  for (const relation of relations) {
    const known = byTotal.get(relation.total);
    if (known === undefined) byTotal.set(relation.total, [relation]);
    else known.push(relation);
  }
  const depth = new Map<number, number>();
  const visit = (row: number, above: ReadonlySet<number>): number => {
    const known = depth.get(row);
    if (known !== undefined) return known;
    if (above.has(row)) return 0;
    const inner = new Set([...above, row]);
    const parts = (byTotal.get(row) ?? []).flatMap((relation) => relation.parts);
    const own = parts.reduce((most, part) => Math.max(most, visit(part.row, inner) + 1), 0);
    depth.set(row, own);
    return own;
  };
  for (const row of byTotal.keys()) visit(row, new Set());
  return depth;
}

/** What a relation says, so that one stated twice counts once. */
const wordingOf = ({ total, parts }: Relation): string =>
  `${total}=${parts
    .map(({ row, factor }) => `${factor}*${row}`)
    .sort()
    .join()}`;

/** The relations that bind, each once, as first stated. */
function binding(at: BookTable): readonly Relation[] {
  const { relations } = at.table;
  const times = new Map<number, number>();
  for (const { total } of relations) times.set(total, (times.get(total) ?? 0) + 1);
  const first = new Map<Relation | string, Relation>();
  for (const relation of relations) {
    const key = times.get(relation.total) === 1 ? relation : wordingOf(relation);
    if (!first.has(key)) first.set(key, relation);
  }
  return [...first.values()].filter((relation) => !resultStandsAsNettokostnad(at, relation));
}

/** The sums of a table; one that only arithmetic suggested binds only if it holds somewhere. */
function identitiesOf(at: BookTable): readonly Identity[] {
  const relations = binding(at);
  const depth = depths(relations);
  const columns = amountColumns(at.table);
  const unnamed = unnamedColumns(at.table);
  const months = [...new Set(partsToDate(at).flatMap(({ parts }) => parts))];
  return [...relations]
    .sort((one, other) => (depth.get(one.total) ?? 0) - (depth.get(other.total) ?? 0))
    .flatMap((relation) => {
      if (unnamed.length > 0) return whereMostHold(at, relation, unnamed);
      const found = columns.flatMap((column) => identityIn(at, relation, column) ?? []);
      const guessed = relation.basis === 'arithmetic';
      if (guessed && !found.some(holdsAsPrinted)) return [];
      if (isMisread(found)) return [];
      return [...found, ...inMonths(at, relation, months)];
    });
}

/** A sum in the months that make up the utfall: where most of them bear it out, and no sign of its rows is in doubt. */
function inMonths(
  at: BookTable,
  relation: Relation,
  months: readonly Column[],
): readonly Identity[] {
  const rows = new Set([relation.total, ...relation.parts.map(({ row }) => row)]);
  if (at.flips.some(({ row }) => rows.has(row))) return [];
  return whereMostHold(at, relation, months);
}

/** A sum in columns that no heading says to hold amounts of a table: where most of them bear it out. */
function whereMostHold(
  at: BookTable,
  relation: Relation,
  columns: readonly Column[],
): readonly Identity[] {
  const found = columns.flatMap((column) => identityIn(at, relation, column) ?? []);
  return found.filter(holdsAsPrinted).length * 2 > found.length ? found : [];
}

/** In so many columns no author is wrong in each: it is the table that has been misunderstood. */
const TOO_MANY_TO_FAIL = 3;

/**
 * Whether a relation fails wherever it is tried, by more than the very total, and not by one and the same row left out or
 * taken twice. A row that has been deleted leaves a total larger than what is lacking.
 */
function isMisread(found: readonly Identity[]): boolean {
  const telling = found.filter(({ target, parts }) =>
    [target.value, ...parts.map(({ cell }) => cell.value)].some((value) => value !== 0),
  );
  const isFarOff = telling.every(
    (identity) => Math.abs(differenceOf(identity)) > Math.abs(identity.target.value),
  );
  if (telling.length < TOO_MANY_TO_FAIL || !isFarOff) return false;
  const rows = new Set(telling.flatMap(({ parts }) => parts.map(({ cell }) => cell.row.index)));
  return ![...rows].some((row) => telling.every((identity) => isOffByRow(identity, row)));
}

const differenceOf = ({ target, parts }: Identity): number =>
  target.value - parts.reduce((all, { cell, factor }) => all + factor * cell.value, 0);

function isOffByRow(identity: Identity, row: number): boolean {
  const part = identity.parts.find(({ cell }) => cell.row.index === row);
  const value = part?.cell.value ?? 0;
  return Math.abs(Math.abs(differenceOf(identity)) - Math.abs(value)) <= identity.slack;
}

const holdsAsPrinted = (identity: Identity): boolean =>
  Math.abs(differenceOf(identity)) <= identity.slack;

/** Every sum and derived row, in every column of amounts and every month of the utfall, within the rounding of what is printed. */
export const sum = {
  id: ID,
  law: null,
  identities: (book: Book) => book.tables.flatMap(identitiesOf),
} satisfies Rule;

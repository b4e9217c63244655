import type { Figure, Relation } from '../../model/table';
import type { StackRow } from './stack-row';
import { agrees, fitOf } from './relation-fit';

/** How far below its head a group may reach. */
const REACH = 60;

/** Sums that stand above their parts, and the parts they take. */
export interface GroupsAbove {
  readonly relations: readonly Relation[];
  /** Positions of the parts: no sum below may take them again. */
  readonly consumed: ReadonlySet<number>;
  /** Positions of the heads: already sums, they are open to sums below like any row. */
  readonly heads: ReadonlySet<number>;
}

/**
 * Finds heads of groups: rows, called a group by words or by a formula, that are the sum of the rows that follow. From the
 * bottom up, so that a head may be the sum of heads. Words alone are not enough: it must hold in all of its columns but one.
 * Arithmetic alone is not either: the state's half is the sum of region and kommuner in every förbund (FinsamL 5 §). Given
 * the groups already `known`, a row that no income section holds may be one without words, if it is so beyond chance.
 */
export function groupsAbove(
  rows: readonly StackRow[],
  columns: readonly number[],
  isGroupLabel: (position: number) => boolean,
  known: GroupsAbove | null = null,
): GroupsAbove {
  const relations: Relation[] = [];
  const consumed = new Set<number>();
  const heads = new Set<number>();
  for (let head = rows.length - 1; head >= 0; head -= 1) {
    const row = rows[head];
    if (row === undefined || row.isApart) continue;
    const byFormula =
      row.formulaParts?.every((part) => part > head) === true ? row.formulaParts : null;
    const isLabelled = isGroupLabel(head);
    if (byFormula === null && !isLabelled && (known === null || row.isIncome || row.isSum))
      continue;
    if (byFormula === null && isSumOfAbove(rows, head, columns)) continue;
    const parts = byFormula ?? partsBelow(rows, head, columns, consumed, heads);
    if (parts.length === 0) continue;
    if (byFormula === null && !isLabelled) {
      if (isInOneGroup(known, rows, [head, ...parts])) continue;
      if (!isBeyondChance(rows, head, parts, columns)) continue;
    }
    relations.push({
      total: row.index,
      parts: parts.map((part) => ({ row: rows[part]?.index ?? 0, factor: 1 })),
      basis: byFormula === null ? 'arithmetic' : 'formula',
    });
    heads.add(head);
    for (const part of parts) consumed.add(part);
  }
  return { relations, consumed, heads };
}

/** Whether rows already stand side by side as parts of one sum: none of them is the sum of the others. */
function isInOneGroup(
  known: GroupsAbove | null,
  rows: readonly StackRow[],
  positions: readonly number[],
): boolean {
  const indexes = positions.map((position) => rows[position]?.index);
  return (
    known?.relations.some(({ parts }) =>
      indexes.every((index) => parts.some(({ row }) => row === index)),
    ) ?? false
  );
}

/** Two rows or more that make up another in each of two columns or more do not do so by chance. */
function isBeyondChance(
  rows: readonly StackRow[],
  head: number,
  parts: readonly number[],
  columns: readonly number[],
): boolean {
  const total = rows[head];
  if (total === undefined || parts.length < 2) return false;
  const asParts = parts.flatMap((part) => {
    const row = rows[part];
    return row === undefined ? [] : [{ row, factor: 1 as const }];
  });
  const { telling, fails } = fitOf(total, asParts, columns);
  return telling >= 2 && fails === 0;
}

/** Whether a row is in every column the sum of rows above it, back to the last sum: what follows it may add up by chance. */
function isSumOfAbove(
  rows: readonly StackRow[],
  head: number,
  columns: readonly number[],
): boolean {
  const total = rows[head];
  const printed = columns.filter((column) => isCountable(total?.figures.get(column)));
  const sums = new Map(printed.map((column) => [column, { sum: 0, slack: 0 }]));
  for (let position = head - 1; position >= Math.max(0, head - REACH); position -= 1) {
    const part = rows[position];
    if (part === undefined || part.isApart || part.isSum) return false;
    const holds = printed.filter((column) => {
      const state = sums.get(column);
      const target = total?.figures.get(column);
      const figure = part.figures.get(column);
      if (state === undefined || target === undefined) return false;
      if (figure !== undefined && figure.quantity !== 'percent') {
        state.sum += figure.value;
        state.slack += figure.precision / 2;
      }
      return agrees(target, state.sum, state.slack);
    });
    if (printed.length > 0 && holds.length === printed.length) return true;
  }
  return false;
}

/** The open rows below a head that it is the sum of; as many as hold in most columns. */
function partsBelow(
  rows: readonly StackRow[],
  head: number,
  columns: readonly number[],
  consumed: ReadonlySet<number>,
  heads: ReadonlySet<number>,
): readonly number[] {
  const total = rows[head];
  if (total === undefined) return [];
  const printed = columns.filter((column) => isCountable(total.figures.get(column)));
  const sums = new Map(printed.map((column) => [column, { sum: 0, slack: 0 }]));
  const taken: number[] = [];
  let best: readonly number[] = [];
  let bestHolds = 0;
  for (let position = head + 1; position < rows.length && taken.length < REACH; position += 1) {
    const part = rows[position];
    if (part === undefined || part.isApart || (part.isSum && !heads.has(position))) break;
    if (total.named !== null && part.named !== null) break;
    if (consumed.has(position)) continue;
    taken.push(position);
    let holds = 0;
    for (const column of printed) {
      const state = sums.get(column);
      const figure = part.figures.get(column);
      const target = total.figures.get(column);
      if (state === undefined || target === undefined) continue;
      if (figure !== undefined && figure.quantity !== 'percent') {
        state.sum += figure.value;
        state.slack += figure.precision / 2;
      }
      if (agrees(target, state.sum, state.slack)) holds += 1;
    }
    const spared = taken.length > 1 || holds > 1 ? 1 : 0;
    const enough = holds > 0 && holds >= printed.length - spared;
    if (enough && holds > bestHolds) {
      best = [...taken];
      bestHolds = holds;
    }
  }
  return best;
}

const isCountable = (figure: Figure | undefined): boolean =>
  figure !== undefined && figure.quantity !== 'percent' && figure.value !== 0;

import type { Relation } from '../../model/table';
import { agrees, type Fit, fitOf, isBetter, type SumRow } from './relation-fit';

/** A row in the search for sums: its figures, whether its words call it a sum, and where its section begins. */
export interface StackRow extends SumRow {
  readonly isSum: boolean;
  /** Rows that stand apart from the sums around them until one proves to hold them: results, memos. */
  readonly isApart: boolean;
  /** Income rows add up among themselves by law (½ = ¼ + ¼), so that arithmetic alone proves nothing there. */
  readonly isIncome: boolean;
  readonly isCost: boolean;
  /** The side of the economy that its words name, and nothing else, `Intäkter`: it may be the sum of what stands above. */
  readonly named: 'intakt' | 'kostnad' | null;
  /** Position of the first row of the innermost section it stands in; -1 outside sections. */
  readonly sectionStart: number;
  /** Positions whose formulas its own formula adds up, when it has one. */
  readonly formulaParts: readonly number[] | null;
}

/** Rows nobody calls a sum are tested as one only over so many rows above. */
const UNNAMED_REACH = 60;

/**
 * Finds which row is the sum of which rows above it. Rows are open until a sum takes them; a sum takes the last k open
 * rows, k being what holds in most columns, so that one wrong column does not hide the structure; where nothing holds,
 * the formula, or else the section it closes, decides. Linear in the rows.
 */
export function sumsBelow(
  rows: readonly StackRow[],
  columns: readonly number[],
  above: { readonly consumed: ReadonlySet<number>; readonly heads: ReadonlySet<number> },
): readonly Relation[] {
  const relations: Relation[] = [];
  let open: number[] = [];
  rows.forEach((row, position) => {
    if (above.consumed.has(position)) return;
    if (row.isApart || above.heads.has(position)) {
      open.push(position);
      return;
    }
    const found = row.isSum
      ? takeForSum(rows, position, open, columns)
      : row.named !== null
        ? takeForSide(rows, position, open, columns)
        : takeUnnamed(rows, position, open, columns);
    if (found !== null) {
      relations.push({
        total: row.index,
        parts: found.parts.map((part) => ({ row: rows[part]?.index ?? 0, factor: 1 })),
        basis: found.basis,
      });
      const taken = new Set(found.parts);
      open = open.filter((one) => !taken.has(one));
    }
    open.push(position);
  });
  return relations;
}

interface Taken {
  readonly parts: readonly number[];
  readonly basis: Relation['basis'];
}

function takeForSum(
  rows: readonly StackRow[],
  position: number,
  open: readonly number[],
  columns: readonly number[],
): Taken | null {
  const row = rows[position];
  if (row === undefined || open.length === 0) return null;
  const bySuffix = bestSuffix(rows, row, open, columns, open.length);
  const byFormula = row.formulaParts;
  if (byFormula !== null && byFormula.length > 0) {
    const asParts = (parts: readonly number[]): { row: SumRow; factor: 1 }[] =>
      parts.map((part) => ({ row: rows[part] as SumRow, factor: 1 }));
    const formulaFit = fitOf(row, asParts(byFormula), columns);
    if (bySuffix === null || !isBetter(bySuffix.fit, formulaFit))
      return { parts: byFormula, basis: 'formula' };
  }
  if (
    bySuffix !== null &&
    bySuffix.fit.holds > 0 &&
    (bySuffix.fit.telling > 0 || bySuffix.fit.fails === 0)
  )
    return { parts: bySuffix.parts, basis: 'arithmetic' };
  const section = sectionParts(rows, row, open);
  return section.length === 0 ? null : { parts: section, basis: 'words' };
}

/** Of the last k open rows, the k that holds in most columns; equals go to the one that reaches the section's start. */
function bestSuffix(
  rows: readonly StackRow[],
  total: StackRow,
  open: readonly number[],
  columns: readonly number[],
  reach: number,
): { parts: readonly number[]; fit: Fit } | null {
  const running = columns.map(() => ({ sum: 0, slack: 0, present: 0 }));
  let best: { length: number; fit: Fit; atSection: boolean } | null = null;
  for (let length = 1; length <= Math.min(open.length, reach); length += 1) {
    const position = open[open.length - length] ?? 0;
    const part = rows[position];
    if (part === undefined || isSettled(best, length, position < total.sectionStart)) break;
    let holds = 0;
    let fails = 0;
    let telling = 0;
    columns.forEach((column, place) => {
      const state = running[place];
      const figure = part.figures.get(column);
      if (state === undefined) return;
      if (figure !== undefined && figure.quantity !== 'percent') {
        state.sum += figure.value;
        state.slack += figure.precision / 2;
        state.present += 1;
      }
      const printed = total.figures.get(column);
      if (printed === undefined || printed.quantity === 'percent') return;
      if (state.present === 0) {
        // A row that words call a sum is a sum of something in each of its columns.
        if (total.isSum && printed.value !== 0) fails += 1;
      } else if (!agrees(printed, state.sum, state.slack)) fails += 1;
      else {
        holds += 1;
        if (printed.value !== 0) telling += 1;
      }
    });
    const fit = { holds, fails, telling };
    const atSection = total.sectionStart >= 0 && position === total.sectionStart;
    if (
      holds > 0 &&
      (best === null ||
        isBetter(fit, best.fit) ||
        (!isBetter(best.fit, fit) && (atSection || !best.atSection)))
    ) {
      best = { length, fit, atSection };
    }
  }
  return best === null ? null : { parts: open.slice(open.length - best.length), fit: best.fit };
}

/** Whether what has been found holds everywhere, so that rows much further up, outside the section, need no trial. */
const isSettled = (
  best: { readonly length: number; readonly fit: Fit } | null,
  length: number,
  outside: boolean,
): boolean =>
  best !== null &&
  outside &&
  best.fit.fails === 0 &&
  best.fit.telling > 0 &&
  length > best.length + UNNAMED_REACH;

/** The open rows of the section a sum closes; without sections, all open rows back to the last sum or result. */
function sectionParts(
  rows: readonly StackRow[],
  total: StackRow,
  open: readonly number[],
): readonly number[] {
  const start = open.findIndex((one) => one >= total.sectionStart);
  const inSection = total.sectionStart < 0 || start < 0 ? open : open.slice(start);
  const apart = inSection.findLastIndex((one) => rows[one]?.isApart === true);
  return apart >= 0 && apart < inSection.length - 1 ? inSection.slice(apart + 1) : inSection;
}

/** A side's own name below rows that make it up in most columns, or below several rows of the side, is their sum. */
function takeForSide(
  rows: readonly StackRow[],
  position: number,
  open: readonly number[],
  columns: readonly number[],
): Taken | null {
  const row = rows[position];
  if (row === undefined) return null;
  const byFormula = row.formulaParts;
  if (byFormula !== null && byFormula.length > 1 && byFormula.every((part) => part < position))
    return { parts: byFormula, basis: 'formula' };
  const isOther = (part: StackRow | undefined): boolean =>
    part?.named !== null || (row.named === 'intakt' ? part.isCost : part.isIncome);
  const found = bestSuffix(rows, row, open, columns, UNNAMED_REACH);
  if (
    found !== null &&
    found.fit.telling > found.fit.fails &&
    !found.parts.some((part) => isOther(rows[part]))
  )
    return { parts: found.parts, basis: 'arithmetic' };
  const last = open.findLastIndex((one) => {
    const part = rows[one];
    return isOther(part) || part?.isApart === true || (row.named === 'intakt' && !part?.isIncome);
  });
  const own = open.slice(last + 1);
  return own.length > 1 ? { parts: own, basis: 'words' } : null;
}

/** A row that no word calls a sum is one all the same when its formula says so, or when it adds up in every column. */
function takeUnnamed(
  rows: readonly StackRow[],
  position: number,
  open: readonly number[],
  columns: readonly number[],
): Taken | null {
  const row = rows[position];
  if (row === undefined) return null;
  if (
    row.formulaParts !== null &&
    row.formulaParts.length > 1 &&
    row.formulaParts.every((part) => part < position)
  ) {
    return { parts: row.formulaParts, basis: 'formula' };
  }
  if (row.isIncome) return null;
  // It must hold in every column, so one column where it does not spares the others.
  const probe = columns.filter((column) => (row.figures.get(column)?.value ?? 0) !== 0).slice(0, 1);
  if (bestSuffix(rows, row, open, probe, UNNAMED_REACH) === null) return null;
  const found = bestSuffix(rows, row, open, columns, UNNAMED_REACH);
  if (found === null || found.parts.length < 2 || found.fit.fails > 0 || found.fit.telling === 0)
    return null;
  const nonZero = found.parts.filter((part) =>
    [...(rows[part]?.figures.values() ?? [])].some((figure) => figure.value !== 0),
  );
  const needed = found.fit.telling >= 2 ? 2 : 3;
  return nonZero.length >= needed ? { parts: found.parts, basis: 'arithmetic' } : null;
}

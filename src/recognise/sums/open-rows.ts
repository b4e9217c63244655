import type { Relation } from '../../model/table';
import { bestSuffix, UNNAMED_REACH } from './best-suffix';
import { fitOf, isBetter, type SumRow } from './relation-fit';
import type { StackRow } from './stack-row';

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

/** What the formula of a row that no word calls a sum adds up, when that is more than one row above it. */
function takeByFormula({ formulaParts: parts }: StackRow, position: number): Taken | null {
  return parts !== null && parts.length > 1 && parts.every((part) => part < position)
    ? { parts, basis: 'formula' }
    : null;
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
  const byFormula = takeByFormula(row, position);
  if (byFormula !== null) return byFormula;
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
  const byFormula = takeByFormula(row, position);
  if (byFormula !== null) return byFormula;
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

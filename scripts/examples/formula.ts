import { cellA1 } from '../../src/sheet/a1';
import { cellContent, type CaseTable } from './case-table';
import type { Sum, Term } from './sums';

/** The formula a person would write for a sum of a table whose first cell stands at `top`, `left` (from 0). No leading `=`. */
export function formulaOf(table: CaseTable, sum: Sum, top: number, left: number): string {
  const at = (term: Term): string => cellA1(top + term.row, left + term.column);
  const terms = [...sum.terms].sort((a, b) => b.sign - a.sign || a.row - b.row);
  const first = terms[0]!;
  const last = terms.at(-1)!;
  const label = table[sum.row]?.[0] ?? '';
  if (terms.length === 1) return /^summa/i.test(label) ? `SUM(${at(first)})` : at(first);
  if (isRun(table, terms)) return `SUM(${at(first)}:${at(last)})`;
  const written = sum.terms.some((term) => term.sign === -1) ? sum.terms : terms;
  return written.map((term, i) => (i === 0 ? '' : term.sign === 1 ? '+' : '-') + at(term)).join('');
}

/** Whether the terms are all the figures of one column between the first and the last of them. */
function isRun(table: CaseTable, terms: readonly Term[]): boolean {
  const column = terms[0]!.column;
  if (terms.some((term) => term.sign === -1 || term.column !== column)) return false;
  const between = table
    .slice(terms[0]!.row, terms.at(-1)!.row + 1)
    .filter((cells) => typeof cellContent(cells[column] ?? '') === 'number');
  const figures = terms.filter((term) => typeof cellContent(table[term.row]?.[column] ?? '') === 'number');
  return between.length === figures.length;
}

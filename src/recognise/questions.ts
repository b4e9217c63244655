import type { Question } from '../model/statements';
import type { Table, TableId } from '../model/table';
import type { Draft } from './draft';
import { figureColumnsOf } from './draft';
import type { Scope } from './scope';

/** Tables of which a report can rest on one only. */
const SINGLE: readonly TableId[] = [
  'uppfoljning',
  'driftredovisning',
  'resultatrakning',
  'balansrakning',
];

/** What only a person can decide: two tables of a kind for one time, no period at all, a broken fiscal year. */
export function findQuestions(
  tables: readonly Table[],
  drafts: readonly Draft[],
  scope: Scope | null,
): readonly Question[] {
  const questions: Question[] = [];
  for (const id of SINGLE) {
    const all = tables.filter((table) => table.id === id);
    const outcomes = all.filter(({ columns }) => columns.some(({ role }) => role === 'utfall'));
    // A sheet with the budget alone, this year's or last year's, stands behind the one that follows it up.
    const same = outcomes.length > 0 ? outcomes : all;
    if (same.length < 2) continue;
    const years = new Set(same.map((table) => lastEnd(table)?.slice(0, 4) ?? ''));
    questions.push({
      code: years.size > 1 ? 'two-periods' : 'two-tables',
      table: id,
      candidates: same.map((table) => ({
        sheet: table.sheet,
        range: table.range,
        text: table.title,
      })),
    });
  }
  const broken = drafts.filter((draft) =>
    figureColumnsOf(draft.block).some((column) => column.reading.period?.broken === true),
  );
  if (broken.length > 0) {
    questions.push({
      code: 'broken-year',
      table: null,
      candidates: broken.map(({ block }) => ({
        sheet: block.sheet,
        range: block.range,
        text: block.titles.at(-1)?.text ?? '',
      })),
    });
  }
  if (scope === null && tables.some((table) => table.id !== 'okand'))
    questions.push({ code: 'no-period', table: null, candidates: [] });
  return questions;
}

function lastEnd(table: Table): string | null {
  const outcomes = table.columns.filter(
    (column) => column.role === 'utfall' || column.role === 'budget',
  );
  return outcomes.reduce<string | null>(
    (latest, { period }) => (period !== null && period.end > (latest ?? '') ? period.end : latest),
    null,
  );
}

import type { Period } from '../model/period';
import type { Question } from '../model/statements';
import type { Table, TableId } from '../model/table';
import type { Draft } from './draft';
import { figureColumnsOf } from './draft';
import type { Scope } from './scope';
import { askOfColumns } from './unknown-columns';

/** Tables of which a report can rest on one only. */
const SINGLE: readonly TableId[] = [
  'uppfoljning',
  'driftredovisning',
  'resultatrakning',
  'balansrakning',
];

/**
 * What only a person can decide: two tables of a kind for the report's time, columns
 * that a report rests on under unknown headings, no period at all, a broken fiscal year.
 */
export function findQuestions(
  tables: readonly Table[],
  drafts: readonly Draft[],
  scope: Scope | null,
  period: Period | null,
): readonly Question[] {
  const questions: Question[] = [];
  for (const id of SINGLE) {
    const all = tables.filter((table) => table.id === id);
    const outcomes = all.filter(({ columns }) => columns.some(({ role }) => role === 'utfall'));
    // A sheet with the budget alone, this year's or last year's, stands behind the one that follows it up.
    const same = ofPeriod(outcomes.length > 0 ? outcomes : all, period);
    if (same.length < 2) continue;
    questions.push({
      code: 'two-tables',
      table: id,
      candidates: same.map((table) => ({
        sheet: table.sheet,
        range: table.range,
        text: table.title,
      })),
    });
  }
  questions.push(...askOfColumns(tables, scope?.hasUtfall !== false));
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

/** Sheets of earlier years or periods left in the book stand behind those of the report's own. */
function ofPeriod(tables: readonly Table[], period: Period | null): readonly Table[] {
  const own = tables.filter((table) => {
    const end = lastEnd(table);
    return period === null || end === null || end === period.end;
  });
  return own.length > 0 ? own : tables;
}

/** The day that a table's utfall runs to, or its budget where it has none. */
function lastEnd({ columns }: Table): string | null {
  const utfall = columns.filter(({ role }) => role === 'utfall');
  const told = utfall.length > 0 ? utfall : columns.filter(({ role }) => role === 'budget');
  return told.reduce<string | null>(
    (latest, { period }) => (period !== null && period.end > (latest ?? '') ? period.end : latest),
    null,
  );
}

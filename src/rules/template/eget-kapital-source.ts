import type { Book } from '../engine/book';
import { missingSeverity } from '../engine/info';
import { nowhere } from '../engine/place';
import type { Draft, Rule } from '../engine/rule';
import { utgaendeEgetKapital } from '../ties/facts';

const ID = 'missing-eget-kapital';

const REPORTS: readonly string[] = ['delårsrapport', 'årsredovisning'];

function check(book: Book): readonly Draft[] {
  const { report } = book.statements;
  if (!REPORTS.includes(report.kind) || book.tables.length === 0) return [];
  const end = report.period?.end;
  const isKnown = utgaendeEgetKapital(book).some(
    ({ basis, period }) => basis === 'actual' && period.end === end,
  );
  if (isKnown) return [];
  return [
    {
      severity: missingSeverity(book.settings),
      place: nowhere(null, 'utgaende-eget-kapital'),
      found: null,
      expected: null,
      message: ID,
      params: {},
    },
  ];
}

/** Eget kapital at the period's end: without a source in the workbook the report asks for it in a marked cell. */
export const missingEgetKapital = {
  id: ID,
  law: { act: 'Nationella rådets mall', place: 'driftredovisning' },
  applies: ({ statements }: Book) => REPORTS.includes(statements.report.kind),
  check,
} satisfies Rule;

import { analyse } from '../../src/pipeline/analyse';
import type { Finding } from '../../src/model/finding';
import { expectedTable, foundTable, strangeTables } from './canonical';
import { turnOf } from './render-table';
import type { BookLayout } from './layout';
import { renderBook, type WrittenBook } from './render-book';
import type { Slip } from './render-table';

/** What is wrong with how a layout was read; empty when nothing is. */
export function misreadings(layout: BookLayout): readonly string[] {
  const book = renderBook(layout);
  const { statements, findings } = analyse(book.snapshot, { ignoreOwnSettings: true });
  const wrong = book.tables.flatMap((written) => {
    const expected = new Set(expectedTable(written));
    const found = new Set(foundTable(written, statements));
    return [
      ...[...expected]
        .filter((fact) => !found.has(fact))
        .map((fact) => `${written.model.id}: missing ${fact}`),
      ...[...found]
        .filter((fact) => !expected.has(fact))
        .map((fact) => `${written.model.id}: strange ${fact}`),
    ];
  });
  return [
    ...wrong,
    ...strangeTables(book, statements).map((table) => `strange table ${table}`),
    ...statements.questions.map(({ code }) => `question ${code}`),
    ...severe(findings, book).map((finding) => `finding ${finding}`),
    ...missingWarning(book, findings),
  ];
}

/** What is wrong with what is said of a layout with one figure changed; empty when exactly that figure is named. */
export function misjudgements(layout: BookLayout, slip: Slip): readonly string[] {
  const book = renderBook(layout, slip);
  const { findings } = analyse(book.snapshot, { ignoreOwnSettings: true });
  const wanted = slipFinding(slip, book);
  const found = severe(findings, book);
  return [
    ...(found.includes(wanted) ? [] : [`missing ${wanted}`]),
    ...found.filter((one) => one !== wanted).map((one) => `strange ${one}`),
  ];
}

/**
 * Half a year's utfall against the year's budget is worth a warning unless a table has the budget of those months, the
 * year's prognos stands beside it, or a column says what is left or used of the year's.
 */
const isPartYear = ({ layout, tables }: WrittenBook): boolean =>
  layout.months < 12 &&
  !layout.further.includes('driftredovisning') &&
  tables.some(({ columns }) => {
    const kinds = [...columns.values()].map(({ kind }) => kind);
    const saysWhatIsLeft = [...columns.values()].some(({ words }) =>
      ['Kvar av budget', 'Förbrukat %'].includes(words.word),
    );
    return (
      kinds.includes('utfall') &&
      kinds.includes('budget') &&
      !kinds.includes('prognos') &&
      !saysWhatIsLeft
    );
  });

const missingWarning = (book: WrittenBook, findings: readonly Finding[]): readonly string[] =>
  isPartYear(book) === findings.some(({ rule }) => rule === 'part-year-budget')
    ? []
    : ['part-year-budget is missing or strange'];

/** Errors and warnings that follow from nothing else, in words that no layout changes. */
function severe(findings: readonly Finding[], book: WrittenBook): readonly string[] {
  return findings
    .filter(
      (finding) =>
        finding.severity !== 'info' &&
        finding.causedBy === null &&
        finding.rule !== 'part-year-budget',
    )
    .map((finding) => {
      const place = placeOf(finding, book);
      const { found, expected } = finding;
      const ore = (shown: typeof found): string =>
        shown?.kind === 'money' ? String(shown.ore) : '-';
      return `${finding.severity} ${finding.rule} ${place} found ${ore(found)} expected ${ore(expected)}`;
    });
}

function placeOf(finding: Finding, book: WrittenBook): string {
  const { cell, sheet } = finding;
  if (cell === null) return '-';
  for (const written of book.tables) {
    const row = written.rows.get(cell.row);
    const column = written.columns.get(cell.column);
    if (written.sheet === sheet && column !== undefined && row !== undefined && row.line !== null)
      return `${written.model.id} ${row.line.id} ${column.kind}`;
  }
  return `${sheet ?? ''} ${cell.row}:${cell.column}`;
}

function slipFinding(slip: Slip, book: WrittenBook): string {
  const written = book.tables.find(({ model }) => model.id === slip.table)!;
  const line = [...written.rows.values()].find((row) => row.line?.id === slip.line)!.line!;
  const turn = turnOf(line, written.model, written.layout);
  const ore = (tkr: number): number => tkr * turn * 100_000;
  return `error sum ${slip.table} ${slip.line} ${slip.column} found ${ore(slip.tkr)} expected ${ore(line.amounts[slip.column]!)}`;
}

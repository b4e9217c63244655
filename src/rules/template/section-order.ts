import type { ReportKind } from '../../model/statements';
import type { TableId } from '../../model/table';
import type { Book, BookTable } from '../engine/book';
import { placeOfTable } from '../engine/place';
import type { Draft, Rule } from '../engine/rule';

const ID = 'section-order';

/** The sections 2–6 by their first table, in the template's two editions: driftredovisning stands last or first. */
const ORDERS: readonly (readonly TableId[])[] = [
  ['resultatrakning', 'balansrakning', 'kassaflodesanalys', 'driftredovisning', 'not-intakter'],
  ['driftredovisning', 'resultatrakning', 'balansrakning', 'kassaflodesanalys', 'not-intakter'],
];

/** The notes are one section, known by its first. */
const sectionOf = ({ table }: BookTable): TableId =>
  table.id.startsWith('not-') ? 'not-intakter' : table.id;

/** The first table of each section, as a reader turns the pages. */
function sections({ statements, tables }: Book): readonly BookTable[] {
  const { sheetsRead } = statements.workbook;
  const sheetOf = ({ table }: BookTable): number => sheetsRead.indexOf(table.sheet);
  const seen = new Set<TableId>();
  return [...tables]
    .sort(
      (one, other) => sheetOf(one) - sheetOf(other) || one.table.range.top - other.table.range.top,
    )
    .filter((at) => {
      const section = sectionOf(at);
      if (ORDERS[0]?.includes(section) !== true || seen.has(section)) return false;
      seen.add(section);
      return true;
    });
}

/** How many sections stand in their place before the first that does not. */
function inPlace(found: readonly TableId[], order: readonly TableId[]): number {
  const owed = order.filter((section) => found.includes(section));
  const first = found.findIndex((section, at) => section !== owed[at]);
  return first < 0 ? found.length : first;
}

const REPORTS: readonly ReportKind[] = ['delårsrapport', 'årsredovisning'];

const applies = (book: Book): boolean =>
  REPORTS.includes(book.statements.report.kind) && sections(book).length > 1;

function check(book: Book): readonly Draft[] {
  if (!applies(book)) return [];
  const tables = sections(book);
  const found = tables.map(sectionOf);
  const [nearest = []] = [...ORDERS].sort(
    (one, other) => inPlace(found, other) - inPlace(found, one),
  );
  const first = tables[inPlace(found, nearest)];
  if (first === undefined) return [];
  const names = (ids: readonly TableId[]) =>
    ({ kind: 'names', keys: ids.map((id) => `table.${id}` as const) }) as const;
  return [
    {
      severity: 'info',
      place: placeOfTable(first, 'ordning'),
      found: null,
      expected: null,
      message: ID,
      params: {
        order: names(found),
        template: names(nearest.filter((section) => found.includes(section))),
      },
    },
  ];
}

/** The sections of a report in one of the two orders that the template has had. */
export const sectionOrder = {
  id: ID,
  law: { act: 'Nationella rådets mall', place: 'avsnitt 2–6' },
  applies,
  check,
} satisfies Rule;

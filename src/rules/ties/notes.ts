import type { Column, TableId, TableRow } from '../../model/table';
import { TABLE_TEMPLATES } from '../../template/tables';
import type { Book, BookTable } from '../engine/book';
import { type Fact, factsOf, rowsWith } from './fact';
import { plainName } from './insats-names';

/** The statements whose rows the notes explain. */
const STATEMENTS = ['resultatrakning', 'balansrakning'] as const;

/** A row of a statement, by its key, or its id where the template has no such row. */
export interface NotedRow {
  readonly statement: (typeof STATEMENTS)[number];
  readonly name: string;
}

/** The row that a note of a known kind explains when nothing tells otherwise. */
const BY_KIND: Partial<Record<TableId, NotedRow>> = {
  'not-intakter': { statement: 'resultatrakning', name: 'intakter' },
  'not-kostnader': { statement: 'resultatrakning', name: 'kostnader' },
  'not-fordringar': { statement: 'balansrakning', name: 'fordringar' },
  'not-skulder': { statement: 'balansrakning', name: 'kortfristiga-skulder' },
};

/** A row of a statement that points at a note by its number. */
export interface NotePointer {
  readonly at: BookTable;
  readonly row: TableRow;
  readonly column: Column;
  readonly number: string;
}

const HEADED = /^not(?:er)?(?: nr)?[.: ]*(\d+)(?:[.: –-]+|$)/i;

/** What stands before the name in a note's title: `Not 2. `, `Not till `. */
const PREFIX = /^not(?:er)?(?: nr)?[.: ]*\d*(?: ?till)?[.: –-]*/i;

/** The number a note's title gives it: `Not 2. Fordringar` → 2. Null when it has none. */
export const noteNumber = ({ table }: BookTable): string | null =>
  HEADED.exec(table.title)?.[1] ?? null;

/** The tables that are notes: by their kind, or by a number in their title. */
export const notesOf = ({ tables }: Book): readonly BookTable[] =>
  tables.filter((at) => BY_KIND[at.table.id] !== undefined || noteNumber(at) !== null);

/** The rows that point at notes, from the resultaträkning to the balansräkning; one that points at several, once each. */
export const notePointers = ({ tables }: Book): readonly NotePointer[] =>
  STATEMENTS.flatMap((id) => tables.filter(({ table }) => table.id === id)).flatMap((at) => {
    const column = at.table.columns.find(({ role }) => role === 'not');
    return column === undefined
      ? []
      : at.table.rows.flatMap((row) =>
          (row.note?.match(/\d+/g) ?? []).map((number) => ({ at, row, column, number })),
        );
  });

const nameOfRow = ({ key, id }: TableRow): string => key ?? id;

const isSame = (one: NotedRow, other: NotedRow): boolean =>
  one.statement === other.statement && one.name === other.name;

/** The statement row that a note's title names: `Not 4 Korta fordringar` → fordringar. */
function byTitle({ table }: BookTable): NotedRow | null {
  const title = plainName(table.title.replace(PREFIX, ''));
  for (const statement of STATEMENTS) {
    const row = TABLE_TEMPLATES[statement].rows.find(({ label }) => label.test(title));
    if (row !== undefined) return { statement, name: row.key };
  }
  return null;
}

/** The row that a note is the note to by its own words: its title, else its kind. */
export const rowByWords = (note: BookTable): NotedRow | null =>
  byTitle(note) ?? BY_KIND[note.table.id] ?? null;

/** The only row that points at a note's number and at no other; null when there is none or several. */
function byNumber(book: Book, note: BookTable): NotedRow | null {
  const number = noteNumber(note);
  const [only, ...others] = notePointers(book).filter((pointer) => pointer.number === number);
  if (number === null || only === undefined || others.length > 0) return null;
  const { id } = only.at.table;
  const statement = STATEMENTS.find((one) => one === id);
  const alone = (only.row.note?.match(/\d+/g) ?? []).length === 1;
  return statement === undefined || !alone ? null : { statement, name: nameOfRow(only.row) };
}

/** Whether a number points at a note that by its words belongs to another row. */
export const pointsElsewhere = (note: BookTable, pointed: NotedRow): boolean => {
  const named = byTitle(note);
  if (named !== null) return !isSame(named, pointed);
  const kind = BY_KIND[note.table.id];
  const hasOwnKind = Object.values(BY_KIND).some((row) => isSame(row, pointed));
  return kind !== undefined && hasOwnKind && !isSame(kind, pointed);
};

/** The row that a note explains: by its number, unless its own words say another; else by its title, else by its kind. */
function rowOf(book: Book, note: BookTable): NotedRow | null {
  const pointed = byNumber(book, note);
  return pointed === null || pointsElsewhere(note, pointed) ? rowByWords(note) : pointed;
}

/** The row of a note that states what its row states: the total, or the only row there is. */
function totalsOf(note: BookTable): readonly TableRow[] {
  const named = rowsWith(note, 'summa');
  if (named.length > 0) return named;
  const { relations, rows } = note.table;
  const parts = new Set(relations.flatMap((relation) => relation.parts.map(({ row }) => row)));
  const outermost = rows.filter(
    ({ index }) => relations.some(({ total }) => total === index) && !parts.has(index),
  );
  const figured = rows.filter(({ figures }) => figures.size > 0);
  return outermost.length === 0 && figured.length === 1 ? figured : outermost;
}

/** The totals of the notes to a row of a statement. */
export const noteTotals = (book: Book, row: NotedRow): readonly Fact[] =>
  notesOf(book)
    .filter((note) => {
      const own = rowOf(book, note);
      return own !== null && isSame(own, row);
    })
    .flatMap((note) => totalsOf(note).flatMap((total) => factsOf(book, note, [total], 'size')));

/** What a statement says of one of its rows. */
export const statedIn = (book: Book, { statement, name }: NotedRow): readonly Fact[] =>
  book.tables
    .filter(({ table }) => table.id === statement)
    .flatMap((at) =>
      at.table.rows
        .filter((row) => nameOfRow(row) === name)
        .flatMap((row) => factsOf(book, at, [row], 'size')),
    );

/** Every row that some note explains and that no rule on a known kind of note speaks for. */
export const otherNotedRows = (book: Book): readonly NotedRow[] => {
  const kinds = Object.values(BY_KIND);
  const found: NotedRow[] = [];
  for (const note of notesOf(book)) {
    const row = rowOf(book, note);
    if (row !== null && ![...kinds, ...found].some((one) => isSame(one, row))) found.push(row);
  }
  return found;
};

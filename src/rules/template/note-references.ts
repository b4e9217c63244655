import { sheetCell } from '../../model/beside';
import type { Book, BookTable } from '../engine/book';
import { placeOfTable } from '../engine/place';
import type { Draft, Rule } from '../engine/rule';
import {
  type NotePointer,
  noteNumber,
  notePointers,
  notesOf,
  pointsElsewhere,
  rowByWords,
} from '../ties/notes';

const ID = 'note-references';

/** A row's pointer that is wrong. */
const atPointer = (
  { at, row, column, number }: NotePointer,
  message: string,
  more: Draft['params'] = {},
): Draft => ({
  severity: 'info',
  place: { at, row, column, cell: sheetCell(at.table, row.index, column.index), detail: message },
  found: { kind: 'text', text: number },
  expected: null,
  message: `${ID}-${message}`,
  params: { row: row.label, number, ...more },
});

/** A note that is out of its place. */
const atNote = (note: BookTable, message: string): Draft => ({
  severity: 'info',
  place: placeOfTable(note, message),
  found: { kind: 'text', text: noteNumber(note) ?? '' },
  expected: null,
  message: `${ID}-${message}`,
  params: { title: note.table.title },
});

/** Pointers at notes that are not there, or that are notes to another row. */
function wrongPointers(
  pointers: readonly NotePointer[],
  numbered: readonly BookTable[],
): readonly Draft[] {
  return pointers.flatMap((pointer) => {
    const note = numbered.find((one) => noteNumber(one) === pointer.number);
    if (note === undefined) return [atPointer(pointer, 'missing')];
    const { at, row } = pointer;
    const statement = at.table.id === 'balansrakning' ? 'balansrakning' : 'resultatrakning';
    return pointsElsewhere(note, { statement, name: row.key ?? row.id })
      ? [atPointer(pointer, 'elsewhere', { title: note.table.title })]
      : [];
  });
}

/** The first whose number is less than one before it. */
function outOfOrder<T>(items: readonly T[], numberOf: (item: T) => number): readonly T[] {
  const first = items.find((item, at) =>
    items.slice(0, at).some((earlier) => numberOf(earlier) > numberOf(item)),
  );
  return first === undefined ? [] : [first];
}

function check(book: Book): readonly Draft[] {
  const pointers = notePointers(book);
  const { sheetsRead } = book.statements.workbook;
  const sheetOf = ({ table }: BookTable): number => sheetsRead.indexOf(table.sheet);
  const numbered = notesOf(book)
    .filter((note) => noteNumber(note) !== null)
    .sort(
      (one, other) => sheetOf(one) - sheetOf(other) || one.table.range.top - other.table.range.top,
    );
  if (pointers.length === 0 || numbered.length === 0) return [];
  const unreferenced = numbered.filter(
    (note) =>
      rowByWords(note) !== null && !pointers.some(({ number }) => number === noteNumber(note)),
  );
  return [
    ...wrongPointers(pointers, numbered),
    ...unreferenced.map((note) => atNote(note, 'unreferenced')),
    ...outOfOrder(pointers, ({ number }) => Number(number)).map((one) => atPointer(one, 'order')),
    ...outOfOrder(numbered, (note) => Number(noteNumber(note))).map((one) =>
      atNote(one, 'notes-order'),
    ),
  ];
}

/** The notes in the order of the rows they belong to, each pointed at by its number. */
export const noteReferences = {
  id: ID,
  law: { act: 'LKBR', place: '9 kap. 2 §' },
  example: 'note-references-missing',
  applies: (book: Book) => notePointers(book).length > 0 && notesOf(book).length > 0,
  check,
} satisfies Rule;

import { rangeA1 } from '../../src/sheet/a1';
import type { CellRange } from '../../src/model/address';
import type { Book, BookSheet } from '../engine/book';
import type { Events } from '../protocol/events';
import { itemNotFound } from '../protocol/host-error';
import type { Surroundings } from './surroundings';

/** Event numbers of the Rich API. */
export const EVENT = { changed: 10, activated: 11, added: 13, selectionChanged: 14, deleted: 15 };

/** Source of events that concern the whole workbook. */
export const WORKBOOK = 'Workbook';

/** An open book as a person has it before them: which sheet is shown and what is selected. */
export class Workspace {
  readonly book: Book;
  active: BookSheet;
  selection: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };
  calculationMode: 'Automatic' | 'Manual' | 'AutomaticExceptTables' = 'Automatic';
  /** True while a person has a cell open for editing; most calls then fail, as in Excel. */
  editing = false;
  readonly surroundings: Surroundings;
  readonly #events: () => Events;

  constructor(book: Book, surroundings: Surroundings, events: () => Events) {
    const first = book.sheets.find((sheet) => sheet.visibility === 'visible') ?? book.sheets[0];
    if (first === undefined) throw new Error('A workbook has at least one sheet.');
    this.book = book;
    this.surroundings = surroundings;
    this.active = first;
    this.#events = events;
  }

  /** A sheet by name or id, or null. */
  find(key: unknown): BookSheet | null {
    const wanted = String(key).toLowerCase();
    const found = this.book.sheets.find(
      (sheet) => sheet.name.toLowerCase() === wanted || sheet.id.toLowerCase() === wanted,
    );
    return found ?? null;
  }

  /** Refuses a sheet that has been deleted meanwhile. */
  present(sheet: BookSheet, location: string): BookSheet {
    if (!this.book.sheets.includes(sheet)) throw itemNotFound(location);
    return sheet;
  }

  activate(sheet: BookSheet): void {
    if (this.active === sheet) return;
    this.active = sheet;
    this.selection = { top: 0, left: 0, bottom: 0, right: 0 };
    this.#raise(EVENT.activated, sheet, {});
  }

  select(sheet: BookSheet, range: CellRange): void {
    this.activate(sheet);
    this.selection = range;
    this.#raise(EVENT.selectionChanged, sheet, { address: rangeA1(range) });
  }

  /** Tells whoever listens that cells were written, by the add-in itself or by a person. */
  changed(sheet: BookSheet, range: CellRange, by: 'ThisLocalAddin' | 'Unknown'): void {
    this.#raise(EVENT.changed, sheet, {
      address: rangeA1(range),
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: by,
    });
  }

  added(sheet: BookSheet): void {
    this.#raise(EVENT.added, sheet, { source: 'Local' });
  }

  /** Deletes a sheet and shows another in its place. */
  remove(sheet: BookSheet): void {
    this.book.deleteSheet(sheet);
    if (this.active === sheet) {
      const next = this.book.sheets.find((each) => each.visibility === 'visible');
      if (next !== undefined) this.activate(next);
    }
    this.#raise(EVENT.deleted, sheet, { source: 'Local' });
  }

  #raise(type: number, sheet: BookSheet, details: object): void {
    const payload = { worksheetId: sheet.id, ...details };
    this.#events().raise(type, [sheet.id, WORKBOOK], payload);
  }
}

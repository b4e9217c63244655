import type { DefinedName } from '../../src/sheet/snapshot';
import type { Book, BookSheet } from './book';
import { Calculator } from './calculator';
import { MemorySheet } from './memory-sheet';

/** A book without a file, for tests that need none. */
export class MemoryBook implements Book {
  readonly fileName: string;
  isStructureProtected = false;
  sheets: readonly MemorySheet[] = [];
  names: readonly DefinedName[] = [];
  readonly #calculator = new Calculator();
  #next = 1;
  #dirty = true;

  constructor(fileName: string) {
    this.fileName = fileName;
    this.addSheet('Blad1');
  }

  addSheet(name: string): MemorySheet {
    const id = `{${String(this.#next).padStart(8, '0')}-0001-0000-0000-000000000000}`;
    this.#next += 1;
    const sheet = new MemorySheet(id, name, () => {
      this.#dirty = true;
    });
    this.sheets = [...this.sheets, sheet];
    this.#dirty = true;
    return sheet;
  }

  deleteSheet(sheet: BookSheet): void {
    this.sheets = this.sheets.filter((each) => each !== sheet);
    this.#dirty = true;
  }

  renameSheet(sheet: BookSheet, name: string): void {
    const found = this.sheets.find((each) => each === sheet);
    if (found !== undefined) found.name = name;
    this.#dirty = true;
  }

  setName(name: DefinedName): void {
    this.deleteName(name);
    this.names = [...this.names, name];
    this.#dirty = true;
  }

  deleteName(name: DefinedName): void {
    this.names = this.names.filter((each) => each.name !== name.name || each.sheet !== name.sheet);
    this.#dirty = true;
  }

  calculate(): void {
    if (!this.#dirty) return;
    this.#calculator.rebuild(this.sheets, this.names);
    this.sheets.forEach((sheet, index) => {
      for (const [at, content] of sheet.contents) {
        if (content.formula === null) continue;
        const value = this.#calculator.value(index, Math.floor(at / 16384), at % 16384);
        if (value !== undefined) sheet.contents.set(at, { ...content, value });
      }
    });
    this.#dirty = false;
  }

  save(): Uint8Array {
    throw new Error('A book in memory has no file.');
  }
}

import type { Result } from '../model/result';
import type { DefinedName } from '../sheet/snapshot';
import { guarded } from './guard';
import { Parts } from './opc/parts';
import type { UnreadableProblem } from './problem';
import { listSheets, workbookPath } from './workbook/sheet-list';
import { Worksheet } from './worksheet';

/**
 * An .xlsx that is opened, changed and saved without losing anything: what is not changed keeps its bytes. It does
 * not calculate; the caller gives formulas their values.
 */
export class XlsxPackage {
  readonly parts: Parts;
  readonly workbook: string;
  #sheets: Worksheet[];

  constructor(bytes: Uint8Array) {
    this.parts = new Parts(bytes);
    this.workbook = workbookPath(this.parts);
    this.#sheets = listSheets(this.parts, this.workbook)
      .filter(({ kind }) => kind === 'worksheet')
      .map((entry) => new Worksheet(this, entry));
  }

  /** The worksheets in tab order; chart sheets are left out. */
  get sheets(): readonly Worksheet[] {
    return this.#sheets;
  }

  /** A worksheet by name, without regard to case. */
  sheet(name: string): Worksheet | undefined {
    return this.#sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  /** Adds an empty worksheet last. The name must be valid and free. */
  addSheet(_name: string): Worksheet {
    throw new Error('not built yet');
  }

  /** Deletes a worksheet with its own parts; references to it become `#REF!`. */
  deleteSheet(_sheet: Worksheet): void {
    throw new Error('not built yet');
  }

  /** Renames a worksheet; formulas, names and charts that refer to it follow. */
  renameSheet(_sheet: Worksheet, _name: string): void {
    throw new Error('not built yet');
  }

  /** Makes a sheet the one that is shown when the file is opened. */
  activate(_sheet: Worksheet): void {
    throw new Error('not built yet');
  }

  /** The defined names, Excel's own (`_xlnm.Print_Area`) included. */
  get names(): readonly DefinedName[] {
    throw new Error('not built yet');
  }

  /** Adds a defined name, or replaces the one of the same name and scope. */
  setName(_name: DefinedName): void {
    throw new Error('not built yet');
  }

  deleteName(_name: string, _sheet: string | null): void {
    throw new Error('not built yet');
  }

  /** Whether the workbook's structure (adding, deleting and renaming sheets) is protected. */
  get isStructureProtected(): boolean {
    throw new Error('not built yet');
  }

  /** The package as an .xlsx file, without a calculation chain when a formula was changed. */
  save(): Uint8Array {
    return this.parts.save();
  }
}

/** Opens a workbook for reading and changing. */
export const openPackage = (bytes: Uint8Array): Result<XlsxPackage, UnreadableProblem> =>
  guarded(() => new XlsxPackage(bytes));

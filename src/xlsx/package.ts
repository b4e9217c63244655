import type { Result } from '../model/result';
import type { DefinedName } from '../sheet/snapshot';
import { loseSheetInFormula, renameInFormula } from '../sheet/sheet-rename';
import { sameSheet, shiftFormula, type StructuralChange } from '../sheet/structural-change';
import { guarded } from './guard';
import { Parts } from './opc/parts';
import { relationshipsOf } from './opc/relationships';
import type { UnreadableProblem } from './problem';
import { readSharedStrings } from './read/shared-strings';
import type { Rewrite } from './structure/rewrite-formulas';
import { renamePivotSources, shiftPivotSources } from './structure/pivot-sources';
import { shiftRelatedParts } from './structure/shift-related-parts';
import { rewriteWorkbook } from './structure/rewrite-workbook';
import { Stylesheet } from './style/stylesheet';
import { dropCalcChain } from './workbook/calc-chain';
import { listNames } from './workbook/defined-names';
import { dropName, putName } from './workbook/name-edits';
import { listSheets, workbookPath } from './workbook/sheet-list';
import { addTab, changeTab, isStructureProtected, removeTab, setActiveTab } from './workbook/tabs';
import { Worksheet } from './worksheet';

/**
 * An .xlsx that is opened, changed and saved without losing anything: what is not changed keeps its bytes. It does
 * not calculate; the caller gives formulas their values.
 */
export class XlsxPackage {
  readonly parts: Parts;
  readonly workbook: string;
  #sheets: Worksheet[];
  #strings: readonly string[] | null = null;
  #styles: Stylesheet | null = null;
  #chainHolds = true;

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

  /** The names of all tabs, chart sheets included. */
  get tabNames(): string[] {
    return listSheets(this.parts, this.workbook).map(({ name }) => name);
  }
  /** A worksheet by name, without regard to case. */
  sheet(name: string): Worksheet | undefined {
    return this.#sheets.find((sheet) => sameSheet(sheet.name, name));
  }

  /** Adds an empty worksheet last. The name must be valid and free. */
  addSheet(name: string): Worksheet {
    const sheet = new Worksheet(this, addTab(this.parts, this.workbook, name));
    this.#sheets.push(sheet);
    return sheet;
  }

  /** Deletes a worksheet with its own parts; references to it become `#REF!`. */
  deleteSheet(sheet: Worksheet): void {
    this.#sheets = this.#sheets.filter((each) => each !== sheet);
    removeTab(this.parts, this.workbook, sheet.entry);
    this.#rewrite(() => (formula) => loseSheetInFormula(formula, sheet.name));
  }

  /** Renames a worksheet; formulas, names and charts that refer to it follow. */
  renameSheet(sheet: Worksheet, name: string): void {
    const before = sheet.name;
    changeTab(this.parts.edit(this.workbook), sheet.entry, { name });
    sheet.entry = { ...sheet.entry, name };
    this.#rewrite(() => (formula) => renameInFormula(formula, before, name));
    renamePivotSources(this.parts, before, name);
  }

  /** Inserts or deletes rows or columns of a sheet; everything in the workbook that points there follows. */
  changeStructure(change: StructuralChange): void {
    const sheet = this.sheet(change.sheet);
    if (sheet === undefined || change.count === 0) return;
    this.#rewrite((own) => (formula) => shiftFormula(formula, own, change));
    const headers = shiftRelatedParts(this.parts, sheet.path, change);
    shiftPivotSources(this.parts, change);
    sheet.shift(change);
    for (const { row, column, text } of headers) sheet.setValue(row, column, text);
    this.formulasChanged();
  }

  /** Makes a sheet the one that is shown when the file is opened. */
  activate(sheet: Worksheet): void {
    setActiveTab(this.parts.edit(this.workbook), sheet.name);
    for (const each of this.#sheets) each.select(each === sheet);
  }

  /** The defined names, Excel's own (`_xlnm.Print_Area`) included. */
  get names(): readonly DefinedName[] {
    return listNames(this.parts.root(this.workbook));
  }

  /** Adds a defined name, or replaces the one of the same name and scope. */
  setName(name: DefinedName): void {
    putName(this.parts.edit(this.workbook), name);
  }

  deleteName(name: string, sheet: string | null): void {
    dropName(this.parts.edit(this.workbook), name, sheet);
  }

  /** Whether the workbook's structure (adding, deleting and renaming sheets) is protected. */
  get isStructureProtected(): boolean {
    return isStructureProtected(this.parts.root(this.workbook));
  }

  /** The shared strings. */
  get strings(): readonly string[] {
    const path = relationshipsOf(this.parts, this.workbook).find(
      ({ type }) => type === 'sharedStrings',
    )?.target;
    this.#strings ??= path === undefined ? [] : readSharedStrings(this.parts, path);
    return this.#strings;
  }

  /** The cell formats. */
  get styles(): Stylesheet {
    this.#styles ??= new Stylesheet(this.parts, this.workbook);
    return this.#styles;
  }

  /** Says that formulas were added, removed or moved, so that the calculation chain no longer holds. */
  formulasChanged(): void {
    this.#chainHolds = false;
  }

  /** The package as an .xlsx file, without a calculation chain when a formula was changed. */
  save(): Uint8Array {
    if (!this.#chainHolds) dropCalcChain(this.parts, this.workbook);
    this.#chainHolds = true;
    for (const sheet of this.#sheets) sheet.storeDimension();
    return this.parts.save();
  }

  #rewrite(rewriteOn: (sheet: string | null) => Rewrite): void {
    rewriteWorkbook(this.parts, this.workbook, this.#sheets, rewriteOn);
  }
}

/** Opens a workbook for reading and changing. */
export const openPackage = (bytes: Uint8Array): Result<XlsxPackage, UnreadableProblem> =>
  guarded(() => new XlsxPackage(bytes));

import type { CellRange } from '../../src/model/address';
import type { Result } from '../../src/model/result';
import type { DefinedName } from '../../src/sheet/snapshot';
import { openPackage, type UnreadableProblem, type XlsxPackage } from '../../src/xlsx';
import type { Book, BookSheet, Content } from './book';
import { Calculator, type CalculatedSheet } from './calculator';
import { PackageSheet, type SheetListener } from './package-sheet';

/** An .xlsx package that calculates. */
export class PackageBook implements Book {
  readonly fileName: string;
  readonly #package: XlsxPackage;
  readonly #calculator = new Calculator();
  readonly #listener: SheetListener = {
    cellChanged: (sheet, row, column) => this.#touch(sheet, row, column),
    structureChanged: () => this.#startOver(),
  };
  #sheets: readonly PackageSheet[];
  /** Cells written since the last calculation; null when everything is to be fed anew. */
  #touched: Map<PackageSheet, Set<string>> | null = null;

  constructor(opened: XlsxPackage, fileName: string) {
    this.#package = opened;
    this.fileName = fileName;
    this.#sheets = opened.sheets.map((sheet) => new PackageSheet(sheet, this.#listener));
  }

  get isStructureProtected(): boolean {
    return this.#package.isStructureProtected;
  }

  get sheets(): readonly PackageSheet[] {
    return this.#sheets;
  }

  get names(): readonly DefinedName[] {
    return this.#package.names;
  }

  addSheet(name: string): PackageSheet {
    const sheet = new PackageSheet(this.#package.addSheet(name), this.#listener);
    this.#sheets = [...this.#sheets, sheet];
    this.#startOver();
    return sheet;
  }

  deleteSheet(sheet: BookSheet): void {
    this.#package.deleteSheet(this.#own(sheet).worksheet);
    this.#sheets = this.#sheets.filter((each) => each !== sheet);
    this.#startOver();
  }

  renameSheet(sheet: BookSheet, name: string): void {
    this.#package.renameSheet(this.#own(sheet).worksheet, name);
    this.#startOver();
  }

  setName(name: DefinedName): void {
    this.#package.setName(name);
    this.#startOver();
  }

  deleteName({ name, sheet }: DefinedName): void {
    this.#package.deleteName(name, sheet);
    this.#startOver();
  }

  calculate(): void {
    if (this.#touched === null) {
      this.#calculator.rebuild(this.#sheets.map(calculated), this.names);
    } else if (this.#touched.size > 0) {
      this.#calculator.update(this.#changes(this.#touched));
    } else return;
    this.#touched = new Map();
    this.#sheets.forEach((sheet, index) => {
      for (const [row, column] of formulasOf(sheet)) {
        const value = this.#calculator.value(index, row, column);
        if (value !== undefined) sheet.worksheet.setCalculated(row, column, value);
      }
    });
  }

  save(shown: BookSheet): Uint8Array {
    this.calculate();
    for (const sheet of this.#sheets) sheet.storeCharts();
    this.#package.activate(this.#own(shown).worksheet);
    return this.#package.save();
  }

  #own(sheet: BookSheet): PackageSheet {
    const found = this.#sheets.find((each) => each === sheet);
    if (found === undefined) throw new Error('A sheet of another workbook.');
    return found;
  }

  #touch(sheet: PackageSheet, row: number, column: number): void {
    if (this.#touched === null) return;
    const cells = this.#touched.get(sheet) ?? new Set();
    this.#touched.set(sheet, cells.add(`${row},${column}`));
  }

  #startOver(): void {
    this.#touched = null;
  }

  *#changes(
    touched: ReadonlyMap<PackageSheet, ReadonlySet<string>>,
  ): Iterable<readonly [number, number, number, Content]> {
    for (const [sheet, cells] of touched) {
      const index = this.#sheets.indexOf(sheet);
      for (const cell of cells) {
        const [row = 0, column = 0] = cell.split(',').map(Number);
        yield [index, row, column, sheet.content(row, column)];
      }
    }
  }
}

/** A sheet as the calculator is fed it. */
const calculated = (sheet: PackageSheet): CalculatedSheet => ({
  name: sheet.name,
  cells: () => sheet.worksheet.cells(),
  arrayRange: (row: number, column: number): CellRange | null =>
    sheet.worksheet.arrayRange(row, column),
  hiddenRows: () => hiddenRows(sheet),
});

function* hiddenRows(sheet: PackageSheet): Iterable<number> {
  const used = sheet.used(false);
  if (used === null) return;
  for (let row = used.top; row <= used.bottom; row += 1) if (sheet.isRowHidden(row)) yield row;
}

/** The cells that are calculated: those with a formula, and those that an array formula fills. */
function formulasOf(sheet: PackageSheet): (readonly [number, number])[] {
  const cells: (readonly [number, number])[] = [];
  for (const [row, column, { formula }] of sheet.worksheet.cells()) {
    if (formula !== null || sheet.worksheet.arrayRange(row, column) !== null) {
      cells.push([row, column]);
    }
  }
  return cells;
}

/** Opens an .xlsx file as a book. */
export function openBook(bytes: Uint8Array, fileName: string): Result<Book, UnreadableProblem> {
  const opened = openPackage(bytes);
  return opened.ok ? { ok: true, value: new PackageBook(opened.value, fileName) } : opened;
}

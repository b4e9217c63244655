import type { Parts } from './opc/parts';
import { CellFormulas } from './sheet/cell-formula';
import { CellGrid } from './sheet/cell-grid';
import type { Stylesheet } from './style/stylesheet';
import type { XmlElement } from './xml/element';

/** What a worksheet needs of the workbook it is part of. */
export interface SheetHost {
  readonly parts: Parts;
  /** The path of the workbook part. */
  readonly workbook: string;
  /** The shared strings. */
  readonly strings: readonly string[];
  readonly styles: Stylesheet;
  /** Says that formulas were added, removed or moved, so that the calculation chain no longer holds. */
  formulasChanged(): void;
}

/** A worksheet's part: parsed when first asked for, marked as changed by `edit`. */
export class SheetPart {
  readonly path: string;
  protected readonly book: SheetHost;
  #grid: CellGrid | null = null;
  #formulas: CellFormulas | null = null;

  constructor(book: SheetHost, path: string) {
    this.book = book;
    this.path = path;
  }

  /** The root element, for reading. */
  protected get root(): XmlElement {
    return this.book.parts.root(this.path);
  }

  /** The root element, for changing. */
  protected edit(): XmlElement {
    return this.book.parts.edit(this.path);
  }

  /** Forgets what was found in the tree, after it was changed as a whole. */
  protected forget(): void {
    this.#grid = null;
    this.#formulas = null;
  }

  protected get grid(): CellGrid {
    this.#grid ??= new CellGrid(this.root);
    return this.#grid;
  }

  protected get formulas(): CellFormulas {
    this.#formulas ??= new CellFormulas(this.grid);
    return this.#formulas;
  }
}

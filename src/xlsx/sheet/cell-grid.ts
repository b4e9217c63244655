import { cellA1, parseA1 } from '../../sheet/a1';
import { UnreadableError } from '../problem';
import {
  attributeOf,
  childOf,
  childrenOf,
  element,
  isElement,
  namedLike,
  setAttribute,
  type XmlElement,
} from '../xml/element';
import { insertSorted } from './insert-sorted';

/** A row element and its cells by column, in no particular order. */
export interface GridRow {
  readonly element: XmlElement;
  readonly cells: Map<number, XmlElement>;
}

/** The cells of a worksheet's tree by row and column, from 0. The tree stays the one truth; this finds things in it. */
export class CellGrid {
  readonly data: XmlElement;
  readonly #rows = new Map<number, GridRow>();

  constructor(worksheet: XmlElement) {
    const data = childOf(worksheet, 'sheetData');
    if (data === undefined) throw new UnreadableError('malformed', 'no sheetData');
    this.data = data;
    this.#index();
  }

  row(row: number): GridRow | undefined {
    return this.#rows.get(row);
  }

  cell(row: number, column: number): XmlElement | undefined {
    return this.#rows.get(row)?.cells.get(column);
  }

  /** Rows by ascending number. */
  rows(): [number, GridRow][] {
    return [...this.#rows].sort(([one], [other]) => one - other);
  }

  /** The row, made when it is not there. */
  obtainRow(row: number): GridRow {
    const existing = this.#rows.get(row);
    if (existing !== undefined) return existing;
    const made = {
      element: element(namedLike(this.data, 'row'), { r: row + 1 }),
      cells: new Map<number, XmlElement>(),
    };
    insertSorted(this.data, made.element, row, rowNumber);
    this.#rows.set(row, made);
    return made;
  }

  /** The cell, made when it is not there. */
  obtainCell(row: number, column: number): XmlElement {
    const existing = this.cell(row, column);
    if (existing !== undefined) return existing;
    const { element: parent, cells } = this.obtainRow(row);
    const made = element(namedLike(parent, 'c'), { r: cellA1(row, column) });
    insertSorted(parent, made, column, columnNumber);
    setAttribute(parent, 'spans', undefined);
    cells.set(column, made);
    return made;
  }

  removeCell(row: number, column: number): void {
    const found = this.#rows.get(row);
    const cell = found?.cells.get(column);
    if (found === undefined || cell === undefined) return;
    found.element.children = found.element.children.filter((child) => child !== cell);
    found.cells.delete(column);
  }

  /** Gives rows new numbers; null takes one away. */
  renumberRows(renumber: (row: number) => number | null): void {
    this.data.children = this.rows().flatMap(([row, { element: node, cells }]) => {
      const moved = renumber(row);
      if (moved === null) return [];
      setAttribute(node, 'r', moved + 1);
      for (const [column, cell] of cells) setAttribute(cell, 'r', cellA1(moved, column));
      return [node];
    });
    this.#index();
  }

  /** Gives columns new numbers; null takes one away. */
  renumberColumns(renumber: (column: number) => number | null): void {
    for (const [row, { element: node, cells }] of this.#rows) {
      for (const [column, cell] of cells) {
        const moved = renumber(column);
        if (moved === null) node.children = node.children.filter((child) => child !== cell);
        else setAttribute(cell, 'r', cellA1(row, moved));
      }
    }
    this.#index();
  }

  /** Reads the tree. Missing numbers, which the format allows, are filled in; the order is put right. */
  #index(): void {
    this.#rows.clear();
    let row = -1;
    for (const node of childrenOf(this.data, 'row')) {
      row = attributeOf(node, 'r') === undefined ? row + 1 : rowNumber(node);
      setAttribute(node, 'r', row + 1);
      this.#rows.set(row, { element: node, cells: indexCells(node, row) });
    }
    this.data.children = this.rows().map(([, { element: node }]) => node);
  }
}

function indexCells(row: XmlElement, number: number): Map<number, XmlElement> {
  const cells: [number, XmlElement][] = [];
  let column = -1;
  let sorted = true;
  for (const cell of childrenOf(row, 'c')) {
    const next = attributeOf(cell, 'r') === undefined ? column + 1 : columnNumber(cell);
    if (attributeOf(cell, 'r') === undefined) setAttribute(cell, 'r', cellA1(number, next));
    sorted &&= next > column;
    column = next;
    cells.push([next, cell]);
  }
  if (!sorted) cells.sort(([one], [other]) => one - other);
  const rest = row.children.filter(
    (child) => isElement(child) && child.name !== namedLike(row, 'c'),
  );
  row.children = [...cells.map(([, cell]) => cell), ...rest];
  return new Map(cells);
}

const rowNumber = (row: XmlElement): number => Number(attributeOf(row, 'r')) - 1;
const columnNumber = (cell: XmlElement): number =>
  parseA1(attributeOf(cell, 'r') ?? '')?.left ?? -1;

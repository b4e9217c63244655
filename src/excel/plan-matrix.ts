import type { CellRange } from '../model/address';
import type { CellContent, CellPlan } from '../report/plan';
import { styleOf } from '../report/styles';
import { typedAsText } from './typed-text';

/** What is handed to Excel for one cell; `''` leaves it empty. */
export type Typed = string | number | boolean;

const typedContent = (content: CellContent): Typed => {
  switch (content.kind) {
    case 'text':
      return typedAsText(content.text);
    case 'number':
      return content.value;
    case 'formula':
      return content.formula.startsWith('=') ? content.formula : `=${content.formula}`;
    case 'input':
      return typeof content.value === 'string' ? typedAsText(content.value) : (content.value ?? '');
  }
};

/** The rectangle from A1 that holds all planned cells; a single cell for none. */
export function extentOf(cells: readonly CellPlan[]): CellRange {
  return {
    top: 0,
    left: 0,
    bottom: cells.reduce((last, { row }) => Math.max(last, row), 0),
    right: cells.reduce((last, { column }) => Math.max(last, column), 0),
  };
}

function matrix<T>({ bottom, right }: CellRange, empty: T): T[][] {
  return Array.from({ length: bottom + 1 }, () =>
    Array.from({ length: right + 1 }, (): T => empty),
  );
}

/** The planned cells as one block from A1, as it is typed into Excel. */
export function typedMatrix(cells: readonly CellPlan[]): Typed[][] {
  const typed = matrix<Typed>(extentOf(cells), '');
  for (const { row, column, content } of cells) {
    const line = typed[row];
    if (line !== undefined) line[column] = typedContent(content);
  }
  return typed;
}

/** The number formats of the same block, en-US. */
export function formatMatrix(cells: readonly CellPlan[]): string[][] {
  const formats = matrix(extentOf(cells), 'General');
  for (const { row, column, style } of cells) {
    const line = formats[row];
    if (line !== undefined) line[column] = styleOf(style).numberFormat ?? 'General';
  }
  return formats;
}

import type { CellContent, CellPlan } from './plan';
import type { StyleName } from './styles';

/** Puts the cells of one of the add-in's plain sheets, a row at a time. */
export class RowWriter {
  readonly cells: CellPlan[] = [];
  /** The row that is written in, from 0. */
  row = 0;

  readonly put = (column: number, content: CellContent, style: StyleName): void => {
    this.cells.push({ row: this.row, column, content, style });
  };

  readonly text = (column: number, words: string, style: StyleName): void => {
    this.put(column, { kind: 'text', text: words }, style);
  };
}

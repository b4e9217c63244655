import type { RowSide, TableId } from '../../src/model/table';

/** A column of the economy: what it holds and the time it speaks of. */
export type ColumnId = 'utfall' | 'budget' | 'prognos' | 'foregaende' | 'fjolarsslut' | 'forrfjol';

/** tkr by column; costs negative. */
export type Amounts = Partial<Record<ColumnId, number>>;

/** A row of the economy: what it is, in every word a förbund may use for it. */
export interface Line {
  readonly id: string;
  readonly labels: readonly string[];
  readonly key: string | null;
  readonly side: RowSide | null;
  readonly amounts: Amounts;
  /** For a result: what it is made of, by line id. */
  readonly of?: readonly string[];
  /** True for a row that counts heads, not kronor. */
  readonly isCount?: boolean;
}

/** Rows with their sum. `sections` are the words that head them. */
export interface Group {
  readonly id: string;
  readonly sections: readonly string[];
  readonly side: RowSide;
  readonly children: readonly Node[];
  readonly total: Line;
}

export type Node = Line | Group;

export const isGroup = (node: Node): node is Group => 'children' in node;

/** One table of the economy, before any layout. */
export interface TableModel {
  readonly id: TableId;
  readonly titles: readonly string[];
  readonly sheets: readonly string[];
  readonly columns: readonly ColumnId[];
  readonly nodes: readonly Node[];
  /** Whether its amounts are those of a day, headed by dates. */
  readonly dated: boolean;
  /** Whether costs may stand with either sign in it. */
  readonly freeSign: boolean;
  /** Whether it has headings over its columns at all. */
  readonly headed: boolean;
}

/** The months the year has run: 6, 7, 8, 9 or 12. */
export type Months = 6 | 7 | 8 | 9 | 12;

export const YEAR = 2023;

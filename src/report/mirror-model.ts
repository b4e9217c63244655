import type { Column, Relation, Table, TableRow } from '../model/table';
import { presented, termOf } from './source';
import { reportCell, token, type Term } from './term';

/** One figure of a mirrored table: from its source, or from the rows that it is the sum of. */
export interface MirrorCell {
  readonly term: Term;
  /** For a sum that the source prints wrongly: the operand over the report's own cells. */
  readonly operand: string | null;
  /** What the source prints, where that is not what its rows give. In öre. */
  readonly printed: number | null;
}

/** A source table as the report shows it: the same rows, every figure live, wrong sums put right. */
export class MirrorModel {
  readonly table: Table;
  readonly #prefix: string;
  readonly #signed: boolean;
  readonly #done = new Map<string, MirrorCell | null>();

  /** `signed`: costs become negative; otherwise signs stay as the source prints them. */
  constructor(table: Table, prefix: string, signed: boolean) {
    this.table = table;
    this.#prefix = prefix;
    this.#signed = signed;
  }

  /** What the row is known by from one period to the next. */
  key(row: TableRow): string {
    return `${this.#prefix}/${row.id}`;
  }

  /** The id of a figure's cell in the report. */
  id(row: TableRow, column: Column): string {
    return `${this.key(row)}/${column.index}`;
  }

  /** The figure in a row and column; null where the source has none that can be read. */
  cell(row: TableRow, column: Column): MirrorCell | null {
    const id = this.id(row, column);
    const known = this.#done.get(id);
    if (known !== undefined) return known;
    this.#done.set(id, null);
    const cell = this.#work(row, column);
    this.#done.set(id, cell);
    return cell;
  }

  #source(row: TableRow, column: Column): Term | null {
    if (!row.figures.has(column.index)) return null;
    return this.#signed ? presented(this.table, row, column) : termOf(this.table, row, column);
  }

  #work(row: TableRow, column: Column): MirrorCell | null {
    const source = this.#source(row, column);
    if (source === null) return null;
    const plain = { term: source, operand: null, printed: null };
    const relation = this.table.relations.find(({ total }) => total === row.index);
    const parts = relation === undefined ? null : this.#parts(relation, column);
    if (parts === null || parts.length === 0) return plain;
    const ore = parts.reduce((total, { cell, factor }) => total + factor * cell.term.ore, 0);
    const unit = row.figures.get(column.index)?.precision ?? 100;
    if (Math.abs(ore - source.ore) <= (unit * (parts.length + 1)) / 2) return plain;
    const operand = parts
      .map(({ id, factor }, index) => `${factor < 0 ? '-' : index > 0 ? '+' : ''}${token(id)}`)
      .join('');
    return { term: reportCell(this.id(row, column), ore, 'kr'), operand, printed: source.ore };
  }

  #parts(relation: Relation, column: Column) {
    const parts: { id: string; cell: MirrorCell; factor: number }[] = [];
    for (const { row: index, factor } of relation.parts) {
      const row = this.table.rows.find((candidate) => candidate.index === index);
      if (row === undefined) return null;
      const cell = this.cell(row, column);
      if (cell !== null)
        parts.push({
          id: this.id(row, column),
          cell,
          factor: this.#turned(row, column, relation) * factor,
        });
      else if (
        this.table.faults.some((fault) => fault.row === index && fault.column === column.index)
      ) {
        return null;
      }
    }
    return parts;
  }

  /** A part whose sign the report turns enters its sum the other way round. */
  #turned(row: TableRow, column: Column, relation: Relation): 1 | -1 {
    if (!this.#signed) return 1;
    const total = this.table.rows.find((candidate) => candidate.index === relation.total);
    const turns = (candidate: TableRow | undefined): boolean => {
      if (candidate === undefined) return false;
      const raw = termOf(this.table, candidate, column)?.ore ?? 0;
      return raw !== 0 && presented(this.table, candidate, column)?.ore === -raw;
    };
    return turns(row) === turns(total) ? 1 : -1;
  }
}

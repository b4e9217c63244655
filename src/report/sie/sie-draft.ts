import type { CellRange } from '../../model/address';
import { ORE_PER, type Ore } from '../../model/amount';
import { cellA1, columnLetters } from '../../sheet/a1';
import { FIRST_AMOUNT, KEY, keyText, NAME, NUMBER, type SieRowKey } from '../../sie/sheet-rows';
import { WRITTEN, writtenText } from '../../sie/written-amounts';
import type { CellContent, CellPlan } from '../plan';
import type { StyleName } from '../styles';
import { excelRound } from '../term';

/** A row of amounts that others add up: its place and its amounts, in öre; null where the file does not tell. */
export interface AmountRow {
  readonly row: number;
  readonly amounts: readonly (Ore | null)[];
}

/** An amount row with the sign it is added with. */
export type Part = readonly [row: AmountRow, factor: 1 | -1];

/** How a row looks. */
export interface RowLook {
  readonly label: StyleName;
  readonly amount: StyleName;
}

/** The sum of rows in a column; null where one of them is not told. */
const total = (parts: readonly Part[], column: number): Ore | null =>
  parts.reduce<Ore | null>((sum, [{ amounts }, factor]) => {
    const ore = amounts[column] ?? null;
    return sum === null || ore === null ? null : sum + factor * ore;
  }, 0);

const amountContent = (ore: Ore | null): CellContent =>
  ore === null ? { kind: 'text', text: '' } : { kind: 'number', value: ore / ORE_PER.kr };

/** The sheet `Utfall (SIE)` while it is put together, row by row. */
export class SieDraft {
  readonly cells: CellPlan[] = [];
  readonly merges: CellRange[] = [];
  readonly columns: number;
  row = 0;

  constructor(columns: number) {
    this.columns = columns;
  }

  #put(column: number, content: CellContent, style: StyleName): void {
    this.cells.push({ row: this.row, column, content, style });
  }

  text(column: number, text: string, style: StyleName): void {
    this.#put(column, { kind: 'text', text }, style);
  }

  /** A text across the page. */
  line(text: string, style: StyleName): void {
    this.text(NUMBER, text, style);
    this.merges.push({ top: this.row, bottom: this.row, left: NUMBER, right: KEY - 1 });
    this.row += 1;
  }

  /** Notes what the row is and what amounts it was written with, and ends it. */
  end(key: SieRowKey, amounts: readonly (Ore | null)[] = []): void {
    this.text(KEY, keyText(key), 'key');
    if (amounts.length > 0) this.text(WRITTEN, writtenText(amounts), 'key');
    this.row += 1;
  }

  /** An account's or an object's amounts as the file gives them. */
  amounts(
    number: string,
    name: string,
    amounts: readonly (Ore | null)[],
    key: SieRowKey,
    look: RowLook,
  ): AmountRow {
    const { row } = this;
    this.text(NUMBER, number, look.label);
    this.text(NAME, name, look.label);
    amounts.forEach((ore, index) =>
      this.#put(FIRST_AMOUNT + index, amountContent(ore), look.amount),
    );
    this.end(key, amounts);
    return { row, amounts };
  }

  /** The sum of rows that stand one under the other. */
  sum(number: string, name: string, rows: readonly AmountRow[], key: SieRowKey, look: RowLook) {
    const parts = rows.map((row): Part => [row, 1]);
    return this.#formulas(number, name, parts, key, look, (letters) => {
      const [first, last] = [rows[0]?.row ?? 0, rows.at(-1)?.row ?? 0];
      return rows.length === 0 ? '0' : `SUM(${letters}${first + 1}:${letters}${last + 1})`;
    });
  }

  /** Rows added and subtracted, to the öre. */
  combination(name: string, parts: readonly Part[], key: SieRowKey, look: RowLook): AmountRow {
    return this.#formulas('', name, parts, key, look, (_, column) => {
      const terms = parts.map(
        ([{ row }, factor]) => `${factor < 0 ? '-' : '+'}${cellA1(row, column)}`,
      );
      return `ROUND(${terms.join('').replace(/^\+/, '')},2)`;
    });
  }

  #formulas(
    number: string,
    name: string,
    parts: readonly Part[],
    key: SieRowKey,
    look: RowLook,
    operand: (letters: string, column: number) => string,
  ): AmountRow {
    const { row } = this;
    this.text(NUMBER, number, look.label);
    this.text(NAME, name, look.label);
    const amounts = Array.from({ length: this.columns }, (_, index) => total(parts, index));
    amounts.forEach((ore, index) => {
      const column = FIRST_AMOUNT + index;
      const formula = `=${operand(columnLetters(column), column)}`;
      const content: CellContent =
        ore === null
          ? amountContent(null)
          : { kind: 'formula', formula, value: excelRound(ore / ORE_PER.kr, 2) };
      this.#put(column, content, look.amount);
    });
    this.end(key, amounts);
    return { row, amounts };
  }
}

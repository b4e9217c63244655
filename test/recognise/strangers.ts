import { DEFAULT_SETTINGS } from '../../src/model/settings';
import type { Statements } from '../../src/model/statements';
import type { Table } from '../../src/model/table';
import { recognise } from '../../src/recognise';
import type { CellValue, SheetSnapshot } from '../../src/sheet/snapshot';
import { book, sheet } from './book';
import { shortPeriod } from './summary';

export type Rows = readonly (readonly (CellValue | null)[])[];

/** A sheet of rows, understood alone in its workbook. */
export const readRows = (rows: Rows, name = 'Blad1'): Statements =>
  recognise(book(sheet(name, rows)), DEFAULT_SETTINGS);

/** Several sheets understood together. */
export const readSheets = (...sheets: readonly SheetSnapshot[]): Statements =>
  recognise(book(...sheets), DEFAULT_SETTINGS);

/** Each column's role and period, in short. */
export const columnsOf = (table: Table | undefined): readonly string[] =>
  (table?.columns ?? []).map(({ role, period }) => `${role} ${shortPeriod(period)}`.trim());

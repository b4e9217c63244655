import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MoneyUnit } from '../../src/model/amount';
import { ORE_PER } from '../../src/model/amount';
import type { Period } from '../../src/model/period';
import type { ReportKind, Statements } from '../../src/model/statements';
import type {
  Column,
  ColumnRole,
  Figure,
  RowKind,
  RowSide,
  SignConvention,
  Table,
  TableId,
  TableRow,
} from '../../src/model/table';

const CASES = join(__dirname, '../cases');
const REASON = { code: 'given', params: {} };

/** What a row is, told by hand. */
export interface RowSpec {
  readonly key?: string;
  readonly kind?: RowKind;
  readonly side?: RowSide;
}

/** How one published table is to be understood, told by hand. */
export interface TableSpec {
  readonly id: TableId;
  readonly sheet: string;
  readonly unit?: MoneyUnit;
  readonly sign?: SignConvention;
  /** Roles and periods of the columns beside the label. */
  readonly columns: readonly (readonly [ColumnRole, Period | null])[];
  /** By the row's index in the file, the heading being 0. Rows not named are headings without figures. */
  readonly rows: Readonly<Record<number, RowSpec>>;
}

/** Reads a printed amount: digits, spaces and minus, with or without a suffix. */
function figureOf(text: string, row: number, column: number, unit: MoneyUnit): Figure | null {
  const digits = /^-?[\d ]+/.exec(text.trim())?.[0].replaceAll(' ', '');
  if (digits === undefined || digits === '' || digits === '-') return null;
  return {
    row,
    column,
    quantity: 'money',
    value: Number(digits) * ORE_PER[unit],
    precision: ORE_PER[unit],
    share: null,
    asText: !/^-?[\d ]+$/.test(text.trim()),
    formula: null,
  };
}

function rowOf(cells: readonly string[], index: number, spec: TableSpec): TableRow {
  const unit = spec.unit ?? 'kr';
  const given = spec.rows[index];
  const figures = new Map<number, Figure>();
  if (given !== undefined) {
    cells.forEach((text, column) => {
      const figure = column === 0 ? null : figureOf(text, index, column, unit);
      if (figure !== null) figures.set(column, figure);
    });
  }
  const label = cells[0]?.trim() ?? '';
  const kind = given?.kind ?? (given === undefined ? 'heading' : 'item');
  return {
    index,
    labelColumn: 0,
    label,
    key: given?.key ?? null,
    id: given?.key ?? label.toLowerCase(),
    kind,
    side: given?.side ?? null,
    section: [],
    note: null,
    hidden: false,
    figures,
    texts: new Map(),
    reason: REASON,
  };
}

/** A published table as statements hold it, its cells where the file has them. */
export function tableFrom(file: string, spec: TableSpec): Table {
  const lines = readFileSync(join(CASES, file), 'utf8').replace(/\n$/, '').split('\n');
  const grid = lines.map((line) => line.split('\t'));
  const columns: Column[] = spec.columns.map(([role, period], index) => ({
    index: index + 1,
    headingRow: 0,
    heading: grid[0]?.[index + 1] ?? '',
    role,
    period,
    reason: REASON,
  }));
  const rows = grid
    .map((cells, index) => rowOf(cells, index, spec))
    .filter((row, index) => index > 0 && row.label + String(row.figures.size) !== '0')
    .map((row, index, all) => {
      const same = all.slice(0, index).filter((other) => other.id === row.id).length;
      return same === 0 ? row : { ...row, id: `${row.id}#${same + 1}` };
    });
  return {
    id: spec.id,
    sheet: spec.sheet,
    range: { top: 0, left: 0, bottom: grid.length - 1, right: spec.columns.length },
    title: grid[0]?.[0] ?? '',
    unit: spec.unit ?? 'kr',
    statedUnit: null,
    sign: spec.sign ?? 'none',
    columns,
    rows,
    relations: [],
    faults: [],
    beside: null,
    reason: REASON,
  };
}

/** Statements over some tables. */
export const statementsOf = (
  kind: ReportKind,
  period: Period,
  tables: readonly Table[],
): Statements => ({
  organisation: { name: 'Samordningsförbundet Exempel', orgNumber: null },
  report: { kind, period },
  tables,
  leftAside: [],
  questions: [],
  ledger: null,
  workbook: {
    fileName: 'exempel.xlsx',
    sheetsRead: [...new Set(tables.map((table) => table.sheet))],
    hiddenSheets: [],
    externalLinks: [],
    neverCalculated: false,
  },
});

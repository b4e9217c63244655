import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ORE_PER, type Unit } from '../../src/model/amount';
import type { Finding, Shown } from '../../src/model/finding';
import type { Period } from '../../src/model/period';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings';
import type { ReportKind, Statements } from '../../src/model/statements';
import type {
  Column,
  ColumnRole,
  Fault,
  Figure,
  Relation,
  RowKind,
  RowSide,
  SignConvention,
  Table,
  TableId,
  TableRow,
} from '../../src/model/table';
import { check } from '../../src/rules';
import { CATALOGUE } from '../../src/rules/catalogue';
import { cellA1 } from '../../src/sheet/a1';
import { ROW_KEYS } from '../../src/template/keys';

const REASON = { code: 'test', params: {} };
const BLANK = new Set(['', '-', '–']);

/** The cells of a published table, row by row. */
export const published = (name: string): string[][] =>
  readFileSync(join(__dirname, '../cases', `${name}.tsv`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));

/** Reads a printed amount: `-1 089 270 SEK`, `4 262 576 kr (76%)`, `41,8%`. Null when it is none. */
function figure(text: string, row: number, column: number, unit: Unit): Figure | null {
  const match =
    /^([-−]?[\d  ]*\d)(?:,(\d+))?\s*(%|kr|SEK)?\s*(?:\((?:(\d+)(?:,(\d+))?%|inkl.*)\))?$/.exec(
      text.trim(),
    );
  if (match === null || / \d{4,}| \d{1,2}(?: |$)/.test(match[1] ?? '')) return null;
  const [, whole = '', decimals = '', suffix, share, shareDecimals = ''] = match;
  const number = Number(`${whole.replace(/[  ]/g, '').replace('−', '-')}.${decimals || '0'}`);
  const quantity =
    suffix === '%' || unit === 'procent' ? 'percent' : unit === 'antal' ? 'count' : 'money';
  const scale = quantity === 'money' && unit !== 'antal' && unit !== 'procent' ? ORE_PER[unit] : 1;
  return {
    row,
    column,
    quantity,
    value: quantity === 'money' ? Math.round(number * scale) : number,
    precision: scale / 10 ** decimals.length,
    share:
      share === undefined
        ? null
        : {
            percent: Number(`${share}.${shareDecimals || '0'}`),
            decimals: shareDecimals.length,
          },
    asText: suffix === 'kr' || suffix === 'SEK',
    formula: null,
  };
}

/** `utfall 2024`, `utfall 2022-08-31`, `utfall ..2024-12-31` (a balance), or a role alone. */
export function columnOf(text: string, index: number, heading: string): Column {
  const [role = 'okand', when] = text.split(' ');
  const period = (): Period | null => {
    if (when === undefined) return null;
    if (when.startsWith('..')) return { start: null, end: when.slice(2) };
    return when.length === 4
      ? { start: `${when}-01-01`, end: `${when}-12-31` }
      : { start: `${when.slice(0, 4)}-01-01`, end: when };
  };
  return {
    index,
    headingRow: 0,
    heading,
    role: role as ColumnRole,
    period: period(),
    reason: REASON,
  };
}

/** How a table is to be understood. Rows and columns in order: `resultat`, `id|kind|side`, `#id` for a heading, '' to skip. */
export interface TableSpec {
  readonly id: TableId;
  readonly cells: readonly (readonly string[])[];
  /** One per column after the label; `''` for none. */
  readonly columns: readonly string[];
  /** One per line after the heading line. */
  readonly rows: readonly string[];
  /** `resultat = intakter - kostnader`, `summa = a..d` over the rows between. */
  readonly relations?: readonly string[];
  readonly unit?: Unit;
  readonly stated?: 'kr' | 'tkr' | 'Mkr';
  readonly sign?: SignConvention;
  readonly sheet?: string;
  readonly notes?: Readonly<Record<string, string>>;
  readonly hidden?: readonly string[];
  /** Formulas by `id:column`, columns counted from 0 at the label. */
  readonly formulas?: Readonly<Record<string, string>>;
  readonly basis?: Relation['basis'];
}

function rowOf(spec: TableSpec, text: string, index: number, columns: readonly Column[]): TableRow {
  const cells = spec.cells[index] ?? [];
  const [name = '', kind, side] = text.replace('#', '').split('|');
  const keys: readonly string[] = ROW_KEYS[spec.id];
  const id = name || `rad-${index}`;
  const rowUnit: Unit =
    id === 'antal-anstallda' ? 'antal' : id === 'soliditet' ? 'procent' : (spec.unit ?? 'kr');
  const figures = columns.flatMap((column): [number, Figure][] => {
    const read =
      column.role === 'not' || column.role === 'text'
        ? null
        : figure(cells[column.index] ?? '', index, column.index, rowUnit);
    const formula = spec.formulas?.[`${id}:${column.index}`] ?? null;
    return read === null ? [] : [[column.index, { ...read, formula }]];
  });
  const key = id.replace(/-\d+$/, '');
  const label = (cells[0] ?? '').trim();
  return {
    index,
    labelColumn: 0,
    label,
    key: keys.includes(id) ? id : keys.includes(key) ? key : null,
    id,
    kind: text.startsWith('#') ? 'heading' : ((kind ?? 'item') as RowKind),
    side: (side ?? null) as RowSide | null,
    section: [],
    note: spec.notes?.[id] ?? null,
    hidden: spec.hidden?.includes(id) ?? false,
    figures: new Map(figures),
    texts: new Map(),
    reason: REASON,
  };
}

function relationOf(text: string, rows: readonly TableRow[], basis: Relation['basis']): Relation {
  const indexOf = (id: string): number => {
    const row = rows.find((other) => other.id === id);
    if (row === undefined) throw new Error(`No row ${id} in: ${text}`);
    return row.index;
  };
  const [total = '', sum = ''] = text.split(' = ');
  const parts = [...` + ${sum}`.matchAll(/ ([+-]) (\S+)/g)].flatMap(([, sign, name = '']) => {
    const factor: 1 | -1 = sign === '-' ? -1 : 1;
    const [first = '', last] = name.split('..');
    const [from, to] = [indexOf(first), indexOf(last ?? first)];
    return rows
      .filter(({ index, kind }) => index >= from && index <= to && kind !== 'heading')
      .map(({ index }) => ({ row: index, factor }));
  });
  return { total: indexOf(total), parts, basis };
}

/** A table understood as the spec says. */
export function build(spec: TableSpec): Table {
  const headings = spec.cells[0] ?? [];
  const columns = spec.columns.flatMap((text, at) =>
    text === '' ? [] : [columnOf(text, at + 1, headings[at + 1] ?? '')],
  );
  const rows = spec.rows.flatMap((text, at) =>
    text === '' ? [] : [rowOf(spec, text, at + 1, columns)],
  );
  const faults = rows.flatMap((row) =>
    columns.flatMap((column): Fault[] => {
      const text = (spec.cells[row.index]?.[column.index] ?? '').trim();
      const isFigure = column.role !== 'not' && column.role !== 'text' && row.kind !== 'heading';
      if (!isFigure || BLANK.has(text) || row.figures.has(column.index)) return [];
      const kind = text.startsWith('#') ? 'error-value' : 'unreadable';
      return [{ row: row.index, column: column.index, kind, text }];
    }),
  );
  return {
    id: spec.id,
    sheet: spec.sheet ?? spec.id,
    range: {
      top: 0,
      left: 0,
      bottom: spec.cells.length - 1,
      right: Math.max(...spec.cells.map((line) => line.length)) - 1,
    },
    title: headings[0] ?? '',
    unit: spec.unit ?? 'kr',
    statedUnit: spec.stated === undefined ? null : { unit: spec.stated, row: 0, column: 0 },
    sign: spec.sign ?? 'none',
    columns,
    rows,
    relations: (spec.relations ?? []).map((text) =>
      relationOf(text, rows, spec.basis ?? 'template'),
    ),
    faults,
    beside: null,
    reason: REASON,
  };
}

/** A workbook of these tables. */
export function statementsOf(
  tables: readonly Table[],
  end: string | null = '2024-12-31',
  kind: ReportKind = 'okänd',
): Statements {
  return {
    organisation: { name: null, orgNumber: null },
    report: { kind, period: end === null ? null : { start: `${end.slice(0, 4)}-01-01`, end } },
    tables,
    leftAside: [],
    questions: [],
    ledger: null,
    workbook: {
      fileName: 'test.xlsx',
      sheetsRead: tables.map(({ sheet }) => sheet),
      hiddenSheets: [],
      externalLinks: [],
      neverCalculated: false,
    },
  };
}

/** Lines `label | a | b` as cells, for workbooks made up in a test. */
export const lines = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

/** The findings of these tables as `severity rule sheet!row:column found→expected [causedBy]`, information left out. */
export function findingsOf(
  tables: readonly Table[],
  settings: Partial<Settings> = {},
  end: string | null = '2024-12-31',
): readonly ReturnType<typeof check>['findings'][number][] {
  return check(statementsOf(tables, end), { ...DEFAULT_SETTINGS, ...settings }).findings;
}

const inKronor = (shown: Shown | null): string => {
  if (shown === null) return '–';
  switch (shown.kind) {
    case 'money':
      return String(shown.ore / 100);
    case 'percent':
      return `${shown.percent}%`;
    case 'count':
      return String(shown.count);
    case 'text':
      return shown.text;
  }
};

/** A finding in a line: `error sum sheet!B3 100 → 90`, a consequence with `<=` and its cause. */
export const lineOf = (finding: Finding): string =>
  [
    finding.severity,
    finding.rule,
    finding.cell === null
      ? '–'
      : `${finding.sheet ?? ''}!${cellA1(finding.cell.row, finding.cell.column)}`,
    `${inKronor(finding.found)} → ${inKronor(finding.expected)}`,
    ...(finding.causedBy === null ? [] : ['<=', finding.causedBy]),
  ].join(' ');

/** What one rule of the catalogue says of the statements, a line each. */
export const saidBy = (
  rule: string,
  statements: Statements,
  settings: Partial<Settings> = {},
): readonly string[] => {
  if (!CATALOGUE.some(({ id }) => id === rule)) throw new Error(`No rule ${rule}`);
  return check(statements, { ...DEFAULT_SETTINGS, ...settings })
    .findings.filter((finding) => finding.rule === rule)
    .map(lineOf);
};

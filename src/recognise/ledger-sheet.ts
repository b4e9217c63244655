import { fromKronor, type Ore } from '../model/amount';
import type { LedgerAccount, LedgerObject, LedgerSheet } from '../model/ledger-sheet';
import type { Column, Figure, TableRow } from '../model/table';
import type { Cell, SheetRow, SheetSnapshot, WorkbookSnapshot } from '../sheet/snapshot';
import {
  FIRST_AMOUNT,
  KEY,
  NAME,
  NUMBER,
  keyText,
  readKey,
  type SieRowKey,
} from '../sie/sheet-rows';
import { readWritten } from '../sie/written-amounts';
import { ledgerChanges } from './ledger-changes';

const REASON = { code: 'row-by-label', params: {} };

const textIn = (cell: Cell | undefined): string =>
  cell === undefined || typeof cell.value === 'object' ? '' : String(cell.value);

/** A row of the sheet that its key tells of. */
interface KeyedRow {
  readonly index: number;
  readonly key: SieRowKey;
  readonly keyColumn: number;
  readonly cells: readonly Cell[];
  /** Its amounts as they were written, in öre; null where the sheet does not keep them. */
  readonly written: readonly (Ore | null)[] | null;
}

function keyedRow({ index, cells }: SheetRow): KeyedRow[] {
  for (const cell of cells.toReversed()) {
    const key = typeof cell.value === 'string' ? readKey(cell.value) : null;
    if (key === null) continue;
    const written = cells.map(({ value }) =>
      typeof value === 'string' ? readWritten(value) : null,
    );
    return [
      {
        index,
        key,
        keyColumn: cell.column,
        cells,
        written: written.find((one) => one !== null) ?? null,
      },
    ];
  }
  return [];
}

/** What the books say: as it was written, and where the sheet does not keep that, as it stands. */
function figuresOf(row: KeyedRow, columns: readonly Column[]): ReadonlyMap<number, Figure> {
  const figures = columns.flatMap(({ index: column }, place): [number, Figure][] => {
    const cell = row.cells.find((one) => one.column === column);
    const stands = typeof cell?.value === 'number' ? fromKronor(cell.value) : null;
    const value = row.written === null ? stands : (row.written[place] ?? null);
    if (value === null) return [];
    const { index } = row;
    const form = { quantity: 'money', precision: 1, share: null, asText: false } as const;
    return [[column, { row: index, column, value, formula: cell?.formula ?? null, ...form }]];
  });
  return new Map(figures);
}

/** The sheet's rows as the accounts and objects they are; an account's group is that of the sum it stands above. */
function partsOf(
  rows: readonly KeyedRow[],
  at: (row: KeyedRow, column: number) => string,
): Pick<LedgerSheet, 'accounts' | 'objects' | 'result'> {
  const objects: (LedgerObject & { accounts: LedgerAccount[] })[] = [];
  const known = new Map<string, LedgerAccount>();
  let waiting: Omit<LedgerAccount, 'group'>[] = [];
  let result: number | null = null;
  for (const row of rows) {
    const { key, index } = row;
    const name = at(row, NAME);
    if (key.kind === 'account') waiting.push({ row: index, number: key.account, name });
    else if (key.kind === 'total') {
      const { total } = key;
      if (total === 'resultat') result = index;
      if (total === 'intakter' || total === 'kostnader' || total === 'finans') {
        for (const account of waiting) known.set(account.number, { ...account, group: total });
      }
      waiting = [];
    } else if (key.kind === 'object') {
      const { dimension, object: number } = key;
      objects.push({ row: index, dimension, number, name, accounts: [] });
    } else if (key.kind === 'object-account') {
      const account = known.get(key.account);
      if (account !== undefined) objects.at(-1)?.accounts.push({ ...account, row: index });
    }
  }
  return { accounts: [...known.values()], objects, result };
}

function read(sheet: SheetSnapshot, neverCalculated: boolean): LedgerSheet | null {
  const rows = sheet.rows.flatMap(keyedRow);
  const heading = rows.find(({ key }) => key.kind === 'periods');
  if (heading?.key.kind !== 'periods') return null;
  // Columns that a person has put in before the others have moved them all.
  const moved = heading.keyColumn - KEY;
  const at = (row: KeyedRow, column: number): string =>
    textIn(row.cells.find((cell) => cell.column === column + moved));
  const columns = heading.key.periods.map((period, place): Column => ({
    index: FIRST_AMOUNT + moved + place,
    headingRow: heading.index,
    heading: at(heading, FIRST_AMOUNT + place),
    role: place === 0 ? 'utfall' : 'foregaende',
    period,
    reason: REASON,
  }));
  const tableRows = rows
    .filter((row) => row !== heading)
    .map((row): TableRow => ({
      index: row.index,
      labelColumn: NUMBER + moved,
      label: [at(row, NUMBER), at(row, NAME)].filter((text) => text !== '').join(' '),
      key: null,
      id: keyText(row.key),
      kind: row.key.kind === 'account' || row.key.kind === 'object-account' ? 'item' : 'sum',
      side: null,
      section: [],
      note: null,
      hidden: false,
      figures: figuresOf(row, columns),
      texts: new Map(),
      reason: REASON,
    }));
  const range = {
    top: heading.index,
    left: NUMBER + moved,
    bottom: rows.at(-1)?.index ?? heading.index,
    right: heading.keyColumn,
  };
  const written = rows
    .filter((row) => row !== heading)
    .map((row) => ({
      index: row.index,
      key: row.key,
      amounts: columns.map(({ index: column }, place) => ({
        column,
        cell: row.cells.find((cell) => cell.column === column),
        written: row.written?.[place],
      })),
    }));
  return {
    ...partsOf(rows, at),
    changes: neverCalculated ? [] : ledgerChanges(written),
    isCompared: true,
    table: {
      id: 'okand',
      sheet: sheet.name,
      range,
      title: sheet.name,
      unit: 'kr',
      statedUnit: null,
      sign: 'costs-negative',
      columns,
      rows: tableRows,
      relations: [],
      faults: [],
      beside: null,
      reason: REASON,
    },
  };
}

/** What the workbook's sheet `Utfall (SIE)` holds; null when it has none. */
export function ledgerSheet({ sheets, neverCalculated }: WorkbookSnapshot): LedgerSheet | null {
  const own = sheets.find(({ ownKey }) => ownKey === 'sie');
  return own === undefined ? null : read(own, neverCalculated);
}

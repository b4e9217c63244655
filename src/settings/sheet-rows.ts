import { isCellError, type Cell, type SheetSnapshot } from '../sheet/snapshot';

/** The columns of the settings sheet, from 0. Lists use as many as they need from the first. */
export const LABEL = 0;
export const VALUE = 1;
export const KEY = 5;

/** The marks in the hidden key column that begin a list's rows. */
export const LISTS = ['egetKapitalLimits', 'corrections', 'acceptances'] as const;
export type ListKey = (typeof LISTS)[number];
export const listMark = (list: ListKey): string => `lista ${list}`;

/** What a settings sheet holds: a cell by key, and the rows of its lists. */
export interface SettingsCells {
  readonly fields: ReadonlyMap<string, number | string>;
  readonly lists: Readonly<Record<ListKey, readonly (readonly (number | string)[])[]>>;
}

const valueOf = (cell: Cell | undefined): number | string => {
  if (cell === undefined || isCellError(cell.value)) return '';
  return typeof cell.value === 'boolean' ? String(cell.value) : cell.value;
};

/** Sorts a sheet's cells into fields and list rows by the hidden key column. */
export function settingsCells(sheet: SheetSnapshot): SettingsCells {
  const fields = new Map<string, number | string>();
  const lists: Record<ListKey, (number | string)[][]> = {
    egetKapitalLimits: [],
    corrections: [],
    acceptances: [],
  };
  let current: ListKey | null = null;
  for (const { cells } of sheet.rows) {
    const at = (column: number): number | string =>
      valueOf(cells.find((cell) => cell.column === column));
    const key = String(at(KEY));
    if (key === 'rubrik') {
      current = null;
      continue;
    }
    const begun = LISTS.find((list) => listMark(list) === key);
    if (begun !== undefined) current = begun;
    else if (current === null) {
      if (key !== '') fields.set(key, at(VALUE));
    } else {
      const row = [LABEL, 1, 2, 3, 4].map(at);
      if (row.some((value) => value !== '')) lists[current].push(row);
    }
  }
  return { fields, lists };
}

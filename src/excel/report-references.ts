import { cellA1, quoteSheet } from '../sheet/a1';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { goesWithReport, sheetReferredTo } from './own-sheets';

/** A cell on a sheet that stays whose formula would lose what it refers to. */
export interface ReportReference {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

const BARE_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Matches a reference to the sheet, quoted or bare, as Excel writes it. */
function sheetPattern(name: string): string {
  const quoted = escaped(`${quoteSheet(name)}!`);
  return BARE_NAME.test(name) ? `${quoted}|(?<![\\p{L}\\p{N}_.'])${escaped(name)}!` : quoted;
}

/** The formulas that refer to the sheets that go with the report, by sheet or by a key figure's name, on those that stay. */
export function referencesToReport(snapshot: WorkbookSnapshot): ReportReference[] {
  const going = snapshot.sheets.filter(({ ownKey }) => goesWithReport(ownKey));
  const own = going.map(({ name }) => name);
  if (own.length === 0) return [];
  const figures = snapshot.names
    .filter(({ refersTo }) => own.includes(sheetReferredTo(refersTo) ?? ''))
    .map(({ name }) => `(?<![\\p{L}\\p{N}_.])${escaped(name)}(?![\\p{L}\\p{N}_.(])`);
  const pattern = new RegExp([...own.map(sheetPattern), ...figures].join('|'), 'iu');
  return snapshot.sheets
    .filter((sheet) => !going.includes(sheet))
    .flatMap(({ name, rows }) =>
      rows.flatMap(({ index, cells }) =>
        cells.flatMap(({ column, formula }) =>
          formula !== null && pattern.test(formula)
            ? [{ sheet: name, row: index, column, formula }]
            : [],
        ),
      ),
    );
}

/** Where a reference stands, for a list: `Styrelsen!B4`. */
export const placeOf = ({ sheet, row, column }: ReportReference): string =>
  `${sheet}!${cellA1(row, column)}`;

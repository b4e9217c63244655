import { cellA1, quoteSheet } from '../sheet/a1';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { sheetReferredTo } from './own-sheets';

/** A cell on a sheet that stays whose formula would lose what it refers to. */
export interface ReportReference {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** The sheets it refers to. */
  readonly to: readonly string[];
}

const BARE_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Matches a reference to the sheet, quoted or bare, as Excel writes it. */
function sheetPattern(name: string): string {
  const quoted = escaped(`${quoteSheet(name)}!`);
  return BARE_NAME.test(name) ? `${quoted}|(?<![\\p{L}\\p{N}_.'])${escaped(name)}!` : quoted;
}

/** Matches what refers to the sheet, by its own name or by a workbook name that points at it. */
function patternOf(sheet: string, { names }: WorkbookSnapshot): RegExp {
  const figures = names
    .filter(({ refersTo }) => sheetReferredTo(refersTo) === sheet)
    .map(({ name }) => `(?<![\\p{L}\\p{N}_.])${escaped(name)}(?![\\p{L}\\p{N}_.(])`);
  return new RegExp([sheetPattern(sheet), ...figures].join('|'), 'iu');
}

/**
 * The formulas on other sheets that refer to the sheets, by sheet or by a key figure's name. A Kontrollblad only points
 * out places, in text.
 */
export function referencesTo(
  snapshot: WorkbookSnapshot,
  sheets: readonly string[],
): readonly ReportReference[] {
  const patterns = sheets.map((name) => ({ name, pattern: patternOf(name, snapshot) }));
  return snapshot.sheets
    .filter(({ ownKey }) => ownKey !== 'kontrollblad')
    .flatMap(({ name, rows }) =>
      rows.flatMap(({ index, cells }) =>
        cells.flatMap(({ column, formula }) => {
          if (formula === null) return [];
          const to = patterns
            .filter((one) => one.name !== name && one.pattern.test(formula))
            .map((one) => one.name);
          return to.length > 0 ? [{ sheet: name, row: index, column, formula, to }] : [];
        }),
      ),
    );
}

/** Where a reference stands, for a list: `Styrelsen!B4`. */
export const placeOf = ({ sheet, row, column }: ReportReference): string =>
  `${sheet}!${cellA1(row, column)}`;

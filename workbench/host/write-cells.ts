import type { CellValue } from '../../src/sheet/snapshot';
import type { BookSheet } from '../engine/book';
import { readTyped } from '../engine/typed-input';
import { invalidArgument } from '../protocol/host-error';
import { asOneOf } from './arguments';
import { type Area } from './area';
import { spread } from './area-grid';
import { unlocked } from './sheet-target';
import type { Workspace } from './workspace';

/** Longest text that a cell holds. */
const LONGEST_TEXT = 32_767;

/** Whether a formula's quotes and parentheses are closed; Excel refuses one whose are not. */
function isClosed(formula: string): boolean {
  let depth = 0;
  for (const character of formula.replaceAll(/"[^"]*"|'[^']*'/g, '')) {
    if (character === '"' || character === "'") return false;
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/**
 * Writes one cell as Excel does when it is typed: a string is read, and in a cell formatted as
 * General may bring a format with it.
 */
function writeCell(area: Area, row: number, column: number, value: unknown): void {
  if (typeof value === 'string') writeText(area, row, column, value);
  else if (typeof value === 'number' || typeof value === 'boolean') {
    area.sheet.setContent(row, column, { formula: null, value });
  } else throw invalidArgument('Range.values');
}

function writeText({ sheet }: Area, row: number, column: number, text: string): void {
  const { numberFormat } = sheet.look(row, column);
  if (text.length > LONGEST_TEXT) throw invalidArgument('Range.values');
  const typed = readTyped(text, numberFormat, new Date().getFullYear());
  if (typed.kind === 'formula') {
    if (!isClosed(typed.formula)) throw invalidArgument('Range.formulas');
    sheet.setContent(row, column, { formula: typed.formula, value: null });
    return;
  }
  const value = typed.kind === 'empty' ? null : typed.value;
  sheet.setContent(row, column, { formula: null, value });
  if (typed.kind === 'constant' && typed.format !== null && numberFormat === 'General') {
    const cell = { top: row, left: column, bottom: row, right: column };
    sheet.setLook(cell, { numberFormat: typed.format });
  }
}

/** Writes what a person typed into a cell. */
export function typeInto(typed: {
  readonly workspace: Workspace;
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}): void {
  const { workspace, sheet, row, column, text } = typed;
  const range = { top: row, left: column, bottom: row, right: column };
  const area = { workspace, sheet, range };
  unlocked(area, 'Range.values');
  writeCell(area, row, column, text);
  workspace.changed(sheet, range, 'Unknown');
}

/** Writes what an add-in gave for `values` or `formulas`, which Excel treats alike. */
export function writeCells(area: Area, written: unknown, location: string): void {
  unlocked(area, location);
  spread(area, written, (row, column, value) => writeCell(area, row, column, value), location);
  area.workspace.changed(area.sheet, area.range, 'ThisLocalAddin');
}

/** A value as it travels: an error by its name, an empty cell as the empty string. */
export function wireValue(value: CellValue | null): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

const CLEARED = { All: 'all', Contents: 'contents', Formats: 'looks' } as const;

/** Empties cells: their contents, their look, or both. */
export function clearCells(area: Area, applyTo: unknown): void {
  const location = 'Range.clear';
  const what = asOneOf(applyTo ?? 'All', CLEARED, location);
  unlocked(area, location).clear(area.range, what);
  area.workspace.changed(area.sheet, area.range, 'ThisLocalAddin');
}

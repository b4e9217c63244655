import type { CellValue } from '../../src/sheet/snapshot';
import { EMPTY, type Content } from '../engine/book';
import { readTyped } from '../engine/typed-input';
import { HostError, invalidArgument } from '../protocol/host-error';
import { spread, type Area } from './area';
import { unlocked } from './sheet-target';

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
export function writeCell(area: Area, row: number, column: number, value: unknown): void {
  const { sheet } = area;
  if (typeof value === 'string') return writeText(area, row, column, value);
  if (typeof value !== 'number' && typeof value !== 'boolean')
    throw invalidArgument('Range.values');
  sheet.setContent(row, column, { formula: null, value });
}

function writeText({ sheet }: Area, row: number, column: number, text: string): void {
  const { numberFormat } = sheet.look(row, column);
  if (text.length > LONGEST_TEXT) throw invalidArgument('Range.values');
  const typed = readTyped(text, numberFormat, new Date().getFullYear());
  if (typed.kind === 'formula' && !isClosed(typed.formula)) {
    throw new HostError('InvalidArgument', 'Range.formulas');
  }
  const content: Content =
    typed.kind === 'empty'
      ? EMPTY
      : typed.kind === 'formula'
        ? { formula: typed.formula, value: 0 }
        : { formula: null, value: typed.value, quoted: typed.quoted };
  sheet.setContent(row, column, content);
  if (typed.kind === 'constant' && typed.format !== null && numberFormat === 'General') {
    sheet.setLook(
      { top: row, left: column, bottom: row, right: column },
      {
        numberFormat: typed.format,
      },
    );
  }
}

/** Writes what an add-in gave for `values` or `formulas`, which Excel treats alike. */
export function writeCells(area: Area, written: unknown, location: string): void {
  unlocked(area, location);
  spread(area, written, (row, column, value) => writeCell(area, row, column, value), location);
  area.workspace.changed(area.sheet, area.range);
}

/** A value as it travels: an error by its name, an empty cell as the empty string. */
export function wireValue(value: CellValue | null): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

/** Empties cells: their contents, their look, or both. */
export function clearCells(area: Area, applyTo: unknown): void {
  const location = 'Range.clear';
  const sheet = unlocked(area, location);
  const what = applyTo ?? 'All';
  if (what !== 'All' && what !== 'Contents' && what !== 'Formats') throw invalidArgument(location);
  if (what !== 'Formats') {
    const used = sheet.used(true);
    const { top, left, bottom, right } = area.range;
    for (
      let row = Math.max(top, used?.top ?? 0);
      row <= Math.min(bottom, used?.bottom ?? -1);
      row += 1
    ) {
      for (
        let column = Math.max(left, used?.left ?? 0);
        column <= Math.min(right, used?.right ?? -1);
        column += 1
      ) {
        sheet.setContent(row, column, EMPTY);
      }
    }
  }
  if (what !== 'Contents') sheet.clearLook(area.range);
  area.workspace.changed(sheet, area.range);
}

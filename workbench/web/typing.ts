import type { CellRange } from '../../src/model/address';
import type { BookSheet, Content } from '../engine/book';
import { HostError } from '../protocol/host-error';
import { typeInto } from '../host/write-cells';
import type { Workspace } from '../host/workspace';
import { TEXTS } from './texts';

const SWEDISH_NUMBER = /^([+-]?)((?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d*))(?:,(\d+))?(\s*%)?$/;

/** A number as it is written in Swedish, in the form that Excel's own language reads: `1 234,5` → `1234.5`. */
export function fromSwedish(text: string): string {
  const match = SWEDISH_NUMBER.exec(text.trim());
  if (match === null) return text;
  const [, sign = '', whole = '', decimals, percent = ''] = match;
  if (whole === '' && decimals === undefined) return text;
  const digits = whole.replaceAll(/[ \u00a0\u202f]/g, '');
  return `${sign}${digits === '' ? '0' : digits}${decimals === undefined ? '' : `.${decimals}`}${percent.trim()}`;
}

/** What a person edits in a cell: its formula, or its constant as typed. */
export function editText({ formula, value }: Content): string {
  if (formula !== null) return formula;
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'object' ? value.error : value;
}

/** Writes what a person typed; null when it went well, else why it did not. */
export function commit(
  workspace: Workspace,
  sheet: BookSheet,
  row: number,
  column: number,
  text: string,
): string | null {
  const { formula, value } = sheet.content(row, column);
  if (text === editText({ formula, value })) return null;
  const keepsText = typeof value === 'string' && formula === null && text === value;
  try {
    typeInto({ workspace, sheet, row, column, text: keepsText ? text : fromSwedish(text) });
    return null;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    if (error.code === 'AccessDenied') return TEXTS.protectedSheet;
    return text.length > 32_767 ? TEXTS.tooLong : TEXTS.badFormula;
  }
}

/** Empties what is selected. */
export function clearContents(
  workspace: Workspace,
  sheet: BookSheet,
  range: CellRange,
): string | null {
  if (sheet.isProtected) return TEXTS.protectedSheet;
  sheet.clear(range, 'contents');
  workspace.changed(sheet, range, 'Unknown');
  return null;
}

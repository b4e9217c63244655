import type { Result } from '../model/result';
import type { SheetSnapshot, WorkbookSnapshot } from '../sheet/snapshot';
import { guarded } from './guard';
import { Parts } from './opc/parts';
import { relationshipsOf } from './opc/relationships';
import { UnreadableError, type UnreadableProblem } from './problem';
import { isDateFormat } from './read/dates';
import { inOrder } from './read/in-order';
import { readNumberFormats } from './read/number-formats';
import { readSharedStrings } from './read/shared-strings';
import { SheetContext } from './read/sheet-context';
import { SheetScan } from './read/sheet-scan';
import { scanPart } from './scan/scan-part';
import { listNames } from './workbook/defined-names';
import { externalLinks } from './workbook/external-links';
import { ownSheets } from './workbook/own-sheets';
import { listSheets, workbookPath, type SheetEntry } from './workbook/sheet-list';
import { childOf, flagOf, type XmlElement } from './xml/element';

/**
 * Reads a stranger's .xlsx or .xlsm (macros are never run) into plain data, in bounded time and memory. Links are
 * not followed, entities not expanded. `fileName` is kept as given.
 */
export const readSnapshot = (
  bytes: Uint8Array,
  fileName: string,
): Result<WorkbookSnapshot, UnreadableProblem> => guarded(() => snapshotOf(bytes, fileName));

function snapshotOf(bytes: Uint8Array, fileName: string): WorkbookSnapshot {
  const parts = new Parts(bytes);
  const path = workbookPath(parts);
  const workbook = parts.root(path);
  const entries = listSheets(parts, path).filter(({ kind }) => kind === 'worksheet');
  if (entries.length === 0) throw new UnreadableError('no-sheets', path);
  const names = listNames(workbook);
  const own = ownSheets(names);
  const context = contextOf(parts, path, workbook);
  const sheets = entries.map((entry) => ({
    ...readSheet(parts, entry, context),
    ownKey: own.get(entry.name.toLowerCase()) ?? null,
  }));
  return {
    fileName,
    sheets,
    names,
    externalLinks: externalLinks(parts, path),
    neverCalculated: context.neverCalculated,
  };
}

function contextOf(parts: Parts, path: string, workbook: XmlElement): SheetContext {
  const related = (type: string): string | undefined =>
    relationshipsOf(parts, path).find((each) => each.type === type && !each.external)?.target;
  const [strings, styles] = [related('sharedStrings'), related('styles')];
  const formats = styles === undefined ? [] : readNumberFormats(parts, styles);
  const properties = childOf(workbook, 'workbookPr');
  const from1904 = properties !== undefined && flagOf(properties, 'date1904');
  const moves = formats.map((format) => from1904 && isDateFormat(format));
  return new SheetContext(
    strings === undefined ? [] : readSharedStrings(parts, strings),
    formats,
    moves,
  );
}

function readSheet(
  parts: Parts,
  entry: SheetEntry,
  context: SheetContext,
): Omit<SheetSnapshot, 'ownKey'> {
  const scan = new SheetScan(context);
  scanPart(parts, entry.path, scan);
  return {
    name: entry.name,
    visibility: entry.visibility,
    rows: inOrder(scan.rows, (row) => row.index),
    hiddenColumns: [...scan.hiddenColumns].sort((one, other) => one - other),
  };
}

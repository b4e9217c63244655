import { err, ok, type Result } from '../model/result';
import { parseA1 } from '../sheet/a1';
import type { DefinedName, SheetSnapshot, WorkbookSnapshot } from '../sheet/snapshot';
import { externalLinksOf } from './external-links';
import { ownKeysBySheet } from './own-sheets';
import { problem, type ExcelProblem } from './problem';
import { readPieces, type PieceReading } from './read-cells';
import { cellCount, CELLS_PER_SHEET, planRequests, type UsedRange } from './reading-plan';
import { runExcel } from './run';

type Visibility = SheetSnapshot['visibility'];
const VISIBILITY: Readonly<Record<string, Visibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** The reading is three round trips however many the sheets: what sheets, which ranges, what cells. */
async function read(
  context: Excel.RequestContext,
): Promise<Result<WorkbookSnapshot, ExcelProblem>> {
  const { workbook } = context;
  workbook.load('name');
  const worksheets = workbook.worksheets.load('items/id,items/name,items/visibility');
  const names = workbook.names.load('items/name,items/formula,items/visible,items/scope');
  await context.sync();

  const asked = worksheets.items.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true).untrack();
    range.load('address');
    return { sheet, range };
  });
  await context.sync();

  const used: UsedRange[] = [];
  for (const { sheet, range } of asked) {
    if (range.isNullObject) continue;
    const area = parseA1(range.address.slice(range.address.lastIndexOf('!') + 1));
    if (area === null || cellCount(area) > CELLS_PER_SHEET) {
      return err(problem('sheet-too-large', { sheet: sheet.name }));
    }
    used.push({ sheetId: sheet.id, range: area });
  }
  const pieces: PieceReading[] = [];
  for (const request of planRequests(used)) pieces.push(...(await readPieces(context, request)));

  const definedNames = names.items.map(toDefinedName);
  const ownKeys = ownKeysBySheet(definedNames);
  const sheets = worksheets.items.map((sheet): SheetSnapshot => {
    const own = pieces.filter((piece) => piece.sheetId === sheet.id);
    return {
      name: sheet.name,
      visibility: VISIBILITY[sheet.visibility] ?? 'visible',
      ownKey: ownKeys.get(sheet.name.toLowerCase()) ?? null,
      rows: own.flatMap((piece) => piece.rows),
      hiddenColumns: [...new Set(own.flatMap((piece) => piece.hiddenColumns))],
    };
  });
  return ok({
    fileName: workbook.name,
    sheets,
    names: definedNames,
    externalLinks: externalLinksOf(sheets),
    neverCalculated: false,
  });
}

function toDefinedName(item: Excel.NamedItem): DefinedName {
  const formula: unknown = item.formula;
  return {
    name: item.name,
    refersTo: typeof formula === 'string' ? formula.replace(/^=/, '') : '',
    hidden: !item.visible,
    sheet: null,
  };
}

/**
 * Reads the open workbook once, as plain data. It changes nothing, and calls nothing that clears
 * Excel's undo list. Fails with a problem that a person can act on.
 */
export const readWorkbook = (): Promise<Result<WorkbookSnapshot, ExcelProblem>> => runExcel(read);

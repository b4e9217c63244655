import type { CellValue } from '../../src/sheet/snapshot';
import { cellA1 } from '../../src/sheet/a1';
import type { Canvas } from './canvas';
import { type WrittenColumn, writtenColumns } from './columns';
import { amountCell } from './figure-text';
import { pick, titleWords } from './heading-words';
import { writeHeadings } from './headings';
import type { BookLayout, TableLayout } from './layout';
import type { ColumnId, Line, TableModel } from './model';
import { type WrittenRow, writtenRows } from './rows';

/** One figure that is not what the economy says. */
export interface Slip {
  readonly table: string;
  readonly line: string;
  readonly column: ColumnId;
  readonly tkr: number;
}

/** A table as it was written: what stands where. */
export interface WrittenTable {
  readonly model: TableModel;
  readonly layout: TableLayout;
  readonly sheet: string;
  readonly rows: ReadonlyMap<number, WrittenRow>;
  readonly columns: ReadonlyMap<number, WrittenColumn>;
}

/** Writes one table with its upper left cell at a place; the title stands above it unless the sheet's name holds it. */
export function renderTable(
  canvas: Canvas,
  at: { row: number; column: number; sheet: string },
  model: TableModel,
  layout: TableLayout,
  book: BookLayout,
  slip: Slip | null,
): WrittenTable {
  const columns = writtenColumns(model, layout, book.months);
  const rows = writtenRows(model, layout, book.subtotals);
  const labelAt = at.column + columns.findIndex(({ kind }) => kind === 'label');
  const title = titleWords(model, layout, book.months);
  let row = at.row;
  if (layout.title === 'above' || (layout.title === 'heading' && !model.headed)) {
    canvas.put(row, labelAt, title);
    row += 1;
  }
  row = writeHeadings(canvas, { row, column: at.column, labelAt }, model, layout, columns, title);
  const lineRows = new Map(rows.map((one, place) => [one.line?.id ?? '', row + place]));
  rows.forEach((written, place) => {
    const index = row + place;
    canvas.put(
      index,
      labelAt + (layout.sections === 'column' ? Math.min(written.depth, 1) : 0),
      indented(written, layout),
    );
    const { line } = written;
    if (line === null) return;
    columns.forEach((column, offset) => {
      const cell = cellOf(model, line, column, layout, slip);
      if (cell === null) return;
      const formula = formulaOf(written, at.column + offset, lineRows, layout, column, offset);
      canvas.put(index, at.column + offset, cell.value, formula, cell.format);
    });
  });
  hide(canvas, layout, rows, columns, row, at.column);
  return {
    model,
    layout,
    sheet: at.sheet,
    rows: new Map(rows.map((one, place) => [row + place, one])),
    columns: new Map(columns.map((one, offset) => [at.column + offset, one])),
  };
}

const indented = (row: WrittenRow, layout: TableLayout): string =>
  (layout.sections === 'indent' ? '   '.repeat(row.depth) : '') + row.label;

function cellOf(
  model: TableModel,
  line: Line,
  column: WrittenColumn,
  layout: TableLayout,
  slip: Slip | null,
): { value: CellValue; format: string } | null {
  const isItem = line.of === undefined && !line.id.startsWith('summa');
  const at = (id: ColumnId): number | undefined => {
    const amount =
      slip?.table === model.id && slip.line === line.id && slip.column === id
        ? slip.tkr
        : line.amounts[id];
    return amount === undefined ? undefined : amount * turnOf(line, model, layout);
  };
  const amount = (tkr: number | undefined): ReturnType<typeof cellOf> =>
    tkr === undefined
      ? null
      : line.isCount === true
        ? { value: tkr, format: '0' }
        : amountCell(tkr, layout);
  const general = (value: CellValue): { value: CellValue; format: string } => ({
    value,
    format: 'General',
  });
  const [utfall, budget] = [at('utfall'), at('budget')];
  switch (column.kind) {
    case 'label':
    case 'items':
    case 'spacer':
      return null;
    case 'projektnr':
      return isItem
        ? general(layout.words % 2 === 0 ? 1000 + line.id.length * 7 : `P-${line.id.length}`)
        : null;
    case 'not':
      return isItem && line.id.length % 2 === 0 ? general(line.id.length) : null;
    case 'agare':
      return isItem
        ? general(pick(['Åby kommun', 'Försäkringskassan', 'Kansliet'], line.id.length))
        : null;
    case 'tidplan':
      return isItem ? general('2022-01-01 – 2024-12-31') : null;
    case 'kommentar':
      return line.id.length % 3 === 0 ? general('Enligt beslut i styrelsen § 12, se bilaga') : null;
    case 'manader':
    case 'kvartal':
      return utfall === undefined || line.id === 'ib'
        ? null
        : amount(Math.round(utfall / column.parts));
    case 'andel':
      return utfall === undefined || budget === undefined || budget === 0
        ? null
        : { value: Math.round((utfall / budget) * 1000) / 1000, format: '0.0%' };
    case 'avvikelse':
      return utfall === undefined || budget === undefined
        ? null
        : amount(layout.avvikelse === 'utfall-budget' ? utfall - budget : budget - utfall);
    default:
      return amount(at(column.kind));
  }
}

/** −1 where the layout writes a cost without its minus. */
export const turnOf = (line: Line, model: TableModel, layout: TableLayout): 1 | -1 =>
  model.freeSign &&
  layout.costs === 'positive' &&
  ['insats', 'administration', 'kostnad'].includes(line.side ?? '')
    ? -1
    : 1;

/** A sum as a formula over its parts; results stay constants. */
function formulaOf(
  row: WrittenRow,
  column: number,
  lineRows: ReadonlyMap<string, number>,
  layout: TableLayout,
  { role }: WrittenColumn,
  offset: number,
): string | null {
  const isSum = row.line?.of === undefined && row.parts.length > 0;
  if (layout.formulas === 'none' || !isSum || layout.text !== 0) return null;
  if (role === null || ['not', 'text', 'andel'].includes(role)) return null;
  if (layout.formulas === 'some' && offset % 2 === 0) return null;
  const rows = row.parts.map((part) => lineRows.get(part)!).sort((a, b) => a - b);
  const isRun = rows.every((one, place) => place === 0 || one === rows[place - 1]! + 1);
  const cells = rows.map((one) => cellA1(one, column));
  return isRun && rows.length > 1 ? `=SUM(${cells[0]}:${cells.at(-1)})` : `=${cells.join('+')}`;
}

function hide(
  canvas: Canvas,
  layout: TableLayout,
  rows: readonly WrittenRow[],
  columns: readonly WrittenColumn[],
  top: number,
  left: number,
): void {
  const item = rows.findIndex(({ line }) => line !== null && line.of === undefined);
  if (layout.hide === 'row' && item >= 0) canvas.hideRow(top + item);
  if (layout.hide === 'column')
    columns.forEach(({ role }, offset) => {
      if (role === 'okand' || role === 'text') canvas.hideColumn(left + offset);
    });
}

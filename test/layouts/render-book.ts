import type { SheetSnapshot, WorkbookSnapshot } from '../../src/sheet/snapshot';
import { Canvas } from './canvas';
import { FURTHER, uppfoljning } from './economy';
import { titleWords } from './heading-words';
import { type BookLayout, settled, type TableLayout } from './layout';
import type { TableModel } from './model';
import { renderTable, type Slip, type WrittenTable } from './render-table';
import { hoursSheet, writeAbove, writeContacts } from './surroundings';

/** A workbook with what was written where. */
export interface WrittenBook {
  readonly snapshot: WorkbookSnapshot;
  readonly tables: readonly WrittenTable[];
  readonly layout: BookLayout;
}

interface Sheet {
  readonly name: string;
  readonly canvas: Canvas;
}

/** Renders the economy as a workbook in the layout that is asked for. */
export function renderBook(wanted: BookLayout, slip: Slip | null = null): WrittenBook {
  const layout = settled(wanted);
  const economy = uppfoljning(layout);
  const others = layout.further.map((id) => FURTHER[id](layout));
  const models = layout.uppfoljningLast ? [...others, economy] : [economy, ...others];
  const layoutOf = (model: TableModel): TableLayout =>
    model === economy ? layout.economy : layout.others;
  const sheets: Sheet[] = [];
  const tables: WrittenTable[] = [];
  const add = (sheet: Sheet, model: TableModel, row: number, column: number): void => {
    const place = { row, column, sheet: sheet.name };
    tables.push(renderTable(sheet.canvas, place, model, layoutOf(model), layout, slip));
  };
  const open = (name: string): Sheet => {
    const sheet = { name, canvas: new Canvas() };
    writeAbove(sheet.canvas, layout, layout.top, layout.left);
    sheets.push(sheet);
    return sheet;
  };
  const start = layout.top + (layout.above === 'nothing' ? 0 : 4);
  models.forEach((model, place) => {
    const last = sheets.at(-1);
    if (layout.place === 'stacked' && last !== undefined)
      add(last, model, last.canvas.height + layout.gap, layout.left);
    else if (layout.place === 'beside' && place === 1 && last !== undefined)
      add(last, model, start, last.canvas.width + layout.gap);
    else {
      const named = layoutOf(model);
      const title = titleWords(model, named, layout.months).replaceAll('/', '.');
      const sheet = open(named.title === 'sheet' ? title : `Blad${sheets.length + 1}`);
      add(sheet, model, start, layout.left);
    }
  });
  if (layout.unrelated === 'contacts' && sheets[0] !== undefined)
    writeContacts(sheets[0].canvas, layout.left);
  return { snapshot: bookOf(sheets, layout), tables, layout };
}

function bookOf(sheets: readonly Sheet[], layout: BookLayout): WorkbookSnapshot {
  const written = sheets.map(({ name, canvas }, place): SheetSnapshot =>
    canvas.snapshot(name, layout.hiddenSheet && place > 0 ? 'hidden' : 'visible'),
  );
  return {
    fileName: 'bok.xlsx',
    sheets: [...written, ...(layout.unrelated === 'hours' ? [hoursSheet()] : [])],
    names: [],
    externalLinks: [],
    neverCalculated: false,
  };
}

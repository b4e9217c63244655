import { readFileSync } from 'node:fs';
import { openPackage } from '../../src/xlsx';
import type { Book } from '../../workbench/engine/book';
import { MemoryBook } from '../../workbench/engine/memory-book';
import { PackageBook } from '../../workbench/engine/package-book';
import { readTyped } from '../../workbench/engine/typed-input';
import type { HostErrorCode } from '../../workbench/protocol/host-error';
import type { WireRequest, WireResponse } from '../../workbench/protocol/wire';
import type { Session } from '../../workbench/session';

/** A book with the given sheets, each cell typed as a person would. */
export function bookOf(
  sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>,
): MemoryBook {
  const book = new MemoryBook('bok.xlsx');
  const [first] = book.sheets;
  for (const [name, lines] of Object.entries(sheets)) {
    const sheet = book.addSheet(name);
    lines.forEach((line, row) =>
      line.forEach((typed, column) => {
        if (typeof typed === 'number')
          sheet.setContent(row, column, { formula: null, value: typed });
        else {
          const read = readTyped(typed, 'General', 2022);
          if (read.kind === 'formula') {
            sheet.setContent(row, column, { formula: read.formula, value: null });
          } else if (read.kind === 'constant') {
            sheet.setContent(row, column, { formula: null, value: read.value });
          }
        }
      }),
    );
  }
  if (Object.keys(sheets).length > 0) book.deleteSheet(first!);
  return book;
}

/** One of the example workbooks. */
export function exampleBook(name: string): PackageBook {
  const opened = openPackage(readFileSync(`examples/${name}.xlsx`));
  if (!opened.ok) throw new Error(`examples/${name}.xlsx cannot be opened`);
  return new PackageBook(opened.value, `${name}.xlsx`);
}

/** What a sheet that says nothing of its margins has, in inches. */
const USUAL_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75 };

/** Everything a person could see change in a book: contents, looks, names, layout, print set-up and charts, as text. */
export function everythingIn(book: Book): string {
  book.calculate();
  return JSON.stringify({
    names: book.names,
    sheets: book.sheets.map((sheet) => {
      const used = sheet.used(true);
      const cells: unknown[] = [];
      for (let row = used?.top ?? 0; row <= (used?.bottom ?? -1); row += 1) {
        for (let column = used?.left ?? 0; column <= (used?.right ?? -1); column += 1) {
          cells.push([row, column, sheet.content(row, column), sheet.look(row, column)]);
        }
      }
      const columns = Array.from({ length: (used?.right ?? -1) + 1 }, (_, column) => [
        Math.round(sheet.columnWidth(column) * 100) / 100,
        sheet.isColumnHidden(column),
      ]);
      const { name, id, visibility, merges, frozenRows } = sheet;
      const print = { ...sheet.print, margins: sheet.print.margins ?? USUAL_MARGINS };
      const charts = sheet.charts.map((chart) => ({ ...chart, id: null }));
      return { name, id, visibility, merges, frozenRows, print, charts, cells, columns };
    }),
  });
}

/** Makes one action of one coming round trip fail, as Excel does: what ran before it stays done. */
export function failAt(session: Session, trip: number, action: number, code: HostErrorCode): void {
  const { channel, interpreter } = session.host;
  const send = channel.send.bind(channel);
  let trips = 0;
  channel.send = (text) => {
    trips += 1;
    if (trips !== trip) return send(text);
    const request = JSON.parse(text) as WireRequest;
    const done = interpreter.execute({ ...request, Actions: request.Actions.slice(0, action) });
    const failed: WireResponse = {
      ...done,
      Error: { Code: code, Message: code, Location: '', ActionIndex: action, HttpStatusCode: 400 },
    };
    return Promise.resolve(JSON.stringify(failed));
  };
}

/** How many actions each round trip of `work` holds. */
export async function actionsOf(session: Session, work: () => Promise<unknown>): Promise<number[]> {
  const { channel } = session.host;
  const send = channel.send.bind(channel);
  const counts: number[] = [];
  channel.send = (text) => {
    counts.push((JSON.parse(text) as WireRequest).Actions.length);
    return send(text);
  };
  await work();
  channel.send = send;
  return counts;
}

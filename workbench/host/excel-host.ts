import type { Book } from '../engine/book';
import { Channel } from '../protocol/channel';
import { Interpreter } from '../protocol/interpreter';
import { createService, type Pane } from './types/services';
import { workbook } from './types/workbook';
import { Workspace } from './workspace';

const NO_PANE: Pane = { show: () => undefined, hide: () => undefined };

/** An Excel that the client library can speak to: an open book behind the wire. */
export interface ExcelHost {
  readonly workspace: Workspace;
  readonly interpreter: Interpreter;
  readonly channel: Channel;
}

/** An Excel over an open book. `pane` is what an add-in's `showAsTaskpane` shows. */
export function createExcelHost(book: Book, pane: Pane = NO_PANE): ExcelHost {
  const workspace: Workspace = new Workspace(book, () => interpreter.events);
  const interpreter = new Interpreter({
    root: workbook.of(workspace),
    create: (name) => createService(name, pane),
  });
  return { workspace, interpreter, channel: new Channel(interpreter) };
}

import type { Book } from '../engine/book';
import { Channel } from '../protocol/channel';
import { Interpreter } from '../protocol/interpreter';
import { NO_SURROUNDINGS, type Surroundings } from './surroundings';
import { createService } from './types/services';
import { workbook } from './types/workbook';
import { Workspace } from './workspace';

/** An Excel that the client library can speak to: an open book behind the wire. */
export interface ExcelHost {
  readonly workspace: Workspace;
  readonly interpreter: Interpreter;
  readonly channel: Channel;
}

/** An Excel over an open book. */
export function createExcelHost(
  book: Book,
  surroundings: Surroundings = NO_SURROUNDINGS,
): ExcelHost {
  const workspace: Workspace = new Workspace(book, surroundings, () => interpreter.events);
  const interpreter = new Interpreter({
    root: workbook.of(workspace),
    create: (name) => createService(name, surroundings),
  });
  return { workspace, interpreter, channel: new Channel(interpreter) };
}

import type { Book } from '../engine/book';
import { Channel } from '../protocol/channel';
import { defineType } from '../protocol/object-type';
import { Interpreter } from '../protocol/interpreter';
import { workbook } from './types/workbook';
import { Workspace } from './workspace';

/** What office.js itself asks for while it starts; nothing in it concerns a workbook. */
const INTERNAL = 'Microsoft.InternalService.AddinInternalService';

interface AddinInternalService {
  readonly notifyActionHandlerReady: unknown;
}

const internalService = defineType<AddinInternalService, null>({
  name: 'AddinInternalService',
  methods: { notifyActionHandlerReady: () => null },
});

/** An Excel that the client library can speak to: an open book behind the wire. */
export interface ExcelHost {
  readonly workspace: Workspace;
  readonly interpreter: Interpreter;
  readonly channel: Channel;
}

export function createExcelHost(book: Book): ExcelHost {
  const workspace: Workspace = new Workspace(book, () => interpreter.events);
  const interpreter = new Interpreter({
    root: workbook.of(workspace),
    create: (name) => (name === INTERNAL ? internalService.of(null) : null),
  });
  return { workspace, interpreter, channel: new Channel(interpreter) };
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import type { Book } from './engine/book';
import { createExcelHost, type ExcelHost } from './host/excel-host';
import type { Surroundings } from './host/surroundings';
import type { WireEvent } from './protocol/wire';

/** Microsoft's client library as it stands after loading, with the parts that tests speak to. */
interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: unknown };
}

/** The two functions through which office.js speaks to a host in the same process, as JSON text. */
interface Bridge {
  onMessageFromHost: (text: string) => void;
  sendMessageToHost: (text: string) => void;
}

const MESSAGE = { request: 1, event: 3 } as const;

/** `Excel`, `Office` and a host with an open book; `close` takes the globals away again. */
export interface Session extends OfficeGlobals {
  readonly host: ExcelHost;
  close(): void;
}

function bridgeTo(host: ExcelHost): Bridge {
  const bridge: Bridge = {
    onMessageFromHost: () => undefined,
    sendMessageToHost: (text) => {
      const { id, type, message } = JSON.parse(text) as BridgeMessage;
      if (type !== MESSAGE.request) return;
      const body = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
      void host.channel.send(body).then((answer) => {
        const reply = { statusCode: 200, headers: {}, body: JSON.parse(answer) as unknown };
        bridge.onMessageFromHost(JSON.stringify({ id, type: MESSAGE.request, message: reply }));
      });
    },
  };
  host.channel.onEvents = (events: readonly WireEvent[]) => {
    const message = { entries: events };
    bridge.onMessageFromHost(JSON.stringify({ type: MESSAGE.event, controlId: '', message }));
  };
  return bridge;
}

let script: vm.Script | undefined;

/** Compiled once for all sessions of a process: reading 2,5 MB of script is most of the cost. */
function clientLibrary(): vm.Script {
  const require = createRequire(path.resolve('package.json'));
  const folder = path.dirname(require.resolve('@microsoft/office-js/package.json'));
  const file = path.join(folder, 'dist', 'excel-web-16.00.js');
  script ??= new vm.Script(readFileSync(file, 'utf8'), { filename: file });
  return script;
}

/** Evaluates Microsoft's unmodified library in a bare window whose host is `host`. */
function loadClient(host: ExcelHost): OfficeGlobals {
  const window: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    URL,
    Promise,
    navigator: { userAgent: 'node' },
    location: { hash: '', search: '', href: 'https://localhost/', origin: 'https://localhost' },
    document: {
      domain: 'localhost',
      getElementsByTagName: () => [],
      createElement: () => ({}),
      addEventListener: () => undefined,
    },
    addEventListener: () => undefined,
    _richApiNativeBridge: bridgeTo(host),
  };
  window['window'] = window;
  window['self'] = window;
  clientLibrary().runInContext(vm.createContext(window));
  return window as unknown as OfficeGlobals;
}

/** Opens a book behind the real client library, and makes `Excel`, `Office` and `OfficeExtension` global. */
export function openSession(book: Book, surroundings?: Surroundings): Session {
  const host = createExcelHost(book, surroundings);
  const { Excel, Office, OfficeExtension } = loadClient(host);
  const globals = { Excel, Office, OfficeExtension };
  const before = Object.keys(globals).map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  );
  Object.assign(globalThis, globals);
  const close = (): void => {
    for (const [name, descriptor] of before) {
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, descriptor);
    }
  };
  return { ...globals, host, close };
}

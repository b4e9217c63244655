import { startHost } from '../../src/excel/host';
import { associateCommand } from '../../src/excel/ribbon';
import { runExcel } from '../../src/excel/run';
import { ok } from '../../src/model/result';
import { MemoryBook } from '../../workbench/engine/memory-book';
import { openSession, type Session } from '../../workbench/session';

type Handler = (event: { completed: () => void }) => void;

/** Just what the start of the add-in asks of Office. */
function officeOf(host: string | null, supports: boolean, background?: string, mode = 'readWrite') {
  const handlers = new Map<string, Handler>();
  const office = {
    HostType: { Excel: 'Excel' },
    DocumentMode: { ReadOnly: 'readOnly' },
    onReady: () => Promise.resolve({ host, platform: 'PC' }),
    actions: { associate: (name: string, handler: Handler) => handlers.set(name, handler) },
    context: {
      displayLanguage: 'sv-SE',
      document: { mode },
      diagnostics: { platform: 'PC', version: '16.0.1' },
      requirements: { isSetSupported: () => supports },
      officeTheme: background === undefined ? undefined : { bodyBackgroundColor: background },
    },
  };
  Object.assign(globalThis, { Office: office });
  return handlers;
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

test('a supported Excel tells its language and theme, and nothing of the workbook', async () => {
  officeOf('Excel', true, '#262626');
  await expect(startHost()).resolves.toEqual({
    ok: true,
    value: {
      displayLanguage: 'sv-SE',
      isDark: true,
      isReadOnly: false,
      description: 'Excel 16.0.1, PC',
    },
  });
});

test('a workbook that can only be read is known', async () => {
  officeOf('Excel', true, '#FFFFFF', 'readOnly');
  await expect(startHost()).resolves.toMatchObject({ value: { isReadOnly: true } });
});

test.each([
  ['#FFFFFF', false],
  [undefined, false],
  ['#0A0A0A', true],
])('the background %s is dark: %s', async (background, isDark) => {
  officeOf('Excel', true, background);
  await expect(startHost()).resolves.toMatchObject({ value: { isDark } });
});

test('an Excel that is too old, or no Excel at all, is told apart', async () => {
  officeOf('Excel', false);
  await expect(startHost()).resolves.toMatchObject({ ok: false, error: { code: 'too-old' } });
  officeOf(null, false);
  await expect(startHost()).resolves.toMatchObject({ ok: false, error: { code: 'not-excel' } });
});

test('a command is completed whether its job succeeds or throws', async () => {
  const handlers = officeOf('Excel', true);
  const bugs: unknown[] = [];
  let completed = 0;
  associateCommand(
    'lyckas',
    () => Promise.resolve(),
    (bug) => bugs.push(bug),
  );
  associateCommand(
    'faller',
    () => Promise.reject(new Error('x')),
    (bug) => bugs.push(bug),
  );
  for (const handler of handlers.values()) handler({ completed: () => (completed += 1) });
  await new Promise((resolve) => setTimeout(resolve));
  expect(completed).toBe(2);
  expect(bugs).toHaveLength(1);
});

describe('a request', () => {
  let session: Session;
  beforeEach(() => {
    session = openSession(new MemoryBook('bok.xlsx'));
  });
  afterEach(() => {
    session.close();
  });

  test('that Excel never answers is given up', async () => {
    session.host.channel.send = () => new Promise(() => undefined);
    const work = runExcel(async (context) => {
      context.workbook.load('name');
      await context.sync();
      return ok(null);
    }, 50);
    await expect(work).resolves.toEqual({ ok: false, error: { code: 'timeout', params: {} } });
  });

  test('whose work has a bug throws', async () => {
    const work = runExcel(() => Promise.reject(new RangeError('bug')));
    await expect(work).rejects.toThrow('bug');
  });
});

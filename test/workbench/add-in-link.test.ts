import { loadEngine } from '../../workbench/engine/load-engine';
import { MemoryBook } from '../../workbench/engine/memory-book';
import { createExcelHost } from '../../workbench/host/excel-host';
import { AddInLink } from '../../workbench/wac/add-in-link';
import { addInAddress } from '../../workbench/wac/address';

interface Reply {
  readonly _actionName: string;
  readonly _data: Record<string, unknown> | null;
  readonly _errorCode: number;
  readonly _responseType: number;
}

let replies: Reply[];
let link: AddInLink;

beforeAll(loadEngine);
beforeEach(() => {
  replies = [];
  link = new AddInLink({
    channel: createExcelHost(new MemoryBook('bok.xlsx')).channel,
    post: (message) => replies.push(JSON.parse(message) as Reply),
    hostOrigin: 'https://localhost:3000',
    conversation: 'samtal',
    appId: 'app',
    fileName: 'bok.xlsx',
  });
});

function send(action: string, type: number, data: unknown, conversation = 'samtal'): void {
  link.receive(
    JSON.stringify({
      _messageType: 0,
      _actionName: action,
      _actionType: type,
      _conversationId: conversation,
      _correlationId: 1,
      _data: data,
    }),
  );
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 10));

test('the page is told its host, language and requirement sets', () => {
  send('ContextActivationManager_getAppContextAsync', 0, null);
  expect(replies[0]?._data).toMatchObject({ _appName: 16, _appUILocale: 'sv-SE' });
  const sets = JSON.parse(String(replies[0]?._data?.['_requirementMatrix'])) as unknown;
  expect(sets).toMatchObject({ ExcelApi: '1.13', SharedRuntime: '1.2' });
});

test('what is not a message of this conversation is left unanswered', () => {
  link.receive('{');
  link.receive(17);
  link.receive('null');
  send('executeMethod', 0, {}, 'annat samtal');
  expect(replies).toEqual([]);
});

test('a call that the workbench lacks is refused and listed', async () => {
  send('executeMethod', 0, { DdaMethod: { DispatchId: 4711 } });
  await settled();
  expect(replies[0]?._data).toEqual({ Version: 1, Error: 5000 });
  expect([...link.refused]).toEqual([4711]);
});

test('a command waits for the page, carries its function and is done when the page says so', async () => {
  let isDone = false;
  const done = link.runCommand('granska', 'Knapp').then(() => {
    isDone = true;
  });
  await settled();
  expect(replies).toEqual([]);
  send('appCommandInvoked', 1, null);
  await settled();
  const event = replies.find(({ _responseType }) => _responseType === 1);
  expect(event?._data).toEqual({
    0: 'command1',
    1: 'granska',
    2: JSON.stringify({ source: { id: 'Knapp' } }),
  });
  expect(isDone).toBe(false);
  send('executeMethod', 0, { DdaMethod: { DispatchId: 94 }, 0: 'command1', 1: 0 });
  await done;
});

test('the address of the page ends with whom it is to speak to', () => {
  const address = addInAddress(
    'https://localhost:3000/taskpane.html',
    'c',
    'a',
    'https://localhost:3000',
  );
  expect(address).toBe(
    'https://localhost:3000/taskpane.html?_host_Info=Excel$Web$16.01$sv-SE$workbench$$$0#&_serializer_version=1&_xdm_Info=c|a|https://localhost:3000',
  );
});

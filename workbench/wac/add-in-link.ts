import type { Channel } from '../protocol/channel';
import type { WireEvent } from '../protocol/wire';
import { appContext } from './app-context';
import { ACTION_TYPE, DISPATCH, readMessage, type MethodCall, type WacMessage } from './message';

export interface LinkOptions {
  readonly channel: Channel;
  /** Sends a message to the add-in's page. */
  readonly post: (message: string) => void;
  readonly hostOrigin: string;
  readonly conversation: string;
  readonly appId: string;
  readonly fileName: string;
}

/** Office's answer to a call that the host does not have. */
const UNSUPPORTED = 5000;
const UNKNOWN_ACTION = -2;
const COMMAND_EVENT = 'appCommandInvoked';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The host's end of the channel that Excel on the web keeps with an add-in's page. */
export class AddInLink {
  /** Numbers of the calls that were refused because the workbench lacks them. */
  readonly refused = new Set<number>();
  readonly #options: LinkOptions;
  readonly #events = new Map<string, WacMessage>();
  readonly #commands = new Map<string, () => void>();
  readonly #listeners = new Map<string, (() => void)[]>();
  #nextCommand = 1;

  constructor(options: LinkOptions) {
    this.#options = options;
    options.channel.onEvents = (events) => this.#sendEvents(events);
  }

  /** Takes a message event's data; what is not of this conversation is ignored. */
  receive(data: unknown): void {
    const message = readMessage(data, this.#options.conversation);
    if (message === null) return;
    if (message._actionType === ACTION_TYPE.register) this.#register(message);
    else if (message._actionType === ACTION_TYPE.unregister) {
      this.#events.delete(message._actionName);
      this.#reply(message, { Error: 0 });
    } else this.#invoke(message);
  }

  /** Presses a ribbon button whose action is a function; resolves when the add-in says it is done. */
  async runCommand(functionName: string, controlId: string): Promise<void> {
    await this.#registered(COMMAND_EVENT);
    const id = `command${this.#nextCommand}`;
    this.#nextCommand += 1;
    const source = JSON.stringify({ source: { id: controlId } });
    return new Promise((resolve) => {
      this.#commands.set(id, resolve);
      this.#fire(COMMAND_EVENT, { 0: id, 1: functionName, 2: source });
    });
  }

  /** Resolves when the add-in listens to an event: until then its page is still loading. */
  #registered(event: string): Promise<void> {
    if (this.#events.has(event)) return Promise.resolve();
    return new Promise((resolve) => {
      this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), resolve]);
    });
  }

  #register(message: WacMessage): void {
    this.#events.set(message._actionName, message);
    this.#reply(message, { Error: 0 });
    for (const resolve of this.#listeners.get(message._actionName) ?? []) resolve();
    this.#listeners.delete(message._actionName);
  }

  #invoke(message: WacMessage): void {
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        this.#reply(message, appContext(this.#options.appId, this.#options.fileName));
        return;
      case 'ContextActivationManager_notifyHost':
        this.#reply(message, null);
        return;
      case 'executeMethod':
        void this.#execute(message, (message._data ?? {}) as MethodCall);
        return;
      default:
        this.#reply(message, null, UNKNOWN_ACTION);
    }
  }

  async #execute(message: WacMessage, call: MethodCall): Promise<void> {
    const dispatch = call.DdaMethod?.DispatchId ?? 0;
    switch (dispatch) {
      case DISPATCH.executeRichApi: {
        const body = await this.#options.channel.send(textOf(call.ArrayData?.[4]));
        const headers = ['CONTENT-TYPE', 'application/json'];
        this.#reply(message, { Version: 1, Error: 0, Data: [200, headers, body] });
        return;
      }
      case DISPATCH.commandCompleted:
        this.#complete(call);
        this.#reply(message, { Version: 1, Error: 0 });
        return;
      case DISPATCH.loadSettings:
        this.#reply(message, { Version: 1, Error: 0, Properties: [] });
        return;
      default:
        this.refused.add(dispatch);
        this.#reply(message, { Version: 1, Error: UNSUPPORTED });
    }
  }

  #complete(call: MethodCall): void {
    const id = textOf(call[0]);
    this.#commands.get(id)?.();
    this.#commands.delete(id);
  }

  #sendEvents(events: readonly WireEvent[]): void {
    this.#fire('richApiMessage', { ArrayData: events });
  }

  #fire(event: string, payload: object): void {
    const registration = this.#events.get(event);
    if (registration !== undefined) this.#reply(registration, payload, 0, 1);
  }

  #reply(to: WacMessage, data: unknown, errorCode = 0, responseType = 0): void {
    this.#options.post(
      JSON.stringify({
        _messageType: 1,
        _actionName: to._actionName,
        _conversationId: to._conversationId,
        _correlationId: to._correlationId,
        _origin: this.#options.hostOrigin,
        _data: data,
        _errorCode: errorCode,
        _responseType: responseType,
        _serializerVersion: 1,
      }),
    );
  }
}

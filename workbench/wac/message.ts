/** A message of the channel between Excel on the web and an add-in's page; travels as JSON text. */
export interface WacMessage {
  /** 0 from the add-in, 1 from the host. */
  readonly _messageType: number;
  readonly _actionName: string;
  /** 0 invoke, 1 register an event, 2 unregister it. */
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export const ACTION_TYPE = { invoke: 0, register: 1, unregister: 2 } as const;

/** Numbers of the calls that an add-in's page makes with `executeMethod`. */
export const DISPATCH = {
  loadSettings: 75,
  saveSettings: 76,
  executeRichApi: 93,
  commandCompleted: 94,
} as const;

/** What `executeMethod` carries: the number, and for a batch its JSON text at place 4. */
export interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  readonly [argument: number]: unknown;
}

/** Reads a message meant for the host in one conversation; null for anything else that a window may be sent. */
export function readMessage(data: unknown, conversation: string): WacMessage | null {
  if (typeof data !== 'string') return null;
  try {
    const message = JSON.parse(data) as Partial<WacMessage> | null;
    if (message?._messageType !== 0 || message._conversationId !== conversation) return null;
    return message as WacMessage;
  } catch {
    return null;
  }
}

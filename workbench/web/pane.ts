import type { ExcelHost } from '../host/excel-host';
import { AddInLink } from '../wac/add-in-link';
import { addInAddress } from '../wac/address';
import { element } from './dom';
import type { AddIn } from './manifest';
import { TEXTS } from './texts';

/** The add-in's page beside the sheet; hidden or shown it is the same runtime. */
export interface PaneView {
  readonly root: HTMLElement;
  /** Loads the page anew, for a workbook just opened. */
  connect(host: ExcelHost, fileName: string): AddInLink;
  show(): void;
  hide(): void;
}

export function paneView(addIn: AddIn): PaneView {
  const close = element('button', { type: 'button', class: 'pane-close', title: TEXTS.closePane }, [
    '✕',
  ]);
  const root = element('aside', { class: 'pane', 'aria-label': TEXTS.paneTitle, hidden: true }, [
    element('div', { class: 'pane-title' }, [element('h2', {}, [addIn.name]), close]),
  ]);
  const show = (): void => {
    root.hidden = false;
  };
  const hide = (): void => {
    root.hidden = true;
  };
  close.addEventListener('click', hide);
  let frame: HTMLIFrameElement | null = null;
  let link: AddInLink | null = null;
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    const isOurs = event.origin === location.origin && event.source === frame?.contentWindow;
    if (isOurs) link?.receive(event.data);
  });

  const connect = (host: ExcelHost, fileName: string): AddInLink => {
    const conversation = crypto.randomUUID();
    const made = element('iframe', {
      title: addIn.name,
      name: 'add-in',
      sandbox: 'allow-scripts allow-same-origin allow-forms allow-popups allow-downloads',
    });
    link = new AddInLink({
      channel: host.channel,
      post: (message) => made.contentWindow?.postMessage(message, location.origin),
      hostOrigin: location.origin,
      conversation,
      appId: addIn.id,
      fileName,
    });
    made.src = addInAddress(
      new URL(addIn.page, location.origin).href,
      conversation,
      addIn.id,
      location.origin,
    );
    frame?.remove();
    frame = made;
    root.append(made);
    return link;
  };
  return { root, connect, show, hide };
}

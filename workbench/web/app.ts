import { openBook } from '../engine/package-book';
import { createExcelHost, type ExcelHost } from '../host/excel-host';
import type { AddInLink } from '../wac/add-in-link';
import { openInNewWindow } from './created';
import { element } from './dom';
import { chooseFile, downloadFile } from './files';
import type { AddIn, RibbonButton } from './manifest';
import { paneView, type PaneView } from './pane';
import { ribbon } from './ribbon';
import { SheetArea } from './sheet-area';
import { TEXTS } from './texts';

/** The whole page: a workbook, and the add-in beside it. */
export class App {
  readonly root: HTMLElement;
  readonly #title = element('h1', {}, [TEXTS.product]);
  readonly #area = new SheetArea();
  readonly #pane: PaneView | null;
  #host: ExcelHost | null = null;
  #link: AddInLink | null = null;

  constructor(addIn: AddIn | null) {
    this.#pane = addIn === null ? null : paneView(addIn);
    const pane = this.#pane === null ? [] : [this.#pane.root];
    this.root = element('div', { class: 'workbench' }, [
      element('header', { class: 'title-bar' }, [
        element('span', { class: 'mark', 'aria-hidden': 'true' }, ['▦']),
        this.#title,
        element('span', { class: 'disclaimer' }, [TEXTS.disclaimer]),
      ]),
      ribbon(addIn, {
        open: () => void this.#choose(),
        download: () => this.#download(),
        press: (button) => this.#press(button),
      }),
      element('main', {}, [this.#area.root, ...pane]),
      this.#area.status.root,
    ]);
  }

  get host(): ExcelHost | null {
    return this.#host;
  }

  /** Opens a workbook and loads the add-in's page anew for it. */
  open(bytes: Uint8Array, fileName: string): void {
    const opened = openBook(bytes, fileName);
    if (!opened.ok) {
      this.#area.status.say(`${TEXTS.unreadable}: ${fileName} (${opened.error.code})`, true);
      return;
    }
    this.#host = createExcelHost(opened.value, {
      showPane: () => this.#pane?.show(),
      hidePane: () => this.#pane?.hide(),
      openWorkbook: openInNewWindow,
    });
    this.#host.channel.latency = Number(new URLSearchParams(location.search).get('latency') ?? 0);
    this.#title.textContent = fileName;
    document.title = `${fileName} – ${TEXTS.product}`;
    this.#area.open(this.#host);
    this.#link = this.#pane?.connect(this.#host, fileName) ?? null;
    this.#pane?.show();
    this.#area.status.say(TEXTS.ready);
  }

  async #choose(): Promise<void> {
    const file = await chooseFile();
    if (file !== null) this.open(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  #download(): void {
    this.#area.settle();
    if (this.#host === null) return;
    const { book, active } = this.#host.workspace;
    downloadFile(book.save(active), book.fileName);
  }

  async #press({ functionName, id }: RibbonButton): Promise<void> {
    this.#area.settle();
    if (functionName === null) {
      this.#pane?.show();
      return;
    }
    this.#area.status.say(TEXTS.working);
    await this.#link?.runCommand(functionName, id);
    this.#area.status.say(TEXTS.ready);
  }
}

import { cellA1 } from '../../src/sheet/a1';
import type { ExcelHost } from '../host/excel-host';
import { Cursor } from './cursor';
import { element } from './dom';
import { Editor, type After } from './editor';
import { FormulaBar } from './formula-bar';
import { GridView } from './grid/grid-view';
import { keyMove } from './grid/keys';
import { step, type Place } from './grid/moves';
import { pointerPlaces } from './grid/pointer';
import { SheetTabs } from './sheet-tabs';
import { StatusBar } from './status-bar';
import { TEXTS } from './texts';
import { clearContents, commit, editText } from './typing';

const MOVES: Readonly<Record<After, readonly [number, number]>> = {
  down: [1, 0],
  up: [-1, 0],
  right: [0, 1],
  left: [0, -1],
  stay: [0, 0],
};

/** The sheet before a person: grid, formula bar, tabs and status line, over an open book. */
export class SheetArea {
  readonly status = new StatusBar();
  readonly #grid = new GridView();
  readonly #cursor = new Cursor(
    this.#grid,
    () => this.#workspace,
    () => {
      this.#host?.channel.deliverEvents();
      this.#describe();
    },
  );
  readonly #tabs = new SheetTabs((sheet) => {
    this.#editor.finish('stay');
    this.#workspace.activate(sheet);
    this.#told();
    this.#grid.root.focus();
  });
  readonly #bar = new FormulaBar({
    begin: () => this.#edit(null, false),
    typed: (text) => this.#editor.follow(text),
    finish: (after) => this.#editor.finish(after),
    cancel: () => this.#editor.cancel(),
    goTo: (address) => this.#cursor.goTo(address),
  });
  readonly #editor = new Editor(this.#grid, {
    commit: (row, column, text, after) => this.#commit(row, column, text, after),
    cancelled: () => {
      this.refresh();
      this.#grid.root.focus();
    },
    typed: (text) => this.#bar.follow(text),
  });
  readonly root = element('div', { class: 'sheet-area' }, [
    this.#bar.root,
    this.#grid.root,
    this.#tabs.root,
  ]);
  #host: ExcelHost | null = null;
  #pending = false;

  constructor() {
    this.#grid.root.addEventListener('keydown', (event) => this.#key(event));
    pointerPlaces(this.#grid.root, {
      press: (place, extend) => this.#press(place, extend),
      drag: (place) => this.#cursor.extendTo(place),
      open: () => this.#edit(null, true),
      columns: (column) => {
        this.settle();
        this.#cursor.selectColumn(column);
      },
      rows: (row) => {
        this.settle();
        this.#cursor.selectRow(row);
      },
    });
  }

  get #workspace() {
    if (this.#host === null) throw new Error('No workbook is open.');
    return this.#host.workspace;
  }

  /** Shows another book. */
  open(host: ExcelHost): void {
    this.#host = host;
    this.#cursor.reset();
    host.channel.onBatch = () => this.#refreshSoon();
    this.refresh();
  }

  /** Draws everything anew, calculated. */
  refresh(): void {
    const workspace = this.#workspace;
    workspace.book.calculate();
    this.#cursor.follow();
    this.#grid.show(this.#cursor.shown);
    this.#tabs.show(workspace.book.sheets, workspace.active);
    this.#describe();
  }

  /** Ends an edit that is going on, and keeps it. */
  settle(): void {
    this.#editor.finish('stay');
  }

  #refreshSoon(): void {
    if (this.#pending) return;
    this.#pending = true;
    requestAnimationFrame(() => {
      this.#pending = false;
      if (!this.#editor.isOpen) this.refresh();
    });
  }

  #describe(): void {
    const { active, selection } = this.#workspace;
    const { row, column } = this.#cursor.active;
    this.#bar.show(cellA1(row, column), editText(active.content(row, column)));
    if (this.#host !== null) this.status.show(active, selection, this.#host);
  }

  /** Tells the add-in what the person did, and draws it. */
  #told(): void {
    this.#host?.channel.deliverEvents();
    this.refresh();
  }

  #press(place: Place, extend: boolean): void {
    this.#editor.finish('stay');
    if (extend) this.#cursor.extendTo(place);
    else this.#cursor.select(place, place);
  }

  #edit(typed: string | null, takeFocus: boolean): void {
    if (this.#editor.isOpen) return;
    const { row, column } = this.#cursor.active;
    const sheet = this.#workspace.active;
    const text = typed ?? editText(sheet.content(row, column));
    this.#grid.reveal(row, column);
    this.#editor.open(row, column, text, sheet.look(row, column), takeFocus);
    this.#bar.follow(text);
  }

  #commit(row: number, column: number, text: string, after: After): boolean {
    const problem = commit(this.#workspace, this.#workspace.active, row, column, text);
    this.status.say(problem ?? TEXTS.ready, problem !== null);
    if (problem !== null) return false;
    const scene = this.#grid.scene;
    const [down, right] = MOVES[after];
    const place =
      scene === null ? this.#cursor.active : step(scene.geometry, { row, column }, down, right);
    this.#told();
    if (after !== 'stay') {
      this.#cursor.select(place, place);
      this.#grid.root.focus();
    }
    return true;
  }

  #key(event: KeyboardEvent): void {
    const scene = this.#grid.scene;
    if (scene === null || this.#editor.isOpen) return;
    const { selection } = this.#workspace;
    const page = Math.max(1, Math.floor(this.#grid.root.clientHeight / 20) - 3);
    const move = keyMove(event, scene, this.#cursor.active, selection, page);
    if (move !== null) this.#cursor.select(move.extend ? this.#cursor.active : move.to, move.to);
    else if (event.key === 'F2') this.#edit(null, true);
    else if (event.key === 'Delete' || event.key === 'Backspace') this.#clear();
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      this.#edit(event.key, true);
    } else return;
    event.preventDefault();
  }

  #clear(): void {
    const workspace = this.#workspace;
    const problem = clearContents(workspace, workspace.active, workspace.selection);
    this.status.say(problem ?? TEXTS.ready, problem !== null);
    this.#told();
  }
}

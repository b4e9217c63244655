import { cellA1, parseA1 } from '../../src/sheet/a1';
import { LAST_COLUMN, LAST_ROW } from '../host/area';
import type { ExcelHost } from '../host/excel-host';
import { element } from './dom';
import { Editor, type After } from './editor';
import { FormulaBar } from './formula-bar';
import { GridView } from './grid/grid-view';
import { keyMove } from './grid/keys';
import { between, step, type Place } from './grid/moves';
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
    goTo: (address) => this.#goTo(address),
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
  #active: Place = { row: 0, column: 0 };
  #pending = false;

  constructor() {
    this.#grid.root.addEventListener('keydown', (event) => this.#key(event));
    pointerPlaces(this.#grid.root, {
      press: (place, extend) => this.#press(place, extend),
      drag: (place) => this.#extendTo(place),
      open: () => this.#edit(null, true),
      columns: (column) => this.#selectLines(column, 'column'),
      rows: (row) => this.#selectLines(row, 'row'),
    });
  }

  get #workspace() {
    if (this.#host === null) throw new Error('No workbook is open.');
    return this.#host.workspace;
  }

  /** Shows another book. */
  open(host: ExcelHost): void {
    this.#host = host;
    this.#active = { row: 0, column: 0 };
    host.channel.onBatch = () => this.#refreshSoon();
    this.refresh();
  }

  /** Draws everything anew, calculated. */
  refresh(): void {
    const workspace = this.#workspace;
    workspace.book.calculate();
    this.#followSelection();
    const { active, selection, book } = workspace;
    this.#grid.show({ sheet: active, selection, active: this.#active });
    this.#tabs.show(book.sheets, active);
    this.#describe();
  }

  /** Ends an edit that is going on, and keeps it. */
  settle(): void {
    this.#editor.finish('stay');
  }

  /** An add-in may have moved the selection: the active cell is then its first. */
  #followSelection(): void {
    const { selection } = this.#workspace;
    const { row, column } = this.#active;
    const within = row >= selection.top && row <= selection.bottom && column >= selection.left;
    if (within && column <= selection.right) return;
    this.#active = { row: selection.top, column: selection.left };
    queueMicrotask(() => this.#grid.reveal(this.#active.row, this.#active.column));
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
    const { row, column } = this.#active;
    this.#bar.show(cellA1(row, column), editText(active.content(row, column)));
    if (this.#host !== null) this.status.show(active, selection, this.#host);
  }

  /** Tells the add-in what the person did, and draws it. */
  #told(): void {
    this.#host?.channel.deliverEvents();
    this.refresh();
  }

  #select(anchor: Place, to: Place): void {
    const workspace = this.#workspace;
    const merges = this.#grid.scene?.merges;
    const range = between(anchor, to);
    this.#active = anchor;
    workspace.select(workspace.active, merges?.around(range) ?? range);
    this.#host?.channel.deliverEvents();
    const { active: sheet, selection } = workspace;
    this.#grid.select({ sheet, selection, active: this.#active });
    this.#grid.reveal(to.row, to.column);
    this.#describe();
  }

  #press(place: Place, extend: boolean): void {
    this.#editor.finish('stay');
    if (extend) this.#extendTo(place);
    else this.#select(place, place);
  }

  #extendTo(place: Place): void {
    this.#select(this.#active, place);
  }

  #selectLines(index: number, kind: 'row' | 'column'): void {
    this.#editor.finish('stay');
    if (kind === 'row')
      this.#select({ row: index, column: 0 }, { row: index, column: LAST_COLUMN });
    else this.#select({ row: 0, column: index }, { row: LAST_ROW, column: index });
  }

  #goTo(address: string): void {
    const range = parseA1(address);
    if (range === null) return;
    const { top, left, bottom, right } = range;
    this.#select({ row: top, column: left }, { row: bottom, column: right });
    this.#grid.root.focus();
  }

  #edit(typed: string | null, takeFocus: boolean): void {
    if (this.#editor.isOpen) return;
    const { row, column } = this.#active;
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
      scene === null ? this.#active : step(scene.geometry, { row, column }, down, right);
    this.#told();
    if (after !== 'stay') {
      this.#select(place, place);
      this.#grid.root.focus();
    }
    return true;
  }

  #key(event: KeyboardEvent): void {
    const scene = this.#grid.scene;
    if (scene === null || this.#editor.isOpen) return;
    const { selection } = this.#workspace;
    const page = Math.max(1, Math.floor(this.#grid.root.clientHeight / 20) - 3);
    const move = keyMove(event, scene, this.#active, selection, page);
    if (move !== null) this.#select(move.extend ? this.#active : move.to, move.to);
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

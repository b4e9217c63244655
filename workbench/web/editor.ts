import { element } from './dom';
import type { GridView } from './grid/grid-view';
import { fontOf } from './grid/row-height';
import type { Look } from '../../src/xlsx';
import { TEXTS } from './texts';

/** Where the selection goes when an edit ends. */
export type After = 'down' | 'up' | 'right' | 'left' | 'stay';

export interface EditorActions {
  /** Takes the text; false keeps the editor open. */
  commit(row: number, column: number, text: string, after: After): boolean;
  cancelled(): void;
  typed(text: string): void;
}

/** The cell being edited: a field over the cell, in step with the formula bar. */
export class Editor {
  readonly #grid: GridView;
  readonly #actions: EditorActions;
  readonly #field: HTMLInputElement;
  #at: { readonly row: number; readonly column: number } | null = null;

  constructor(grid: GridView, actions: EditorActions) {
    this.#grid = grid;
    this.#actions = actions;
    this.#field = element('input', {
      class: 'editor',
      type: 'text',
      spellcheck: 'false',
      autocomplete: 'off',
      'aria-label': TEXTS.formula,
    });
    this.#field.addEventListener('keydown', (event) => this.#key(event));
    this.#field.addEventListener('input', () => this.#typed());
    this.#field.addEventListener('blur', (event) => {
      const stays =
        event.relatedTarget instanceof HTMLElement &&
        event.relatedTarget.closest('.formula-bar') !== null;
      if (!stays) this.finish('stay');
    });
  }

  get isOpen(): boolean {
    return this.#at !== null;
  }

  open(row: number, column: number, text: string, look: Look, takeFocus: boolean): void {
    this.#at = { row, column };
    this.#field.value = text;
    this.#field.style.font = fontOf(look);
    this.#grid.place(this.#field, row, column);
    this.#fit();
    if (!takeFocus) return;
    this.#field.focus();
    this.#field.setSelectionRange(text.length, text.length);
  }

  /** Follows what is typed in the formula bar. */
  follow(text: string): void {
    this.#field.value = text;
    this.#fit();
  }

  /** Ends the edit and keeps it; does nothing when nothing is edited. */
  finish(after: After): void {
    if (this.#at === null) return;
    const { row, column } = this.#at;
    this.#at = null;
    if (this.#actions.commit(row, column, this.#field.value, after)) this.#field.remove();
    else {
      this.#at = { row, column };
      this.#field.focus();
    }
  }

  cancel(): void {
    if (this.#at === null) return;
    this.#at = null;
    this.#field.remove();
    this.#actions.cancelled();
  }

  #key(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === 'Escape') this.cancel();
    else if (event.key === 'Enter') this.finish(event.shiftKey ? 'up' : 'down');
    else if (event.key === 'Tab') this.finish(event.shiftKey ? 'left' : 'right');
    else return;
    event.preventDefault();
  }

  #typed(): void {
    this.#fit();
    this.#actions.typed(this.#field.value);
  }

  #fit(): void {
    this.#field.style.width = `${this.#field.value.length + 2}ch`;
  }
}

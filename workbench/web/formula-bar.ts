import { element } from './dom';
import type { After } from './editor';
import { TEXTS } from './texts';

export interface FormulaBarActions {
  /** The field was entered: the cell is to be edited. */
  begin(): void;
  typed(text: string): void;
  finish(after: After): void;
  cancel(): void;
  goTo(address: string): void;
}

/** The name box and the formula of the active cell. */
export class FormulaBar {
  readonly root: HTMLElement;
  readonly #name = element('input', {
    class: 'name-box',
    type: 'text',
    spellcheck: 'false',
    'aria-label': TEXTS.nameBox,
  });
  readonly #field = element('input', {
    class: 'formula-field',
    type: 'text',
    spellcheck: 'false',
    autocomplete: 'off',
    'aria-label': TEXTS.formula,
  });

  constructor(actions: FormulaBarActions) {
    this.#name.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') actions.goTo(this.#name.value);
    });
    this.#name.addEventListener('focus', () => this.#name.select());
    this.#field.addEventListener('focus', () => actions.begin());
    this.#field.addEventListener('input', () => actions.typed(this.#field.value));
    this.#field.addEventListener('blur', () => actions.finish('stay'));
    this.#field.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') actions.cancel();
      else if (event.key === 'Enter') actions.finish(event.shiftKey ? 'up' : 'down');
      else if (event.key === 'Tab') actions.finish(event.shiftKey ? 'left' : 'right');
      else return;
      event.preventDefault();
    });
    this.root = element('div', { class: 'formula-bar' }, [
      this.#name,
      element('span', { class: 'fx', 'aria-hidden': 'true' }, ['fx']),
      this.#field,
    ]);
  }

  show(address: string, text: string): void {
    if (document.activeElement !== this.#name) this.#name.value = address;
    this.#field.value = text;
  }

  follow(text: string): void {
    this.#field.value = text;
  }
}

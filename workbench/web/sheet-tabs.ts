import type { BookSheet } from '../engine/book';
import { element } from './dom';
import { TEXTS } from './texts';

/** The tabs of the sheets that can be seen. */
export class SheetTabs {
  readonly root = element('div', { class: 'tabs', role: 'tablist', 'aria-label': TEXTS.tabs });
  readonly #choose: (sheet: BookSheet) => void;

  constructor(choose: (sheet: BookSheet) => void) {
    this.#choose = choose;
    this.root.addEventListener('keydown', (event) => this.#key(event));
  }

  show(sheets: readonly BookSheet[], active: BookSheet): void {
    const hadFocus = this.root.contains(document.activeElement);
    this.root.replaceChildren(
      ...sheets
        .filter((sheet) => sheet.visibility === 'visible')
        .map((sheet) => this.#tab(sheet, sheet === active)),
    );
    const chosen = this.root.querySelector<HTMLElement>('[aria-selected="true"]');
    chosen?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (hadFocus) chosen?.focus();
  }

  #tab(sheet: BookSheet, isActive: boolean): HTMLElement {
    const tab = element(
      'button',
      {
        class: 'tab',
        role: 'tab',
        type: 'button',
        'aria-selected': isActive ? 'true' : 'false',
        tabindex: isActive ? 0 : -1,
      },
      [sheet.name],
    );
    if (sheet.tabColor !== null) tab.style.setProperty('--tab-color', `#${sheet.tabColor}`);
    tab.addEventListener('click', () => this.#choose(sheet));
    return tab;
  }

  #key(event: KeyboardEvent): void {
    const ahead = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (ahead === 0) return;
    const tabs = [...this.root.querySelectorAll<HTMLElement>('.tab')];
    const at = tabs.findIndex((tab) => tab.getAttribute('aria-selected') === 'true');
    tabs[(at + ahead + tabs.length) % tabs.length]?.click();
    event.preventDefault();
  }
}

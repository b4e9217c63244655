import type { Controller } from '../acts/controller';
import { button } from '../controls';
import { element } from '../dom';
import type { Say } from '../say';
import type { Listed } from './listed';

/** Previous and next among the shown findings: each step marks the finding here and its cell in the workbook. */
export function stepper(
  listed: readonly Listed[],
  say: Say,
  { goTo }: Controller,
): { readonly bar: HTMLElement; readonly onKey: (event: Event) => void } {
  let current: Listed | null = null;

  const step = (by: 1 | -1): void => {
    const shown = listed.filter(({ item }) => !item.hidden);
    const { activeElement } = document;
    const focused = shown.find(({ item }) => item.contains(activeElement)) ?? current;
    const at = focused === null ? -1 : shown.indexOf(focused);
    const next = shown[at < 0 ? (by === 1 ? 0 : shown.length - 1) : at + by];
    if (next === undefined) return;
    current?.item.removeAttribute('aria-current');
    current?.item.setAttribute('tabindex', '-1');
    current = next;
    next.item.setAttribute('aria-current', 'true');
    // At -1 Tab would go nowhere from here in Office on the web, which moves the focus itself.
    next.item.setAttribute('tabindex', '0');
    next.item.focus({ preventScroll: true });
    next.item.scrollIntoView({ block: 'nearest' });
    const { sheet, cell } = next.finding;
    if (sheet !== null && cell !== null) void goTo(sheet, cell.row, cell.column);
  };

  const bar = element(
    'div',
    { class: 'actions steps' },
    button({
      key: 'step-back',
      label: say('step.previous'),
      look: 'subtle',
      onClick: () => step(-1),
    }),
    button({ key: 'step-on', label: say('step.next'), look: 'subtle', onClick: () => step(1) }),
    element('span', { class: 'quiet' }, say('step.keys')),
  );
  const onKey = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || event.target instanceof HTMLInputElement) return;
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    step(event.key === 'ArrowDown' ? 1 : -1);
  };
  return { bar, onKey };
}

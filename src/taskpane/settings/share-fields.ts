import { REPORT_TEXTS } from '../../locales/report';
import { element } from '../dom';
import type { Say } from '../say';
import type { SettingsForm } from './form';

/** The fields for the budget's shares in percent: none, one for each month, or one for the whole period. */
export function shareFields(
  { budgetSpread, budgetShares }: SettingsForm,
  { label }: { readonly label: string },
  say: Say,
): {
  readonly made: HTMLElement;
  readonly show: (spread: string) => void;
  readonly read: () => readonly string[];
} {
  const made = element('div', { 'data-field': 'budgetShares', tabindex: '-1' });
  const months = REPORT_TEXTS[say.language].months.split(' ');

  const share = (name: string, value: string): HTMLElement => {
    const input = element('input', {
      type: 'text',
      inputmode: 'decimal',
      'data-key': `share ${name}`,
    });
    input.defaultValue = value;
    return element('label', { class: 'share' }, element('span', {}, name), input);
  };
  const show = (spread: string): void => {
    const names = spread === 'months' ? months : spread === 'own' ? [say('settings.ownShare')] : [];
    const known = spread === budgetSpread ? budgetShares : [];
    made.replaceChildren(
      ...(names.length > 0 ? [element('p', {}, `${label} (%)`)] : []),
      element(
        'div',
        { class: names.length > 1 ? 'shares' : '' },
        ...names.map((name, index) => share(name, known[index] ?? '')),
      ),
    );
  };
  show(budgetSpread);
  return {
    made,
    show,
    read: () => [...made.querySelectorAll('input')].map(({ value }) => value.trim()),
  };
}

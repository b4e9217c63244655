import { button } from '../controls';
import { element } from '../dom';
import type { Say } from '../say';
import type { LimitForm } from './form';

const CELLS = ['settings.limit.upTo', 'settings.limit.percent', 'settings.limit.amount'] as const;

/** The table of limits for eget kapital: a row for each step of medlemsavgifter. */
export function limitFields(
  limits: readonly LimitForm[],
  say: Say,
): { readonly made: HTMLElement; readonly read: () => readonly LimitForm[] } {
  const body = element('tbody', {});
  const rowOf = (values: LimitForm, number: number): HTMLElement =>
    element(
      'tr',
      {},
      ...CELLS.map((name, index) => {
        const input = element('input', {
          type: 'text',
          inputmode: 'decimal',
          'data-key': `limit ${number} ${index}`,
          'aria-label': `${say(name)}, ${say('settings.limit.step', { number })}`,
        });
        input.defaultValue = values[index] ?? '';
        return element('td', {}, input);
      }),
    );
  const add = (values: LimitForm): void => body.append(rowOf(values, body.children.length + 1));
  for (const limit of limits) add(limit);
  add(['', '', '']);
  const made = element(
    'div',
    { 'data-field': 'egetKapitalLimits', tabindex: '-1' },
    element('p', { class: 'quiet' }, say('settings.limit.note')),
    element(
      'table',
      { class: 'limits' },
      element(
        'thead',
        {},
        element('tr', {}, ...CELLS.map((name) => element('th', { scope: 'col' }, say(name)))),
      ),
      body,
    ),
    button({
      key: 'limit-add',
      label: say('settings.limit.add'),
      look: 'subtle',
      onClick: () => add(['', '', '']),
    }),
  );
  return {
    made,
    read: () =>
      [...body.querySelectorAll('tr')].map((row) => {
        const [upTo = '', percent = '', amount = ''] = [...row.querySelectorAll('input')].map(
          ({ value }) => value,
        );
        return [upTo, percent, amount] as const;
      }),
  };
}

import type { Question } from '../../model/statements';
import type { Controller } from '../acts/controller';
import { button } from '../controls';
import { element, type Child } from '../dom';
import { form, sendButton, textField } from '../fields';
import { rangePlace } from '../place';
import type { Say } from '../say';
import { startOfYear } from '../settings/form';
import type { Reviewed } from '../state';
import { answerTo } from '../understood/corrections';
import { pointsAt } from '../pointing';

const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

function candidates(question: Question, state: Reviewed, say: Say, controller: Controller): Child {
  const tables = state.analysis.statements.tables;
  const isAnswerable = question.code !== 'broken-year' && !state.isWithoutSettings;
  return element(
    'ul',
    { class: 'candidates' },
    ...question.candidates.map(({ sheet, range, text }, index) => {
      const place = [rangePlace(sheet, range, say), text].filter((part) => part !== '').join(' – ');
      const item = element(
        'li',
        {},
        element('p', {}, place),
        isAnswerable &&
          button({
            key: `answer ${question.table ?? ''} ${index}`,
            label: say('question.choose', { place: rangePlace(sheet, range, say) }),
            onClick: () => void controller.correct(answerTo(question, index, tables)),
          }),
      );
      return range === null ? item : pointsAt(item, controller, sheet, range);
    }),
  );
}

function periodForm(say: Say, { setPeriod }: Controller): HTMLElement {
  const end = textField({ key: 'question end', label: say('question.lastDay') }, '', {
    placeholder: say('settings.dateForm'),
    inputmode: 'numeric',
  });
  return form(
    {},
    () => {
      const input = end.querySelector('input');
      if (input === null) return;
      const isGiven = DATE.test(input.value.trim());
      input.setAttribute('aria-invalid', String(!isGiven));
      if (isGiven) void setPeriod(startOfYear(input.value.trim()), input.value.trim());
      else input.focus();
    },
    end,
    sendButton('question period', say('question.setPeriod')),
  );
}

/** What only a person can decide, answered where it is asked; the answer is kept in the workbook. */
export function questionItem(
  question: Question,
  state: Reviewed,
  say: Say,
  controller: Controller,
): HTMLElement {
  const { code, table } = question;
  const params = { table: table === null ? '' : say(`table.${table}`).toLowerCase() };
  return element(
    'div',
    { class: 'card' },
    element('p', {}, element('strong', {}, say(`question.${code}`, params))),
    candidates(question, state, say, controller),
    code === 'no-period' && !state.isWithoutSettings && periodForm(say, controller),
  );
}

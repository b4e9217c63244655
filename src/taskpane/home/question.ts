import { dayIn } from '../../settings/day-text';
import type { CellRange } from '../../model/address';
import type { Question } from '../../model/statements';
import type { Table } from '../../model/table';
import type { Controller } from '../acts/controller';
import { button } from '../controls';
import { element, type Child } from '../dom';
import { form, sendButton, textField } from '../fields';
import { rangePlace } from '../place';
import type { Say } from '../say';
import { startOfYear } from '../settings/form';
import type { Reviewed } from '../state';
import { columnItem } from '../understood/column-item';
import { anchorOf, answerTo } from '../understood/corrections';
import type { Correct } from '../understood/shown-table';
import { pointsAt } from '../pointing';

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
  });
  return form(
    {},
    () => {
      const input = end.querySelector('input');
      if (input === null) return;
      const day = dayIn(input.value);
      input.setAttribute('aria-invalid', String(day === null));
      if (day !== null) void setPeriod(startOfYear(day), day);
      else input.focus();
    },
    end,
    sendButton('question period', say('question.setPeriod')),
  );
}

/** The columns asked about, each with the choice of what it is. */
function columnsOf(question: Question, state: Reviewed, say: Say, controller: Controller): Child {
  const { tables } = state.analysis.statements;
  return element(
    'ul',
    { class: 'candidates' },
    ...question.candidates.flatMap(({ sheet, range }) => {
      const index = tables.findIndex(
        (table) => table.id === question.table && table.sheet === sheet && isWithin(table, range),
      );
      const table = tables[index];
      const column = table?.columns.find((one) => one.index === range?.left);
      if (table === undefined || column === undefined) return [];
      const anchor = anchorOf(table, tables);
      const correct: Correct = (target) => void controller.correct([{ sheet, anchor, target }]);
      const shown = { table, index, tables, state, say, controller };
      return [element('li', {}, columnItem(shown, column, correct))];
    }),
  );
}

const isWithin = ({ range }: Table, cells: CellRange | null): boolean =>
  cells !== null &&
  range.left <= cells.left &&
  cells.right <= range.right &&
  range.top <= cells.bottom &&
  cells.bottom <= range.bottom;

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
    (code === 'unknown-column' ? columnsOf : candidates)(question, state, say, controller),
    code === 'no-period' && !state.isWithoutSettings && periodForm(say, controller),
  );
}

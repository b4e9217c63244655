import type { Column } from '../../model/table';
import { columnWords } from '../../settings/column-words';
import { columnLetters } from '../../sheet/a1';
import { element } from '../dom';
import { choice } from '../fields';
import { pointsAt } from '../pointing';
import { periodOf } from '../say';
import { COLUMN_CHOICES, choiceOf, choiceText } from './column-choices';
import type { Correct, Shown } from './shown-table';
import { reasonText } from '../../pipeline/wording';

/** One column: its letter and heading, the role it was given, for what time, and why. */
export function columnItem(
  { table, index, state, say, controller }: Shown,
  column: Column,
  correct: Correct,
): HTMLElement {
  const { heading, period, reason } = column;
  const taken = choiceOf(column);
  const name = heading === '' ? say('understood.noHeading') : `”${heading}”`;
  const item = element(
    'div',
    { class: 'column' },
    choice(
      {
        key: `table ${index} column ${column.index}`,
        label: `${columnLetters(column.index)}  ${name}`,
      },
      columnWords(taken),
      () =>
        COLUMN_CHOICES.map((each) => ({ value: columnWords(each), text: choiceText(each, say) })),
      choiceText(taken, say),
      (words) => {
        const chosen = COLUMN_CHOICES.find((each) => columnWords(each) === words);
        if (chosen !== undefined) correct({ kind: 'column', heading, ...chosen });
      },
      { disabled: state.isWithoutSettings },
    ),
    element(
      'p',
      { class: 'quiet' },
      `${periodOf(period, say)} · ${reasonText(reason, say.language)}`,
    ),
  );
  const { top, bottom } = table.range;
  const cells = { top, bottom, left: column.index, right: column.index };
  return pointsAt(item, controller, table.sheet, cells);
}

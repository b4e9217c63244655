import { COLUMN_ROLES, type Column } from '../../model/table';
import { columnLetters } from '../../sheet/a1';
import { element } from '../dom';
import { choice } from '../fields';
import { pointsAt } from '../pointing';
import { periodOf } from '../say';
import type { Correct, Shown } from './shown-table';
import { reasonText } from '../../pipeline/wording';

/** One column: its letter and heading, the role it was given, for what time, and why. */
export function columnItem(
  { table, index, state, say, controller }: Shown,
  column: Column,
  correct: Correct,
): HTMLElement {
  const { heading, role, period, reason } = column;
  const name = heading === '' ? say('understood.noHeading') : `”${heading}”`;
  const item = element(
    'div',
    { class: 'column' },
    choice(
      {
        key: `table ${index} column ${column.index}`,
        label: `${columnLetters(column.index)}  ${name}`,
      },
      role,
      () => COLUMN_ROLES.map((value) => ({ value, text: say(`role.${value}`) })),
      say(`role.${role}`),
      (chosen) => correct({ kind: 'column', heading, role: chosen }),
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

import type { Controller } from '../acts/controller';
import { button, section } from '../controls';
import { element, list, type Child } from '../dom';
import { rangePlace } from '../place';
import type { Say } from '../say';
import type { Reviewed } from '../state';
import { correctionText } from './correction-text';
import { tableItem } from './table-item';
import { reasonText } from '../../pipeline/wording';

function corrections({ analysis, isWithoutSettings }: Reviewed, say: Say, act: Controller): Child {
  if (analysis.settings.corrections.length === 0) return null;
  return section(
    say('correct.title', { count: analysis.settings.corrections.length }),
    list(
      analysis.settings.corrections.map((each, index) =>
        element(
          'div',
          { class: 'with-action' },
          element('span', {}, correctionText(each, say)),
          !isWithoutSettings &&
            button({
              key: `uncorrect ${index}`,
              label: say('correct.remove'),
              look: 'subtle',
              onClick: () => void act.uncorrect(each),
            }),
        ),
      ),
    ),
  );
}

/** How the workbook was read: each table with its unit, sign, columns and rows, each to be corrected where it stands. */
export function understoodView(
  state: Reviewed,
  say: Say,
  controller: Controller,
): readonly Child[] {
  const { analysis } = state;
  const { tables, leftAside } = analysis.statements;
  return [
    tables.length === 0
      ? element('p', {}, say('understood.none'))
      : element(
          'p',
          { class: 'quiet' },
          say(state.isWithoutSettings ? 'correct.withoutSettings' : 'correct.how'),
        ),
    corrections(state, say, controller),
    ...tables.map((table, index) => tableItem({ table, index, tables, state, say, controller })),
    leftAside.length > 0 &&
      section(
        say('understood.leftAside'),
        list(
          leftAside.map(
            ({ sheet, range, reason }) =>
              `${rangePlace(sheet, range, say)}: ${reasonText(reason, say.language)}`,
          ),
        ),
      ),
  ];
}

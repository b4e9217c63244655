import type { Controller } from './acts/controller';
import { button, pair, questionBar } from './controls';
import { element, type Child } from './dom';
import { cellPlace } from './place';
import type { Say } from './say';
import { shownFormula } from './shown-formula';
import type { State } from './state';

/** Old and new of a source cell that is about to become a formula, and the yes or no. */
export function sumMessage({ sumAct }: State, say: Say, controller: Controller): Child {
  if (sumAct === null) return null;
  const { at, before, after, formula } = sumAct;
  const shown = (figure: number): string =>
    figure.toLocaleString(say.language === 'sv' ? 'sv-SE' : 'en-GB');
  return questionBar(
    say,
    'sum.title',
    [
      element('p', {}, say('sum.plain', { place: cellPlace(at.sheet, at.row, at.column) })),
      element(
        'dl',
        { class: 'facts' },
        pair(say, 'sum.old', shown(before)),
        pair(say, 'sum.new', shown(after)),
        pair(say, 'sum.formula', shownFormula(formula, say.language)),
      ),
    ],
    [
      button({
        key: 'sum-confirm',
        label: say('sum.confirm'),
        onClick: () => void controller.confirmSum(),
      }),
      button({
        key: 'sum-keep',
        label: say('action.keep'),
        look: 'primary',
        onClick: controller.dismiss,
      }),
    ],
  );
}

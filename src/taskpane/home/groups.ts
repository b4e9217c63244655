import type { Controller } from '../acts/controller';
import { isOwnWork, reviewReason } from '../acts/for-review';
import { button, section } from '../controls';
import { element, type Child } from '../dom';
import type { NextStep } from '../next-step';
import type { Say } from '../say';
import type { Reviewed } from '../state';
import { nextPeriod } from './next-period';
import { sieForm } from './sie-form';

/** The one step back over what was last written. */
export const lastDone = ({ undoable }: Reviewed, say: Say, { undo }: Controller): Child =>
  undoable !== null &&
  section(
    say('home.last'),
    element(
      'div',
      { class: 'actions' },
      button({
        key: 'report-undo',
        label: say(
          ['report', 'control'].includes(undoable.kind) ? 'action.undo' : 'action.undoSaved',
        ),
        onClick: () => void undo(),
      }),
    ),
  );

/** What can be done with the report that the workbook holds. */
export const written = (state: Reviewed, say: Say, controller: Controller): Child =>
  isOwnWork(state) &&
  state.report !== 'none' &&
  section(
    say('home.report'),
    (state.report === 'present' || state.isPeriodLeft) && nextPeriod(state, say, controller),
    reviewReason(state) === null &&
      element(
        'div',
        { class: 'actions' },
        button({
          key: 'report-remove',
          label: say('action.remove'),
          onClick: () => void controller.askRemoval(),
        }),
      ),
  );

/** Utfall from the books, where the workbook is one's own to write in. */
export const books = (state: Reviewed, say: Say, controller: Controller): Child =>
  reviewReason(state) === null && section(say('home.books'), sieForm(state, say, controller));

/** The Kontrollblad, and why acts on the förbund's own cells are not offered, where they are not. */
export function forReviewer(
  state: Reviewed,
  step: NextStep,
  say: Say,
  { control }: Controller,
): Child {
  const reason = reviewReason(state);
  return section(
    say('home.reviewer'),
    element('p', {}, say('home.reviewer.plain')),
    reason !== null && element('p', { class: 'quiet' }, say(`review.${reason}`)),
    !state.isReadOnly &&
      element(
        'div',
        { class: 'actions' },
        button({
          key: 'control',
          label: say(state.hasControlSheet ? 'action.controlAgain' : 'action.control'),
          ...(step === 'control' && { look: 'primary' }),
          onClick: () => void control(),
        }),
      ),
  );
}

import type { Stage } from '../commands/workflow';
import type { Progress } from '../model/steps';
import type { Controller } from './acts/controller';
import { button } from './controls';
import { element, type Child } from './dom';
import type { Say } from './say';
import type { State } from './state';

const STEPS: readonly (Stage | null)[] = ['reading', 'checking', 'composing', 'writing'];
const PARTS: readonly Progress['part'][] = ['sheets', 'tables', 'rules', 'cells'];

/** Steps at which nothing has been written, so that stopping leaves the workbook as it was. */
const STOPPABLE: readonly (Stage | null)[] = ['reading', 'checking', 'composing'];

/** Of a step, how much is done, 0–1; steps that cannot tell are half done. */
function shareOf({ stage, progress }: State): number {
  if (stage !== 'checking') return 0.5;
  if (progress === null) return 0;
  return (PARTS.indexOf(progress.part) + progress.done / progress.total) / PARTS.length;
}

/** How far the run has come, of its steps; null while Excel answers in its own time. */
function valueOf(state: State): number | null {
  const at = STEPS.indexOf(state.stage);
  return at > 0 ? at + shareOf(state) : null;
}

const howFar = ({ progress }: State, say: Say): string =>
  progress === null
    ? ''
    : say(`progress.${progress.part}`, { done: progress.done + 1, total: progress.total });

/** What is going on, how far it has come, and the way to stop it. */
export function progressView(state: State, say: Say, { cancel }: Controller): Child {
  const { stage, start, isWaitingForCell } = state;
  const text = start === 'waiting' ? say('stage.starting') : stage && say(`stage.${stage}`);
  if (text === null) return null;
  const value = valueOf(state);
  return element(
    'div',
    { class: 'progress' },
    element('p', {}, text),
    isWaitingForCell && element('p', {}, say('stage.cellEdit')),
    element('p', { class: 'how-far quiet' }, howFar(state, say)),
    element('fluent-progress-bar', {
      'aria-label': text,
      ...(value === null ? {} : { max: String(STEPS.length), value: String(value) }),
    }),
    STOPPABLE.includes(stage) &&
      button({ key: 'cancel', label: say('action.cancel'), look: 'subtle', onClick: cancel }),
    stage === 'writing' && element('p', { class: 'quiet' }, say('stage.writing.undoable')),
  );
}

/** Moves the bar and its words where they stand: a button made anew would lose a click that has begun. */
export function moveProgress(place: HTMLElement, state: State, say: Say): void {
  const value = valueOf(state);
  const words = place.querySelector('.how-far');
  if (state.progress === null || value === null || words === null) return;
  words.textContent = howFar(state, say);
  place.querySelector('fluent-progress-bar')?.setAttribute('value', String(value));
}

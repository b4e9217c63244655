import type { Controller } from './acts/controller';
import { button } from './controls';
import { element, list, type Child } from './dom';
import type { Say } from './say';

/** What this does in three lines, that nothing leaves the computer, and one thing to begin with. */
export function intro(say: Say, act: Controller): Child {
  return element(
    'section',
    { class: 'intro card' },
    element('h1', {}, say('first.title')),
    list([say('first.reads'), say('first.checks'), say('first.writes')]),
    element('p', {}, element('strong', {}, say('first.private'))),
    element(
      'div',
      { class: 'actions' },
      button({
        key: 'intro-start',
        label: say('first.start'),
        look: 'primary',
        onClick: () => {
          act.showIntro(false);
          void act.review();
        },
      }),
      button({
        key: 'intro-skip',
        label: say('first.skip'),
        look: 'subtle',
        onClick: () => act.showIntro(false),
      }),
    ),
    sampleButton(say, act),
  );
}

/** A made-up workbook to try on. */
export const sampleButton = (say: Say, { openSample }: Controller): HTMLElement =>
  button({
    key: 'intro-sample',
    label: say('first.sample'),
    look: 'transparent',
    onClick: () => void openSample(),
  });

/** The way back to the three lines once they have been put aside. */
export const aboutButton = (say: Say, { showIntro }: Controller): HTMLElement =>
  button({
    key: 'about',
    label: say('first.again'),
    look: 'subtle',
    onClick: () => showIntro(true),
  });

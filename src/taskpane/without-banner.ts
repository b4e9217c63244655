import type { Controller } from './acts/controller';
import { button } from './controls';
import { element, type Child } from './dom';
import type { Say } from './say';
import type { State } from './state';

/** Over every view while the workbook is read as if it said nothing of itself: that it is, and the way back. */
export function withoutBanner(
  { isWithoutSettings, stage }: State,
  say: Say,
  { review }: Controller,
): Child {
  if (!isWithoutSettings || stage !== null) return null;
  return element(
    'div',
    { class: 'message message-info' },
    element('p', {}, say('claims.without')),
    element(
      'div',
      { class: 'actions' },
      button({
        key: 'review-with',
        label: say('claims.reviewWith'),
        onClick: () => void review(false),
      }),
    ),
  );
}

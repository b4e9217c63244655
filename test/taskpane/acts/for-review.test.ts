import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import { isForReview } from '../../../src/taskpane/acts/for-review';
import { INITIAL } from '../../../src/taskpane/state';
import { analysisOf } from '../analysis';

const acceptedBy = (by: string) =>
  analysisOf([], {
    settings: {
      ...DEFAULT_SETTINGS,
      acceptances: [{ finding: 'a', acceptance: { by, on: '2026-01-31', reason: 'Rättas' } }],
    },
  });

test('one’s own workbook is not for review, nor is it with deviations accepted by oneself', () => {
  expect(isForReview(INITIAL)).toBe(false);
  const own = { ...INITIAL, signature: 'Eva', analysis: acceptedBy('Eva') };
  expect(isForReview(own)).toBe(false);
});

test.each([
  ['it can only be read', { isReadOnly: true }],
  ['it is read without its own settings', { isWithoutSettings: true }],
  ['it holds a Kontrollblad', { hasControlSheet: true }],
  ['someone else has accepted a deviation', { signature: 'Eva', analysis: acceptedBy('Rut') }],
])('for review: %s', (_, change) => {
  expect(isForReview({ ...INITIAL, ...change })).toBe(true);
});

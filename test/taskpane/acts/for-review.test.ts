import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import { reviewReason } from '../../../src/taskpane/acts/for-review';
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
  expect(reviewReason(INITIAL)).toBeNull();
  const own = { ...INITIAL, signature: 'Eva', analysis: acceptedBy('Eva') };
  expect(reviewReason(own)).toBeNull();
});

test.each([
  ['read-only', { isReadOnly: true }],
  ['without', { isWithoutSettings: true }],
  ['control', { hasControlSheet: true }],
  ['accepted', { signature: 'Eva', analysis: acceptedBy('Rut') }],
] as const)('for review and why: %s', (reason, change) => {
  expect(reviewReason({ ...INITIAL, ...change })).toBe(reason);
});

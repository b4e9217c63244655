import { slipBetween } from '../../src/rules/engine/slip';

test.each([
  [-38_954, -38_594, 'swapped'],
  [850_445, 805_445, 'swapped'],
  [6_418_218, 6_481_218, 'swapped'],
  [-184_120, -1_084_120, 'dropped'],
  [11_195_282, 11_195_342, null],
  [10_759_000, 10_749_000, null],
  [-95, 95, null],
])('%d for %d: %s', (found, expected, slip) => {
  expect(slipBetween(found, expected, 1)).toBe(slip);
});

import { excelRound } from '../../src/report/term';

test.each([
  [0.0125, 3, 0.013],
  [-0.0125, 3, -0.013],
  [1.005, 2, 1.01],
  [2.5, 0, 3],
  [-2.5, 0, -3],
  [-0.4, 0, 0],
  [1_294_086.49, 0, 1_294_086],
])('ROUND(%d, %d) is %d as Excel rounds it', (value, decimals, rounded) => {
  expect(excelRound(value, decimals)).toBe(rounded);
});

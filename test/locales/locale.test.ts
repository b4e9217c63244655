import { formatShown } from '../../src/locales/locale';

const money = (ore: number): string =>
  formatShown({ kind: 'money', ore }, 'sv').replaceAll('\u00a0', ' ');

test.each([
  [34_500_000, '345 000 kr'],
  [34_500_050, '345 000,50 kr'],
  [299_283_333, '2 992 833,33 kr'],
  [-1_005, '−10,05 kr'],
  [0.4, '0 kr'],
  [-0.4, '0 kr'],
  [99.6, '1 kr'],
])('%d öre is shown in whole kronor, or with both digits of öre', (ore, shown) => {
  expect(money(ore)).toBe(shown);
});

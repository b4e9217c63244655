import { styleOf, type StyleName } from '../../src/report/styles';
import { shownText } from '../../workbench/engine/shown-text';

const shown = (value: number, style: StyleName): string =>
  shownText(value, styleOf(style).numberFormat ?? '');

test.each(['amount', 'amountSum', 'amountResult', 'amountInput', 'control'] as const)(
  'an %s below half a unit is shown as 0 whichever its sign, and all else with its own',
  (style) => {
    expect([-0.49, -1e-9, 0, 0.49].map((value) => shown(value, style))).toEqual(
      Array<string>(4).fill('0'),
    );
    expect(shown(-0.51, style)).toBe('-1');
    expect(shown(-1234567.4, style).replace(/\s/g, ' ')).toBe('-1 234 567');
  },
);

test('a share below half a tenth of a per cent is shown as 0,0%', () => {
  expect([-0.0004, 0, 0.0004].map((value) => shown(value, 'percent'))).toEqual(
    Array<string>(3).fill('0,0%'),
  );
  expect(shown(-0.229, 'percent')).toBe('-22,9%');
});

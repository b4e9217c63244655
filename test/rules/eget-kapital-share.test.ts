import { saidBy } from './build';
import { economy } from './economy';

const RULE = 'eget-kapital-share';

test('nothing to say without eget kapital', () => {
  const without = ['uppfoljning', 'balansrakning', 'driftredovisning', 'medlemsbidrag'];
  expect(saidBy(RULE, economy({}, without))).toEqual([]);
});

test('the share is shown, and measured only by the förbund itself', () => {
  const line = 'info eget-kapital-share uppfoljning!C14 700000 → ';
  expect(saidBy(RULE, economy())).toEqual([`${line}–`]);
  const limit = { upToMedlemsavgifter: 1_000_000_000, percent: 15, amount: null };
  expect(saidBy(RULE, economy(), { egetKapitalLimits: [limit] })).toEqual([`${line}600000`]);
});

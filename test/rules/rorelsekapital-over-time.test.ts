import { saidBy } from './build';
import { economy } from './economy';

const RULE = 'rorelsekapital-over-time';

test('changes are those of the balansräkning', () => {
  expect(saidBy(RULE, economy())).toEqual([]);
});

test('another change', () => {
  const statements = economy({
    'kassaflodesanalys/likvida-medel-ingaende/1': '1300000',
    'kassaflodesanalys/kassaflode/1': '-400000',
    'kassaflodesanalys/forandring-skulder/1': '0',
  });
  expect(saidBy(RULE, statements)).toEqual([
    'error rorelsekapital-over-time kassaflodesanalys!B4 0 → 100000',
  ]);
});

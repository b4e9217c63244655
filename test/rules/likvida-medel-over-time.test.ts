import { saidBy } from './build';
import { economy } from './economy';

const RULE = 'likvida-medel-over-time';

test('the year begins with what the last one left', () => {
  expect(saidBy(RULE, economy())).toEqual([]);
});

test('it begins with another sum', () => {
  const statements = economy({
    'kassaflodesanalys/likvida-medel-ingaende/1': '1300000',
    'kassaflodesanalys/kassaflode/1': '-400000',
    'kassaflodesanalys/forandring-skulder/1': '0',
  });
  expect(saidBy(RULE, statements)).toEqual([
    'error likvida-medel-over-time kassaflodesanalys!B6 1300000 → 1200000',
  ]);
});

import { saidBy } from './build';
import { economy } from './economy';

const RULE = 'same-verksamhetskostnad';

test('both tables of financed activity agree', () => {
  expect(saidBy(RULE, economy())).toEqual([]);
});

test('another cost', () => {
  const statements = economy({
    'finansierad-verksamhet/individinriktade/1': '4100000 (84%)',
    'finansierad-verksamhet/administration/1': '800000 (16%)',
    'finansierad-verksamhet/summa-kostnader/1': '4900000',
  });
  expect(saidBy(RULE, statements)).toEqual([
    'error same-verksamhetskostnad medlemsbidrag!B3 4800000 → 4900000',
  ]);
});

import { saidBy, statementsOf } from './build';
import { malmoTables } from './published';

const RULE = 'avvikelse-flag';

const statements = statementsOf(malmoTables(), '2022-08-31');

test('Avanti, Malmökraften, Kryddgårdenmodellen, Kultur på recept and Administrativa kostnader', () => {
  expect([...saidBy(RULE, statements)].sort()).toEqual([
    'info avvikelse-flag uppfoljning!B11 -2590174 → -2992833',
    'info avvikelse-flag uppfoljning!B13 -5000000 → -5000000',
    'info avvikelse-flag uppfoljning!B15 -1039709 → -1262000',
    'info avvikelse-flag uppfoljning!B29 -177462 → -295000',
    'info avvikelse-flag uppfoljning!C16 -338000 → -580000',
  ]);
});

test('limits are set by the förbund; a used-up budget has none', () => {
  expect(saidBy(RULE, statements, { avvikelseAmount: 100_000_000_000 })).toEqual([
    'info avvikelse-flag uppfoljning!B13 -5000000 → -5000000',
  ]);
});

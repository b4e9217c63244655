import { saidBy } from './build';
import { economy } from './economy';

const RULE = 'budgeted-deficit';

test('a workbook without a budget', () => {
  expect(saidBy(RULE, economy({}, ['uppfoljning', 'driftredovisning']))).toEqual([]);
});

test('a budget with a deficit', () => {
  const statements = economy({});
  expect(saidBy(RULE, statements)).toEqual(['info budgeted-deficit uppfoljning!B12 -200000 → –']);
});

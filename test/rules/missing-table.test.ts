import { saidBy } from './build';
import { economy } from './economy';

const RULE = 'missing-table';

test('an årsredovisning with all its tables', () => {
  expect(saidBy(RULE, economy())).toEqual([]);
});

test('a missing table is information, or a warning where the förbund wants it so', () => {
  const statements = economy({}, ['kassaflodesanalys']);
  expect(saidBy(RULE, statements)).toEqual(['info missing-table – – → –']);
  expect(saidBy(RULE, statements, { missingIsWarning: true })).toEqual([
    'warning missing-table – – → –',
  ]);
});

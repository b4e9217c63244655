import { saidBy } from './build';
import { economy } from './economy';

const RULE = 'external-links';

test('a workbook on its own', () => {
  expect(saidBy(RULE, economy())).toEqual([]);
});

test('a workbook that fetches from another', () => {
  const statements = economy();
  const workbook = { ...statements.workbook, externalLinks: ['budget.xlsx'] };
  expect(saidBy(RULE, { ...statements, workbook })).toEqual(['info external-links – 1 → –']);
});

import { saidBy } from './build';
import { economy } from './economy';

const RULE = 'administration-share';

test('nothing to say without costs', () => {
  expect(saidBy(RULE, economy({}, ['not-kostnader', 'finansierad-verksamhet']))).toEqual([]);
});

test('the share is shown with its base', () => {
  const statements = economy({});
  expect(saidBy(RULE, statements)).toEqual([
    'info administration-share not-kostnader!B6 16.7% → –',
  ]);
});

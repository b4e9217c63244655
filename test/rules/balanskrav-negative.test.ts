import { saidBy } from './build';
import { economy } from './economy';

const RULE = 'balanskrav-negative';

test('a positive balanskravsresultat asks for nothing', () => {
  const rows = ['resultat', 'resultat-efter-balanskravsjusteringar', 'balanskravsresultat'];
  const changes = Object.fromEntries(rows.map((row) => [`balanskrav/${row}/1`, '300000']));
  expect(saidBy(RULE, economy(changes))).toEqual([]);
});

test('a negative balanskravsresultat asks for a statement', () => {
  const statements = economy({});
  expect(saidBy(RULE, statements)).toEqual(['info balanskrav-negative balanskrav!B5 -300000 → –']);
});

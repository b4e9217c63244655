import { saidBy, statementsOf } from './build';
import { malmoTables, samsundTables } from './published';

const RULE = 'prognos-equals-budget';

test('a prognos that the utfall bears out', () => {
  expect(saidBy(RULE, statementsOf(malmoTables(), '2022-08-31'))).toEqual([]);
});

test('Projektmedel ESF, ESF Lumena, Nya insatser, ESF Conecto and Information', () => {
  const rows = saidBy(RULE, statementsOf(samsundTables(), '2023-06-30')).map(
    (line) => /!(\w+)/.exec(line)?.[1],
  );
  expect(rows).toEqual(['B3', 'B11', 'B12', 'B14', 'B17']);
});

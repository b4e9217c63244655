import { avvikelserOf } from '../../../src/model/avvikelse';
import { worstFirst, type FollowedLine } from '../../../src/taskpane/avvikelser/follow-up';

const LIMITS = { avvikelsePercent: 10, avvikelseAmount: 10_000_000 };
const kr = (kronor: number): number => kronor * 100;

/** An insats with costs of so many kronor to August, a budget for those months and one for the year. */
const insats = (label: string, utfall: number, periodBudget: number, arsbudget: number) => {
  const amounts = {
    utfall: kr(-utfall),
    periodBudget: kr(-periodBudget),
    prognos: null,
    arsbudget: kr(-arsbudget),
  };
  const terms = { utfall: null, periodbudget: null, prognos: null, arsbudget: null };
  const line = { id: label, label, group: 'insatser', terms, headings: [], texts: [] } as const;
  return { line, amounts, avvikelser: avvikelserOf(amounts, 8, LIMITS), comment: null };
};

test('the row furthest over its budget comes first, one that is better after all that are worse', () => {
  const lines: FollowedLine[] = [
    insats('som budget', 400_000, 400_000, 600_000),
    insats('bättre', 100_000, 900_000, 1_350_000),
    insats('sämre', 650_000, 500_000, 750_000),
    insats('förbrukad', 600_000, 400_000, 600_000),
    insats('förbrukad, liten', 30_000, 20_000, 30_000),
  ];
  expect(lines.sort(worstFirst).map(({ line }) => line.label)).toEqual([
    'förbrukad',
    'sämre',
    'förbrukad, liten',
    'bättre',
    'som budget',
  ]);
});

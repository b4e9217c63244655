import { avvikelserOf, type BudgetAmounts } from '../../src/model/avvikelse';

const LIMITS = { avvikelsePercent: 10, avvikelseAmount: 10_000_000 };
const row = (amounts: Partial<BudgetAmounts>): BudgetAmounts => ({
  utfall: null,
  periodBudget: null,
  prognos: null,
  arsbudget: null,
  ...amounts,
});
const kr = (kronor: number): number => kronor * 100;

describe('whether a budget row is flagged', () => {
  it('needs both the percentage and the amount', () => {
    const at = (utfall: number, periodBudget: number) =>
      avvikelserOf(row({ utfall: kr(utfall), periodBudget: kr(periodBudget) }), 8, LIMITS).length;
    expect(at(-1_100_000, -1_000_000)).toBe(1);
    expect(at(-1_099_999, -1_000_000)).toBe(0);
    expect(at(-2_100_000, -2_000_000)).toBe(0);
    expect(at(-60_000, -10_000)).toBe(0);
  });

  it('says better when less is spent or more comes in', () => {
    const direction = (utfall: number, periodBudget: number) =>
      avvikelserOf(row({ utfall: kr(utfall), periodBudget: kr(periodBudget) }), 8, LIMITS)[0]
        ?.direction;
    expect(direction(-500_000, -1_000_000)).toBe('battre');
    expect(direction(-1_500_000, -1_000_000)).toBe('samre');
    expect(direction(1_500_000, 1_000_000)).toBe('battre');
    expect(direction(500_000, 1_000_000)).toBe('samre');
  });

  it('is flagged when the year’s budget is used before the year is over, however small', () => {
    const used = row({ utfall: kr(-5_000), periodBudget: kr(-3_000), arsbudget: kr(-5_000) });
    expect(avvikelserOf(used, 8, LIMITS)).toEqual([
      { reason: 'forbrukad', direction: 'samre', amount: 0, percent: 0 },
    ]);
    expect(avvikelserOf(used, 12, LIMITS)).toEqual([]);
    const income = row({ utfall: kr(5_000), arsbudget: kr(5_000) });
    expect(avvikelserOf(income, 8, LIMITS)).toEqual([]);
  });

  it('says how far over the period’s budget a used-up row is, where that reaches the limits', () => {
    const used = row({ utfall: kr(-600_000), periodBudget: kr(-400_000), arsbudget: kr(-600_000) });
    expect(avvikelserOf(used, 8, LIMITS)).toEqual([
      { reason: 'forbrukad', direction: 'samre', amount: 0, percent: 0 },
      { reason: 'utfall', direction: 'samre', amount: kr(-200_000), percent: 50 },
    ]);
  });

  it('has no percentage against a budget of nothing', () => {
    const [avvikelse] = avvikelserOf(row({ utfall: kr(-100_000), periodBudget: 0 }), 6, LIMITS);
    expect(avvikelse?.percent).toBeNull();
  });
});

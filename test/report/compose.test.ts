import { formatShown } from '../../src/locales/locale';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import type { Statements } from '../../src/model/statements';
import { composeReport } from '../../src/report/compose';
import type { Kept } from '../../src/report/kept';
import { MARK } from '../../src/report/grid';
import { sectionOf, shown, shownIn } from './plan-reader';
import { eightMonths, halfYear } from './published';

const compose = (statements: Statements, kept: Kept = new Map()) => {
  const composed = composeReport({
    statements,
    settings: DEFAULT_SETTINGS,
    period: statements.report.period!,
    control: { verdict: 'ok', findings: [] },
    kept,
    language: 'sv',
  });
  const [sheet] = composed.plan.sheets;
  return { ...composed, sheet: sheet! };
};

const typed = (entries: readonly (readonly [string, number | string])[]): Kept =>
  new Map(entries.map(([key, value]) => [key, { value, where: key }]));

describe('the report of eight months', () => {
  const { sheet } = compose(eightMonths());
  const drift = sectionOf(sheet, 'Driftredovisning');

  it('has the driftredovisning in tkr, net cost being the cost', () => {
    expect(shown(drift, 'Nettokostnad', [1, 2, 3, 4])).toEqual([-20193, -19924, -269, -20110]);
    expect(shown(drift, 'Medlemsavgift inkl. övriga bidrag', [1, 2, 3, 4])).toEqual([
      18899, 18899, 0, 18889,
    ]);
    expect(shown(drift, 'Resultat', [1, 2, 3, 4])).toEqual([-1294, -1026, -269, -1221]);
    expect(shown(drift, 'Utgående eget kapital', [1, 2, 3, 4])).toEqual([3899, 4167, -269, 7489]);
  });

  it('has control rows that read 0', () => {
    const label = 'Kontroll mot källan (ska vara 0)';
    expect(shown(drift, label, [1, 4])).toEqual([0, 0]);
    const budget = sectionOf(sheet, 'Budgetuppföljning per insats');
    expect(shown(budget, label, [1, 5, 6])).toEqual([0, 0, 0]);
  });

  it('has the balanskravsresultat of the period and of the prognos', () => {
    const rows = sectionOf(sheet, 'Balanskravsutredning');
    expect(shown(rows, '= Balanskravsresultat', [1, 2])).toEqual([-1294, -1296]);
  });

  it('flags exactly the rows beyond the limits', () => {
    const rows = sectionOf(sheet, 'Budgetuppföljning per insats');
    const flagged = rows.filter((row) => row.cells.get(MARK)?.style === 'mark');
    expect(flagged.map((row) => [row.label, shownIn(row.cells.get(MARK)?.content)])).toEqual([
      ['Avanti', '▲ Bättre'],
      ['Malmökraften', '■ Förbrukad'],
      ['Kryddgårdenmodellen', '▲ Bättre'],
      ['Kultur på recept', '▲ Bättre'],
      ['Administrativa kostnader', '▲ Bättre'],
    ]);
    const words = sectionOf(sheet, 'Avvikelser att kommentera');
    expect(shown(words, 'Malmökraften', [1])).toEqual([
      'Hela årets budget är förbrukad efter 8 av 12 månader. ' +
        'Utfallet är 1\u00a0666\u00a0667\u00a0kr (50\u00a0%) över periodens budget – sämre än budget.',
    ]);
    expect(shown(words, 'Kultur på recept', [1])[0]).toContain('242\u00a0000\u00a0kr');
  });
});

describe('an avvikelse too small to show in per cent', () => {
  /** The report when a row's utfall is short of the budget for the period by a share of it. */
  function shareWhenShortBy(share: number): number | string | null {
    const statements = eightMonths();
    const [table] = statements.tables;
    const columnOf = (role: string): number =>
      table!.columns.find((column) => column.role === role)!.index;
    const utfall = columnOf('utfall');
    const tables = statements.tables.map((each) => ({
      ...each,
      rows: each.rows.map((row) => {
        const held = row.figures.get(utfall);
        const budget = row.figures.get(columnOf('budget'));
        if (each !== table || row.label !== 'Avanti' || !held || !budget) return row;
        const value = Math.round(((budget.value * 8) / 12) * (1 + share));
        return { ...row, figures: new Map([...row.figures, [utfall, { ...held, value }]]) };
      }),
    }));
    const rows = sectionOf(
      compose({ ...statements, tables }).sheet,
      'Budgetuppföljning per insats',
    );
    return shownIn(rows.find(({ label }) => label === 'Avanti')?.cells.get(4)?.content);
  }

  it('is 0, never a minus before it', () => {
    for (const share of [0.0002, -0.0002, 0.00045, -0.00045]) {
      expect(Object.is(shareWhenShortBy(share), 0)).toBe(true);
    }
  });

  it('is itself as soon as a decimal tells of it', () => {
    for (const share of [0.0006, -0.0006]) {
      expect(Math.abs(Number(shareWhenShortBy(share)))).toBeCloseTo(0.0006, 5);
    }
  });
});

test('a figure that rounds to nothing is written without a minus', () => {
  expect(formatShown({ kind: 'percent', percent: -0.04 }, 'sv')).toBe('0\u00a0%');
  expect(formatShown({ kind: 'money', ore: -0.4 }, 'sv')).toBe('0\u00a0kr');
  expect(formatShown({ kind: 'percent', percent: -0.06 }, 'sv')).toBe('−0,1\u00a0%');
});

describe('the report of half a year', () => {
  const { sheet, missing } = compose(halfYear());

  it('sets six months against half the budget, the sum being that of its rows', () => {
    const rows = sectionOf(sheet, 'Budgetuppföljning per insats');
    expect(shown(rows, 'Resultat', [1, 2, 5, 6])).toEqual([980440, -367500, -755000, -735000]);
    const label = 'Kontroll mot källan (ska vara 0)';
    expect(shown(rows, label, [1, 5, 6])).toEqual([0, 0, -10000]);
  });

  it('leaves what has no source as inputs', () => {
    expect(missing.map(({ key }) => key)).toEqual(
      expect.arrayContaining([
        'driftredovisning/utgaende-eget-kapital/utfall',
        'driftredovisning/nettokostnad/foregaende',
        'driftredovisning/medlemsavgift/foregaende',
      ]),
    );
    expect(shown(sectionOf(sheet, 'Driftredovisning'), 'Resultat', [1, 2, 3, 4])).toEqual([
      980,
      -368,
      1348,
      '',
    ]);
  });

  it('counts with what was typed into them', () => {
    const kept = typed([
      ['driftredovisning/utgaende-eget-kapital/utfall', 3000],
      ['driftredovisning/nettokostnad/foregaende', -2000],
      ['driftredovisning/medlemsavgift/foregaende', 2500],
    ]);
    const drift = sectionOf(compose(halfYear(), kept).sheet, 'Driftredovisning');
    expect(shown(drift, 'Resultat', [4])).toEqual([500]);
    expect(shown(drift, 'Utgående eget kapital', [1, 2])).toEqual([3000, 1652]);
  });
});

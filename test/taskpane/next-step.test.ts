import type { Analysis } from '../../src/pipeline/analysis';
import { nextStep } from '../../src/taskpane/next-step';
import type { FollowUp } from '../../src/taskpane/avvikelser/follow-up';
import { INITIAL, type State } from '../../src/taskpane/state';
import { analysisOf, finding } from './analysis';

const followUpWith = (comment: string): FollowUp => ({
  months: 8,
  hasReport: true,
  groups: [
    {
      id: 'insatser',
      lines: [
        {
          line: {
            id: 'a',
            label: 'Insats A',
            group: 'insatser',
            terms: { utfall: null, periodbudget: null, prognos: null, arsbudget: null },
            headings: [],
            texts: [],
          },
          amounts: { utfall: -2, periodBudget: -1, prognos: null, arsbudget: null },
          avvikelser: [{ reason: 'utfall', direction: 'samre', amount: -1, percent: 100 }],
          comment,
        },
      ],
    },
  ],
});

const stepAfter = (change: Partial<Analysis>) =>
  nextStep({ ...INITIAL, isIntroShown: false, analysis: analysisOf([finding('a')], change) });

test('the first time there is one thing to begin with, and then the review', () => {
  expect(nextStep(INITIAL)).toBe('begin');
  expect(nextStep({ ...INITIAL, isIntroShown: false })).toBe('review');
});

test('a question comes before everything that rests on its answer', () => {
  const { statements } = analysisOf([]);
  const question = { code: 'no-period', table: null, candidates: [] } as const;
  const asked = { ...statements, questions: [question] };
  expect(stepAfter({ verdict: 'error', statements: asked })).toBe('answer');
});

test('a workbook that could not be checked leads to how it was read', () => {
  expect(stepAfter({ verdict: 'unchecked' })).toBe('understood');
});

describe('a check that found something', () => {
  const accepted = { by: 'Anna', on: '2026-09-01', reason: 'känt' };
  const warning = finding('w', { severity: 'warning' });
  const after = (change: Partial<State>, findings = [warning]) =>
    nextStep({
      ...INITIAL,
      isIntroShown: false,
      analysis: analysisOf(findings, { verdict: 'warning' }),
      ...change,
    });
  const settled = [{ ...warning, accepted }, finding('i', { severity: 'info' })];

  test('leads to the findings until each error and warning is accepted', () => {
    expect(after({})).toBe('findings');
    expect(after({}, settled)).toBe('generate');
    expect(after({}, [...settled, finding('e')])).toBe('findings');
  });

  test('is done with only once the report is there and its avvikelser have comments', () => {
    expect(after({ report: 'other' }, settled)).toBe('generate');
    expect(after({ report: 'present' }, settled)).toBe('done');
    expect(after({ report: 'present', followUp: followUpWith('') }, settled)).toBe('comment');
    expect(after({ report: 'present', followUp: followUpWith('Avtalet') }, settled)).toBe('done');
  });

  test('never asks for writing where nothing may be written', () => {
    expect(after({ isReadOnly: true }, settled)).toBe('settled');
    expect(after({ isWithoutSettings: true }, settled)).toBe('control');
    expect(after({ isWithoutSettings: true, hasControlSheet: true }, settled)).toBe('settled');
  });

  test('waits while the figures are still those of a period that has been left', () => {
    expect(after({ isPeriodLeft: true, report: 'present' })).toBe('fill-in');
    expect(after({ isPeriodLeft: true, isWithoutSettings: true })).toBe('findings');
  });
});

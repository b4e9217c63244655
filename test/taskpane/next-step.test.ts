import type { Analysis } from '../../src/pipeline/analysis';
import { nextStep } from '../../src/taskpane/next-step';
import { INITIAL } from '../../src/taskpane/state';
import { analysisOf, finding } from './analysis';

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

test.each([
  ['error', 'findings'],
  ['warning', 'findings'],
  ['unchecked', 'understood'],
  ['ok', 'generate'],
] as const)('the verdict %s leads to %s', (verdict, step) => {
  expect(stepAfter({ verdict })).toBe(step);
});

import { countsOf, rootsOf } from '../../../src/taskpane/findings/finding-tree';
import { finding } from '../analysis';

const shape = (findings: Parameters<typeof rootsOf>[0]) =>
  rootsOf(findings).map(({ finding: { id }, consequences }) => [
    id,
    consequences.map((each) => each.id),
  ]);

test('a consequence of a consequence stands under the root', () => {
  const findings = [
    finding('a'),
    finding('b', { causedBy: 'a' }),
    finding('d'),
    finding('c', { causedBy: 'b' }),
  ];
  expect(shape(findings)).toEqual([
    ['a', ['b', 'c']],
    ['d', []],
  ]);
});

test('a finding whose cause is not there is a root, and no finding is lost in a circle', () => {
  expect(shape([finding('b', { causedBy: 'gone' })])).toEqual([['b', []]]);
  const circle = [finding('a', { causedBy: 'b' }), finding('b', { causedBy: 'a' })];
  const shown = rootsOf(circle).flatMap((root) => [root.finding, ...root.consequences]);
  expect(new Set(shown)).toEqual(new Set(circle));
});

test('counts are of roots, and accepted ones are counted within them', () => {
  const acceptance = { by: 'A', on: '2022-09-01', reason: 'känt' };
  expect(
    countsOf([
      finding('a', { accepted: acceptance }),
      finding('b', { causedBy: 'a' }),
      finding('c', { severity: 'info' }),
    ]),
  ).toEqual({ error: 1, warning: 0, info: 1, accepted: 1 });
});

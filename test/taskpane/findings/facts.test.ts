/** @jest-environment jsdom */
import { facts } from '../../../src/taskpane/findings/facts';
import { sayIn } from '../../../src/taskpane/say';
import type { Finding } from '../../../src/model/finding';
import { finding } from '../analysis';

const kr = (kronor: number) => ({ kind: 'money', ore: kronor * 100 }) as const;

const factsOf = (change: Partial<Finding>): string => {
  const made = facts(finding('a', { law: null, ...change }), sayIn('sv'));
  return made instanceof HTMLElement ? made.textContent.replaceAll('\u00a0', ' ') : '';
};

test('what the sentence says is not said again', () => {
  const [found, expected] = [kr(90), kr(100)];
  const params = { row: 'Summa', column: 'Utfall', found, expected, difference: kr(10) };
  const all = { message: 'sum', found, expected, difference: 1_000, params };
  expect(factsOf(all)).toBe('');
  const law = { act: 'LKBR', place: '11 kap. 10 §' } as const;
  expect(factsOf({ ...all, law })).toBe('GrundLKBR 11 kap. 10 §');
});

test('what the sentence leaves out is said', () => {
  const params = { row: 'Summa', column: 'Utfall', text: '9 0', expected: kr(100) };
  const found = { kind: 'text', text: '9 00' } as const;
  const change = { message: 'unreadable-closes', found, expected: kr(100), params };
  expect(factsOf({ ...change, difference: null })).toBe('Funnet9 00');
});

test('two figures that are the same are no finding and are not put side by side', () => {
  const params = { count: 2, first: 'B3' };
  const both = { found: kr(13_184_300), expected: kr(13_184_300), difference: null };
  expect(factsOf({ message: 'amounts-as-text', params, ...both })).toBe('');
});

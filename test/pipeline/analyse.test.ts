import { readFileSync } from 'node:fs';
import type { Progress } from '../../src/model/steps';
import { analyse, analyseInSteps } from '../../src/pipeline/analyse';
import { readSnapshot } from '../../src/xlsx';

const PARTS: readonly Progress['part'][] = ['sheets', 'tables', 'rules'];

test('in steps it comes to the same, and each step is further on than the last', () => {
  const read = readSnapshot(readFileSync('examples/malmo-2022-delar.xlsx'), 'malmo.xlsx');
  if (!read.ok) throw new Error(read.error.code);
  const options = { ignoreOwnSettings: false };
  const steps = analyseInSteps(read.value, options);
  const passed: Progress[] = [];
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) passed.push(step.value);
  expect(step.value).toEqual(analyse(read.value, options));
  const shares = passed.map(({ part, done, total }) => PARTS.indexOf(part) + done / total);
  expect(shares).toEqual([...shares].sort((one, other) => one - other));
  expect(new Set(passed.map(({ part }) => part))).toEqual(new Set(PARTS));
  expect(passed.every(({ done, total }) => done >= 0 && done < total)).toBe(true);
});

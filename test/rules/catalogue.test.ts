import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE } from '../../src/rules/catalogue';

test('every rule has an id of its own', () => {
  expect(new Set(CATALOGUE.map(({ id }) => id)).size).toBe(CATALOGUE.length);
});

test.each(CATALOGUE.map(({ id }) => id))('%s has a test of its own', (id) => {
  expect(existsSync(join(__dirname, `${id}.test.ts`))).toBe(true);
});

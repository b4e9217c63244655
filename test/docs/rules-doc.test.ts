import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesDoc } from '../../scripts/rules-doc';
import { CATALOGUE_TEXTS } from '../../src/locales/catalogue';
import { CATALOGUE } from '../../src/rules/catalogue';

test('docs/rules.md is what the rules say today (npm run docs:rules)', () => {
  expect(readFileSync(join(__dirname, '../../docs/rules.md'), 'utf8')).toBe(rulesDoc());
});

test('every rule is named and explained, with what it needs where a workbook may lack it, and nothing else is', () => {
  const keys = CATALOGUE.flatMap(({ id, identities, applies }) => [
    id,
    `${id}:why`,
    ...(identities === undefined && applies === undefined ? [] : [`${id}:needs`]),
  ]).sort();
  expect(Object.keys(CATALOGUE_TEXTS.sv).sort()).toEqual(keys);
});

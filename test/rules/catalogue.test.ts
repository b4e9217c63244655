import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { RULE_TEXTS } from '../../src/locales/rules';
import { CATALOGUE } from '../../src/rules/catalogue';

test('every rule has an id of its own', () => {
  expect(new Set(CATALOGUE.map(({ id }) => id)).size).toBe(CATALOGUE.length);
});

test.each(CATALOGUE.map(({ id }) => id))('%s has a test of its own', (id) => {
  expect(existsSync(join(__dirname, `${id}.test.ts`))).toBe(true);
});

test('Swedish and English have the same texts with the same parameters', () => {
  const parametersOf = (texts: Readonly<Record<string, string>>) =>
    Object.entries(texts).map(([key, text]) => [
      key,
      [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort(),
    ]);
  expect(Object.fromEntries(parametersOf(RULE_TEXTS.en))).toEqual(
    Object.fromEntries(parametersOf(RULE_TEXTS.sv)),
  );
});

import { CATALOGUE_TEXTS } from '../../src/locales/catalogue';
import { CLI_TEXTS } from '../../src/locales/cli';
import { KONTROLLBLAD_TEXTS } from '../../src/locales/kontrollblad';
import { fill, type Language } from '../../src/locales/locale';
import { NAME_TEXTS } from '../../src/locales/names';
import { PANE_TEXTS } from '../../src/locales/pane';
import { REASON_TEXTS } from '../../src/locales/reasons';
import { REPORT_TEXTS } from '../../src/locales/report';
import { RULE_TEXTS } from '../../src/locales/rules';
import { SIE_PROBLEM_TEXTS } from '../../src/locales/sie-problems';
import { SIE_TEXTS } from '../../src/locales/sie';

type Part = Readonly<Record<Language, Readonly<Record<string, string>>>>;

const PARTS: Readonly<Record<string, Part>> = {
  catalogue: CATALOGUE_TEXTS,
  cli: CLI_TEXTS,
  kontrollblad: KONTROLLBLAD_TEXTS,
  names: NAME_TEXTS,
  pane: PANE_TEXTS,
  reasons: REASON_TEXTS,
  report: REPORT_TEXTS,
  rules: RULE_TEXTS,
  sieProblems: SIE_PROBLEM_TEXTS,
  sie: SIE_TEXTS,
};

const parametersOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)[^}]*\}/g)].map(([, name = '']) => name))].sort();

test.each(Object.entries(PARTS))('%s says the same figures in both languages', (_, { sv, en }) => {
  const inSwedish = Object.entries(sv).map(([key, text]) => [key, parametersOf(text)]);
  const inEnglish = Object.keys(sv).map((key) => [key, parametersOf(en[key] ?? '')]);
  expect(inEnglish).toEqual(inSwedish);
});

test.each(Object.entries(PARTS))('%s has no parameter that is not filled', (_, texts) => {
  for (const language of ['sv', 'en'] as const) {
    const filled = Object.values(texts[language]).map((text) => {
      const params = Object.fromEntries(parametersOf(text).map((name) => [name, 1]));
      return fill(text, params, language);
    });
    expect(filled.filter((text) => /[{}]/.test(text))).toEqual([]);
  }
});

/** A bare number before a word in the plural: `1 rader`. */
test.each(Object.entries(PARTS))('%s says one of a thing in the singular', (_, { sv, en }) => {
  const one = (text: string, language: Language): string =>
    fill(text, Object.fromEntries(parametersOf(text).map((name) => [name, 1])), language);
  const swedish =
    /(?<![\w,])1 (?:\w+ )?\w+(?:ningar|rader|celler|delar|jämförelser|godtagna|konton)\b/u;
  const english =
    /(?<![\w,])1 (?!of )\w*(?:errors|warnings|notes|rows|cells|parts|amounts|accounts)\b/;
  expect(
    Object.values(sv)
      .map((text) => one(text, 'sv'))
      .filter((text) => swedish.test(text)),
  ).toEqual([]);
  expect(
    Object.values(en)
      .map((text) => one(text, 'en'))
      .filter((text) => english.test(text)),
  ).toEqual([]);
});

describe('a number with its word', () => {
  const TEXT = '{count|varning|varningar}, varav {accepted|godtagen|godtagna}';
  test.each([
    [1, 1, '1 varning, varav 1 godtagen'],
    [2, 1, '2 varningar, varav 1 godtagen'],
    [0, 0, '0 varningar, varav 0 godtagna'],
    [1001, 21, '1\u00a0001 varningar, varav 21 godtagna'],
  ])('%s and %s', (count, accepted, said) => {
    expect(fill(TEXT, { count, accepted }, 'sv')).toBe(said);
  });

  test('in English too', () => {
    expect(fill('{count|row|rows}', { count: 1 }, 'en')).toBe('1 row');
    expect(fill('{count|row|rows}', { count: 12_000 }, 'en')).toBe('12,000 rows');
  });

  test('is nothing to say of a text', () => {
    expect(() => fill(TEXT, { count: '1', accepted: 1 }, 'sv')).toThrow('needs a number');
  });
});

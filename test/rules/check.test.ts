import { fill } from '../../src/locales/locale';
import { RULE_TEXTS } from '../../src/locales/rules';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { check } from '../../src/rules';
import { findingsOf, statementsOf } from './build';
import { economy } from './economy';
import { degerforsTables, lundTables, malmoTables, samsundTables } from './published';

const REPORTS = [
  [lundTables(), '2024-12-31', 'årsredovisning'],
  [degerforsTables(), '2021-12-31', 'årsredovisning'],
  [malmoTables(), '2022-08-31', 'delårsrapport'],
  [samsundTables(), '2023-06-30', 'delårsrapport'],
] as const;
const statements = REPORTS.map(([tables, end, kind]) => statementsOf(tables, end, kind));

test('a workbook whose tables agree gives no error and no warning', () => {
  const { findings, verdict } = check(economy(), DEFAULT_SETTINGS);
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(verdict).toBe('ok');
});

test('ids are unique and hold no address', () => {
  for (const one of statements) {
    const ids = check(one, DEFAULT_SETTINGS).findings.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => /\b[A-Z]{1,2}\d+\b/.test(id))).toEqual([]);
  }
});

test('every finding can be said in both languages', () => {
  for (const one of statements) {
    for (const { message, params, hints = [] } of check(one, DEFAULT_SETTINGS).findings) {
      for (const language of ['sv', 'en'] as const) {
        const texts: Readonly<Record<string, string>> = RULE_TEXTS[language];
        for (const part of [{ message, params }, ...hints]) {
          expect(Object.keys(texts)).toContain(part.message);
          expect(fill(texts[part.message] ?? '', part.params, language)).not.toMatch(/[{}]/);
        }
      }
    }
  }
});

test('roots come by severity and kronor, each followed by its consequences', () => {
  const findings = findingsOf(samsundTables(), {}, '2023-06-30');
  const [root, consequence, warning] = findings;
  expect(root?.causedBy).toBeNull();
  expect(consequence?.causedBy).toBe(root?.id);
  expect(warning?.severity).toBe('warning');
});

test('an accepted deviation keeps its severity and counts in the verdict', () => {
  const broken = economy({ 'oversikt/soliditet/1': '60,0%' });
  const [finding] = check(broken, DEFAULT_SETTINGS).findings;
  const acceptance = { by: 'A. Revisor', on: '2025-02-01', reason: 'Rättas i nästa version' };
  const acceptances = [{ finding: finding?.id ?? '', acceptance }];
  const { findings, verdict } = check(broken, { ...DEFAULT_SETTINGS, acceptances });
  expect(findings[0]).toMatchObject({ rule: 'soliditet', severity: 'error', accepted: acceptance });
  expect(verdict).toBe('error');
});

test('a workbook with no table is unchecked, with the reason', () => {
  expect(check(statementsOf([]), DEFAULT_SETTINGS)).toMatchObject({
    verdict: 'unchecked',
    verdictReason: { code: 'no-tables' },
  });
});

test('every rule tells how it came out', () => {
  const { outcomes } = check(economy({ 'oversikt/soliditet/1': '60,0%' }), DEFAULT_SETTINGS);
  const outcomeOf = (rule: string) => outcomes.find((one) => one.rule === rule)?.outcome;
  expect(outcomeOf('sum')).toBe('stammer');
  expect(outcomeOf('soliditet')).toBe('fel');
  expect(outcomeOf('budgeted-deficit')).toBe('avvikelse');
  expect(check(statementsOf([]), DEFAULT_SETTINGS).outcomes[0]?.outcome).toBe('ej-tillamplig');
});

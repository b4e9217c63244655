import type { TableId } from '../../src/model/table';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { check } from '../../src/rules';
import { build, lines, saidBy, statementsOf } from './build';
import { wordingOf } from './wording';

const RULE = 'section-order';

/** A report whose tables stand on sheets in this order. */
const inOrder = (...ids: readonly TableId[]) =>
  statementsOf(
    ids.map((id) =>
      build({
        id,
        cells: lines(`
          Tabell | 2024
          Rad | 100`),
        columns: ['utfall 2024'],
        rows: ['rad'],
      }),
    ),
    '2024-12-31',
    'årsredovisning',
  );

const STATEMENTS = ['resultatrakning', 'balansrakning', 'kassaflodesanalys'] as const;

test('driftredovisning after the statements or before them, whatever stands between', () => {
  expect(saidBy(RULE, inOrder(...STATEMENTS, 'driftredovisning', 'not-intakter'))).toEqual([]);
  expect(saidBy(RULE, inOrder('driftredovisning', ...STATEMENTS, 'not-skulder'))).toEqual([]);
  expect(saidBy(RULE, inOrder('oversikt', 'resultatrakning', 'insatser', 'balansrakning'))).toEqual(
    [],
  );
});

test('another order is said at the first section out of its place', () => {
  const statements = inOrder('balansrakning', 'resultatrakning', 'not-intakter', 'not-kostnader');
  const [finding, ...others] = check(statements, DEFAULT_SETTINGS).findings.filter(
    ({ rule }) => rule === RULE,
  );
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: 'info', sheet: 'balansrakning' });
  expect(wordingOf(finding)).toContain(
    'i ordningen Balansräkning, Resultaträkning, Not, intäkter. Mallen har dem i ordningen Resultaträkning, Balansräkning, Not, intäkter;',
  );
  expect(saidBy(RULE, inOrder('resultatrakning', 'driftredovisning', 'balansrakning'))).toEqual([
    'info section-order driftredovisning!A1 – → –',
  ]);
});

test('a workbook that is no report has no sections', () => {
  const { tables } = inOrder('balansrakning', 'resultatrakning');
  expect(saidBy(RULE, statementsOf(tables))).toEqual([]);
});

import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { planKontrollblad } from '../../src/report/kontrollblad';
import type { ControlSource } from '../../src/report/kontrollblad-source';
import { check } from '../../src/rules';
import { CATALOGUE } from '../../src/rules/catalogue';
import type { Changes } from '../rules/economy';
import { economy } from '../rules/economy';

function source(changes: Changes, more: Partial<ControlSource> = {}): ControlSource {
  const statements = economy(changes);
  const { findings, outcomes, verdict } = check(statements, DEFAULT_SETTINGS);
  return {
    statements,
    findings,
    outcomes,
    verdict,
    notChecked: [
      { sheet: 'Anteckningar', range: null, reason: { code: 'no-figures', params: {} } },
    ],
    changedSettings: [],
    checkedAt: '2025-02-01 09.30',
    version: '0.1.0 / 1',
    checksum: 'abc123',
    kept: new Map(),
    language: 'sv',
    ...more,
  };
}

const rowsOf = (changes: Changes, more: Partial<ControlSource> = {}) => {
  const plan = planKontrollblad(source(changes, more));
  const textOf = (row: number, column: number): string => {
    const cell = plan.cells.find((one) => one.row === row && one.column === column);
    const content = cell?.content;
    if (content === undefined) return '';
    return content.kind === 'text' ? content.text : String(content.value ?? '');
  };
  const rowWith = (rule: string): number => {
    const cell = plan.cells.find(
      ({ column, content }) => column === 1 && content.kind === 'text' && content.text === rule,
    );
    return cell?.row ?? -1;
  };
  return { plan, textOf, rowWith };
};

test('one row a rule, and nothing in it is blank', () => {
  const { plan, textOf, rowWith } = rowsOf({});
  for (const { id } of CATALOGUE) {
    const row = rowWith(id);
    expect(row).toBeGreaterThan(0);
    for (let column = 0; column < 11; column += 1) expect(textOf(row, column)).not.toBe('');
  }
  expect(plan.cells.filter(({ content }) => content.kind === 'input')).toHaveLength(
    CATALOGUE.length,
  );
});

test('an error shows its cell as a link, found, expected and why', () => {
  const { plan, textOf, rowWith } = rowsOf({ 'oversikt/soliditet/1': '60,0%' });
  const row = rowWith('soliditet');
  expect(textOf(row, 4)).toBe('oversikt!B5');
  expect(textOf(row, 6)).toBe('60\u00a0%');
  expect(textOf(row, 7)).toBe('58,3\u00a0%');
  expect(textOf(row, 9)).toBe('! fel');
  expect(textOf(row, 10)).toContain('balansomslutningen');
  const link = plan.cells.find((cell) => cell.row === row && cell.column === 4)?.content;
  expect(link).toMatchObject({ formula: `=HYPERLINK("#'oversikt'!B5","oversikt!B5")` });
});

test('a rule that holds shows what it compared and the tolerance', () => {
  const { textOf, rowWith } = rowsOf({});
  const row = rowWith('tillgangar-balance');
  expect(textOf(row, 3)).toBe('2 jämförelser');
  expect(textOf(row, 6)).toBe('1\u00a0400\u00a0000\u00a0kr');
  expect(textOf(row, 7)).toBe('1\u00a0400\u00a0000\u00a0kr');
  expect(textOf(row, 8)).toBe('1\u00a0kr');
  expect(textOf(row, 9)).toBe('✓ stämmer');
});

test('a rule with nothing to look at says so', () => {
  const { textOf, rowWith } = rowsOf({});
  const row = rowWith('delarsrapport-table');
  expect(textOf(row, 9)).toBe('– ej tillämplig');
  expect(textOf(row, 10)).toContain('inget');
});

test('the head names what was checked and by what', () => {
  const { plan } = rowsOf({});
  const texts = plan.cells.flatMap(({ content }) =>
    content.kind === 'text' ? [content.text] : [],
  );
  expect(texts).toEqual(
    expect.arrayContaining(['test.xlsx', '2025-02-01 09.30', '0.1.0 / 1', 'abc123']),
  );
  expect(texts).toContain('Anteckningar (hela bladet)');
});

test('a hostile sheet name does not break out of the link', () => {
  const hostile = `x"&WEBSERVICE("http://a")&"'`;
  const base = source({ 'oversikt/soliditet/1': '60,0%' });
  const outcomes = base.outcomes.map((outcome) => ({
    ...outcome,
    findings: outcome.findings.map((finding) => ({ ...finding, sheet: hostile })),
  }));
  const plan = planKontrollblad({ ...base, outcomes });
  const formulas = plan.cells.flatMap(({ content }) =>
    content.kind === 'formula' ? [content.formula] : [],
  );
  const escaped = `x""&WEBSERVICE(""http://a"")&""''`;
  expect(formulas).toContain(
    `=HYPERLINK("#'${escaped}'!B5","x""&WEBSERVICE(""http://a"")&""'!B5")`,
  );
});

test('what a reader signed is kept by rule', () => {
  const key = 'kontrollblad/sum/granskat';
  const kept = new Map([[key, { value: 'AB 2025-02-01', where: 'Granskat av' }]]);
  const { textOf, rowWith } = rowsOf({}, { kept });
  expect(textOf(rowWith('sum'), 11)).toBe('AB 2025-02-01');
});

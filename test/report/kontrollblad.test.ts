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
    settings: DEFAULT_SETTINGS,
    isWithoutSettings: false,
    ownSheets: ['Finsam – inställningar'],
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
      ({ column, content }) => column === 11 && content.kind === 'text' && content.text === rule,
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
    for (let column = 0; column < 10; column += 1) expect(textOf(row, column)).not.toBe('');
  }
  expect(plan.cells.filter(({ content }) => content.kind === 'input')).toHaveLength(
    CATALOGUE.length,
  );
});

test('an error shows its cell as a link, found, expected and why', () => {
  const { plan, textOf, rowWith } = rowsOf({ 'oversikt/soliditet/1': '60,0%' });
  const row = rowWith('soliditet');
  expect(textOf(row, 3)).toBe('oversikt!B5');
  expect(textOf(row, 5)).toBe('60\u00a0%');
  expect(textOf(row, 6)).toBe('58,3\u00a0%');
  expect(textOf(row, 8)).toBe('! fel');
  expect(textOf(row, 9)).toContain('balansomslutningen');
  const link = plan.cells.find((cell) => cell.row === row && cell.column === 3)?.content;
  expect(link).toMatchObject({ formula: `=HYPERLINK("#'oversikt'!B5","oversikt!B5")` });
});

test('a rule that holds shows what it compared and the tolerance', () => {
  const { textOf, rowWith } = rowsOf({});
  const row = rowWith('tillgangar-balance');
  expect(textOf(row, 2)).toBe('2 jämförelser');
  expect(textOf(row, 5)).toBe('1\u00a0400\u00a0000\u00a0kr');
  expect(textOf(row, 6)).toBe('1\u00a0400\u00a0000\u00a0kr');
  expect(textOf(row, 7)).toBe('1\u00a0kr');
  expect(textOf(row, 8)).toBe('✓ stämmer');
});

test('a rule with nothing to look at says so', () => {
  const { textOf, rowWith } = rowsOf({});
  const row = rowWith('delarsrapport-table');
  expect(textOf(row, 8)).toBe('– ej tillämplig');
  expect(textOf(row, 9)).toBe('Kräver en delårsrapport, som arbetsboken inte har.');
});

test('a sum is linked to its parts, one under the other', () => {
  const { plan, textOf, rowWith } = rowsOf({ 'insatser/summa-insatser/2': '4100000' });
  const row = rowWith('sum');
  expect([textOf(row, 3), textOf(row, 4)]).toEqual(['insatser!C4', 'insatser!C2:C3']);
  const link = plan.cells.find((cell) => cell.row === row && cell.column === 4)?.content;
  expect(link).toMatchObject({ formula: `=HYPERLINK("#'insatser'!C2:C3","insatser!C2:C3")` });
});

test('parts that stand apart are counted after the first', () => {
  const { textOf, rowWith } = rowsOf({});
  expect(textOf(rowWith('rorelsekapital-over-time'), 4)).toMatch(/^\w+![A-Z]\d+ \(\+1\)$/);
});

/** What stands beside a label of the head. */
const headOf = (label: string, more: Partial<ControlSource> = {}): string => {
  const { plan, textOf } = rowsOf({}, more);
  const row = plan.cells.find(
    ({ column, content }) => column === 0 && content.kind === 'text' && content.text === label,
  )?.row;
  return row === undefined ? '' : textOf(row, 1);
};

test('the head names the settings as the settings sheet does, corrections too', () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    avvikelsePercent: 5,
    corrections: [
      { sheet: 'Blad1', anchor: 'Budget', target: { kind: 'unit', unit: 'tkr' } as const },
    ],
  };
  const line = headOf('Inställningar som avviker från standard', { settings });
  expect(line).toContain(': 5; ');
  expect(line).toContain('Blad1, Budget');
  expect(line).not.toContain('{');
  expect(headOf('Inställningar som avviker från standard')).toBe('inga');
});

test('the head says that the workbook’s own settings were left out', () => {
  expect(headOf('Inställningar som avviker från standard', { isWithoutSettings: true })).toBe(
    'bokens egna inställningar, rättelser och godtaganden lämnades utanför',
  );
});

test('the head names who accepted what, also what is no longer found', () => {
  const acceptance = { by: 'A. Revisor', on: '2025-02-01', reason: 'Rättas' };
  const { findings } = source({ 'oversikt/soliditet/1': '60,0%' });
  const [found] = findings.filter(({ rule }) => rule === 'soliditet');
  const gone = 'sum/resultatrakning-2/summa-finansiella-poster/utfall 2024-01-01..2024-12-31';
  const acceptances = [found?.id ?? '', gone, 'okänd-regel/x'].map((finding) => ({
    finding,
    acceptance,
  }));
  const settings = { ...DEFAULT_SETTINGS, acceptances };
  expect(headOf('Godtagna avvikelser', { settings, findings }).split('; ')).toEqual([
    'Soliditet, oversikt!B5: A. Revisor 2025-02-01, Rättas',
    'Summor och framräknade rader, Resultaträkning, Summa finansiella poster: A. Revisor 2025-02-01, Rättas (avvikelsen finns inte längre)',
    'okänd-regel: A. Revisor 2025-02-01, Rättas (avvikelsen finns inte längre)',
  ]);
});

test('the head names what was checked and by what', () => {
  const { plan } = rowsOf({});
  const texts = plan.cells.flatMap(({ content }) =>
    content.kind === 'text' ? [content.text] : [],
  );
  expect(texts).toEqual(
    expect.arrayContaining(['test.xlsx', '2025-02-01 09.30', '0.1.0 / 1', 'abc123']),
  );
  expect(texts).toContain('Anteckningar (hela bladet): Här finns inga belopp.');
  expect(texts).toContain('Finsam – inställningar');
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

test('every row is as high as its texts need, and the facts of the head no higher', () => {
  const { plan, rowWith } = rowsOf({ 'oversikt/soliditet/1': '60,0%' });
  const heightOf = (row: number) => plan.rowHeights?.find((each) => each.row === row)?.points ?? 0;
  const [checksum, verdict] = ['Kontrollsumma av de lästa cellerna', 'Utfall'].map(
    (label) =>
      plan.cells.find(({ content }) => content.kind === 'text' && content.text === label)?.row ??
      -1,
  );
  expect(heightOf(checksum ?? -1)).toBe(heightOf(verdict ?? -1));
  expect(heightOf(checksum ?? -1)).toBeLessThan(16);
  expect(heightOf(rowWith('soliditet'))).toBeGreaterThan(24);
});

test('what a reader signed is kept by rule', () => {
  const key = 'kontrollblad/sum/granskat';
  const kept = new Map([[key, { value: 'AB 2025-02-01', where: 'Granskat av' }]]);
  const { textOf, rowWith } = rowsOf({}, { kept });
  expect(textOf(rowWith('sum'), 10)).toBe('AB 2025-02-01');
});

import { readFileSync } from 'node:fs';
import { analyse } from '../../src/pipeline/analyse';
import { planControl } from '../../src/pipeline/plan-control';
import { CATALOGUE } from '../../src/rules/catalogue';
import { openPackage, readSnapshot, writePlan } from '../../src/xlsx';

const WHEN = { checkedAt: '2026-11-22 14:05', checksum: 'sha256:abc' };

function read(bytes: Uint8Array) {
  const snapshot = readSnapshot(bytes, 'samsund-2023-delar.xlsx');
  if (!snapshot.ok) throw new Error(snapshot.error.code);
  return {
    snapshot: snapshot.value,
    analysis: analyse(snapshot.value, { ignoreOwnSettings: false }),
  };
}

function write(bytes: Uint8Array): Uint8Array {
  const { snapshot, analysis } = read(bytes);
  const written = writePlan(bytes, planControl(snapshot, analysis, WHEN, 'sv'));
  if (!written.ok) throw new Error(written.error.code);
  return written.value;
}

const source = readFileSync('examples/samsund-2023-delar.xlsx');

test('one row a rule, and what was checked at its head', () => {
  const sheet = read(write(source)).snapshot.sheets.find(({ ownKey }) => ownKey === 'kontrollblad');
  const texts =
    sheet?.rows.map(({ cells }) =>
      cells.map(({ value }) => (typeof value === 'string' ? value : '')).join(' | '),
    ) ?? [];
  expect(texts.join('\n')).toContain('samsund-2023-delar.xlsx');
  expect(texts.join('\n')).toContain('sha256:abc');
  expect(texts.join('\n')).toContain('2026-11-22 14:05');
  const marked = texts.filter((text) =>
    /[✓▲!–] (?:stämmer|avvikelse|fel|ej tillämplig)/.test(text),
  );
  expect(marked.length).toBeGreaterThanOrEqual(CATALOGUE.length);
});

test('the checked sheets are untouched, and the Kontrollblad is no source for the next check', () => {
  const once = write(source);
  expect(read(once).analysis.findings.map(({ id }) => id)).toEqual(
    read(source).analysis.findings.map(({ id }) => id),
  );
});

test('a signature stays when the sheet is written again', () => {
  const once = write(source);
  const opened = openPackage(once);
  if (!opened.ok) throw new Error(opened.error.code);
  const plan = planControl(read(once).snapshot, read(once).analysis, WHEN, 'sv');
  const cell = plan.sheets[0]?.cells.find(({ content }) => content.kind === 'input');
  const sheet = opened.value.sheets.find(({ name }) => name === 'Kontrollblad');
  if (cell === undefined || sheet === undefined) throw new Error('no place to sign');
  sheet.setValue(cell.row, cell.column, 'AK 22/11');
  const signed = opened.value.save();
  const again = planControl(read(signed).snapshot, read(signed).analysis, WHEN, 'sv');
  const kept = again.sheets[0]?.cells.find(({ key }) => key === cell.key);
  expect(kept?.content).toEqual({ kind: 'input', value: 'AK 22/11' });
});

import { readFileSync } from 'node:fs';
import { analyse } from '../../src/pipeline/analyse';
import { planReport } from '../../src/pipeline/plan-report';
import { readSnapshot, writePlan } from '../../src/xlsx';
import { differencesFrom } from './differences';
import { recalculate } from './recalculate';

const EXAMPLES = [
  'malmo-2022-delar',
  'samsund-2023-delar',
  'lund-2024-ar',
  'degerfors-2021-ar',
  'malmo-2018-vp',
];

jest.setTimeout(180_000);

test.each(EXAMPLES)(
  '%s: LibreOffice calculates every formula of the report to the figure of the engine',
  async (name) => {
    const bytes = readFileSync(`examples/${name}.xlsx`);
    const snapshot = readSnapshot(bytes, `${name}.xlsx`);
    if (!snapshot.ok) throw new Error(snapshot.error.code);
    const plan = planReport(snapshot.value, analyse(snapshot.value, { ignoreOwnSettings: false }));
    if (!plan.ok) throw new Error(plan.error.code);
    const written = writePlan(bytes, plan.value);
    if (!written.ok) throw new Error(written.error.code);

    const { differences, compared } = differencesFrom(plan.value, await recalculate(written.value));
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(10);
  },
);

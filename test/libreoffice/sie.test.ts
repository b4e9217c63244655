import { planSieFile } from '../../src/pipeline/plan-sie';
import { emptyWorkbook, writePlan } from '../../src/xlsx';
import { BOOKS, inCodePage437, sieOf } from '../sie/sie-file';
import { differencesFrom } from './differences';
import { recalculate } from './recalculate';

test('LibreOffice calculates every sum of Utfall (SIE) as the engine does', async () => {
  const made = planSieFile({
    bytes: inCodePage437(sieOf(BOOKS, 3)),
    fileName: 'bok.se',
    checksum: 'sha256:ab',
    to: '2024-08-31',
    language: 'sv',
  });
  if (!made.ok) throw new Error(made.error.code);
  const written = writePlan(emptyWorkbook(), made.value.plan);
  if (!written.ok) throw new Error(written.error.code);
  const { differences, compared } = differencesFrom(
    made.value.plan,
    await recalculate(written.value),
  );
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(10);
}, 180_000);

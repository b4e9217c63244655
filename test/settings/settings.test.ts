import fc from 'fast-check';
import {
  COLUMN_SPANS,
  DEFAULT_SETTINGS,
  type Correction,
  type Settings,
} from '../../src/model/settings';
import { COLUMN_ROLES, TABLE_IDS } from '../../src/model/table';
import { planSettings } from '../../src/report/settings-plan';
import { readSettings } from '../../src/settings/read-settings';
import { sheetSnapshot, typed, workbookOf } from '../report/snapshot-of-plan';

const text = fc.string({ minLength: 1, maxLength: 40, unit: 'binary' });
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const amount = fc.integer({ min: 0, max: 1e12 });
const percent = fc.integer({ min: 0, max: 1000 });
const shares = fc.oneof(
  fc.constant([]),
  fc.double({ min: 0, max: 1, noNaN: true }).map((share) => [share + 0]),
  fc.constant(Array.from({ length: 12 }, () => 1 / 12)),
);

const correction: fc.Arbitrary<Correction> = fc.record({
  sheet: text,
  anchor: fc.string(),
  target: fc.oneof(
    fc.record({
      kind: fc.constant('table' as const),
      id: fc.constantFrom(...TABLE_IDS, 'none' as const),
    }),
    fc.record({
      kind: fc.constant('column' as const),
      heading: fc.string(),
      role: fc.constantFrom(...COLUMN_ROLES),
      span: fc.option(fc.constantFrom(...COLUMN_SPANS)),
    }),
    fc.record({ kind: fc.constant('row' as const), label: fc.string(), key: text }),
    fc.record({
      kind: fc.constant('unit' as const),
      unit: fc.constantFrom('kr' as const, 'tkr' as const),
    }),
    fc.record({
      kind: fc.constant('sign' as const),
      sign: fc.constantFrom('costs-negative' as const, 'none' as const),
    }),
  ),
});

const settings: fc.Arbitrary<Settings> = fc.record({
  organisationName: fc.option(text),
  orgNumber: fc.option(text),
  reportKind: fc.option(
    fc.constantFrom('delårsrapport' as const, 'årsredovisning' as const, 'budget' as const),
  ),
  reportPeriod: fc.option(fc.record({ start: fc.option(day), end: day })),
  budgetSpread: fc.constantFrom('linear' as const, 'months' as const, 'own' as const),
  budgetShares: shares,
  avvikelsePercent: percent,
  avvikelseAmount: amount,
  egetKapitalLimits: fc.array(
    fc.record({
      upToMedlemsavgifter: amount,
      percent: fc.option(percent),
      amount: fc.option(amount),
    }),
    { maxLength: 4 },
  ),
  delarsrapportRequired: fc.boolean(),
  balanskravLayout: fc.option(fc.constantFrom('before-2024' as const, 'from-2024' as const)),
  status: fc.constantFrom('arbete' as const, 'klar' as const),
  missingIsWarning: fc.boolean(),
  corrections: fc.array(correction, { maxLength: 4 }),
  acceptances: fc.array(
    fc.record({ finding: text, acceptance: fc.record({ by: text, on: day, reason: text }) }),
    { maxLength: 4 },
  ),
});

describe('the settings sheet', () => {
  it('gives back whatever it was written from', () => {
    fc.assert(
      fc.property(settings, fc.constantFrom('sv' as const, 'en' as const), (given, language) => {
        const read = readSettings(workbookOf(sheetSnapshot(planSettings(given, language))));
        expect(read.problems).toEqual([]);
        expect(read.settings).toEqual(given);
      }),
      { seed: 20221, numRuns: 300 },
    );
  });

  it('gives the defaults where a workbook has none', () => {
    expect(readSettings(workbookOf())).toEqual({
      settings: DEFAULT_SETTINGS,
      changed: [],
      problems: [],
    });
  });

  const sheet = sheetSnapshot(planSettings(DEFAULT_SETTINGS));
  const rowOf = (key: string): number =>
    sheet.rows.find((row) => row.cells.some((cell) => cell.value === key))!.index;

  it('lists what differs from the default, as a person wrote it', () => {
    const changed = typed(sheet, rowOf('avvikelseAmount'), 1, '50 000');
    const read = readSettings(workbookOf(changed));
    expect(read.settings.avvikelseAmount).toBe(5_000_000);
    expect(read.changed).toEqual([{ key: 'avvikelseAmount', value: '50000' }]);
  });

  it('reads a date that Excel has made a serial number', () => {
    const changed = typed(sheet, rowOf('periodEnd'), 1, 44804);
    expect(readSettings(workbookOf(changed)).settings.reportPeriod?.end).toBe('2022-08-31');
  });

  it.each([
    ['avvikelsePercent', 'tio'],
    ['periodEnd', '2022-13-45'],
    ['budgetShares', '0,5; 0,6'],
    ['status', 'kanske'],
  ])('keeps the default for %s when the cell holds %s, and says so', (key, value) => {
    const read = readSettings(workbookOf(typed(sheet, rowOf(key), 1, value)));
    expect(read.settings).toEqual(DEFAULT_SETTINGS);
    expect(read.problems).toEqual([{ key, text: value }]);
  });
});

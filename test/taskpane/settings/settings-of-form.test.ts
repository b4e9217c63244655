import { DEFAULT_SETTINGS, type Settings } from '../../../src/model/settings';
import { formOf } from '../../../src/taskpane/settings/form';
import { settingsOfForm } from '../../../src/taskpane/settings/settings-of-form';

const FULL: Settings = {
  ...DEFAULT_SETTINGS,
  organisationName: 'Förbundet',
  orgNumber: '222000-0273',
  reportKind: 'delårsrapport',
  reportPeriod: { start: '2026-01-01', end: '2026-08-31' },
  budgetSpread: 'own',
  budgetShares: [0.625],
  avvikelsePercent: 12.5,
  avvikelseAmount: 5_000_050,
  egetKapitalLimits: [{ upToMedlemsavgifter: 500_000_000, percent: 20, amount: null }],
  delarsrapportRequired: true,
  balanskravLayout: 'from-2024',
  status: 'klar',
};
const problemsOf = (change: Partial<ReturnType<typeof formOf>>) => {
  const read = settingsOfForm({ ...formOf(FULL), ...change }, FULL);
  return read.ok ? null : read.error;
};

test.each([DEFAULT_SETTINGS, FULL])(
  'what is shown and left as it is stays as it is',
  (settings) => {
    expect(settingsOfForm(formOf(settings), settings)).toEqual({ ok: true, value: settings });
  },
);

test('corrections and acceptances are no part of the form and stay', () => {
  const acceptance = { by: 'A', on: '2026-09-01', reason: 'r' };
  const now = { ...FULL, acceptances: [{ finding: 'f', acceptance }] };
  const read = settingsOfForm(formOf(DEFAULT_SETTINGS), now);
  expect(read).toEqual({ ok: true, value: { ...DEFAULT_SETTINGS, acceptances: now.acceptances } });
});

test.each([
  ['a check digit that is wrong', { orgNumber: '222000-0274' }, 'orgNumber'],
  ['a period that ends before it begins', { periodStart: '2026-09-01' }, 'periodEnd'],
  ['a first day alone', { periodEnd: '' }, 'periodEnd'],
  ['a day that is none', { periodEnd: '2026-02-30' }, 'periodEnd'],
  ['a share over 100 %', { budgetShares: ['120'] }, 'budgetShares'],
  ['months that do not sum to 100 %', { budgetSpread: 'months' }, 'budgetShares'],
  ['a word for a number', { avvikelsePercent: 'tio' }, 'avvikelsePercent'],
  ['a negative amount', { avvikelseAmount: '-1' }, 'avvikelseAmount'],
  ['a limit without an amount', { egetKapitalLimits: [['5', '', '']] }, 'egetKapitalLimits'],
] as const)('%s is refused by its field', (_, change, field) => {
  expect(Object.keys(problemsOf(change) ?? {})).toEqual([field]);
});

test('a period is read as a day is written in Swedish', () => {
  const form = { ...formOf(FULL), periodStart: '1/1 2022', periodEnd: '31 augusti 2022' };
  const reportPeriod = { start: '2022-01-01', end: '2022-08-31' };
  expect(settingsOfForm(form, FULL)).toMatchObject({ ok: true, value: { reportPeriod } });
});

test('an amount is read as it is written in Swedish', () => {
  const read = settingsOfForm({ ...formOf(FULL), avvikelseAmount: '1 250,50' }, FULL);
  expect(read).toMatchObject({ ok: true, value: { avvikelseAmount: 125_050 } });
});

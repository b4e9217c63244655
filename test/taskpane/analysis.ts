import type { Finding } from '../../src/model/finding';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import type { Analysis } from '../../src/pipeline/analysis';

/** A finding with what a test does not care about filled in. */
export const finding = (id: string, change: Partial<Finding> = {}): Finding => ({
  id,
  rule: 'sum',
  severity: 'error',
  table: 'uppfoljning',
  sheet: 'Budget',
  cell: { row: 13, column: 2 },
  found: { kind: 'money', ore: 1_075_900_000 },
  expected: { kind: 'money', ore: 1_074_900_000 },
  difference: 1_000_000,
  message: 'a message without a text',
  params: {},
  law: { act: 'LKBR', place: '13 kap. 2 §' },
  causedBy: null,
  accepted: null,
  related: [],
  ...change,
});

/** An analysis of a book with one table and the given findings. */
export const analysisOf = (
  findings: readonly Finding[],
  change: Partial<Analysis> = {},
): Analysis => ({
  statements: {
    organisation: { name: '<b>Förbund</b>', orgNumber: '222000-0000' },
    report: { kind: 'delårsrapport', period: { start: '2022-01-01', end: '2022-08-31' } },
    tables: [
      {
        id: 'uppfoljning',
        sheet: 'Budget',
        range: { top: 0, left: 0, bottom: 9, right: 3 },
        title: '',
        unit: 'kr',
        statedUnit: null,
        sign: 'costs-negative',
        columns: [
          {
            index: 2,
            headingRow: 0,
            heading: '<img src=x onerror=alert(1)>',
            role: 'utfall',
            period: null,
            reason: { code: 'r', params: {} },
          },
        ],
        rows: [],
        relations: [],
        faults: [],
        beside: null,
        reason: { code: 'r', params: {} },
      },
    ],
    leftAside: [],
    questions: [],
    ledger: null,
    workbook: {
      fileName: 'bok.xlsx',
      sheetsRead: ['Budget'],
      hiddenSheets: [],
      externalLinks: [],
      neverCalculated: false,
    },
  },
  settings: DEFAULT_SETTINGS,
  isWithoutSettings: false,
  changedSettings: [],
  findings,
  outcomes: [],
  notChecked: [],
  verdict: findings.length > 0 ? 'error' : 'ok',
  verdictReason: null,
  ...change,
});

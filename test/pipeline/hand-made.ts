import type { Finding } from '../../src/model/finding';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import type { Table } from '../../src/model/table';
import type { Analysis } from '../../src/pipeline/analysis';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';

const REASON = { code: 'made-by-hand', params: {} };

export const table: Table = {
  id: 'uppfoljning',
  sheet: 'Ekonomisk redovisning',
  range: { top: 4, left: 1, bottom: 27, right: 3 },
  title: 'Ekonomisk redovisning',
  unit: 'kr',
  statedUnit: null,
  sign: 'costs-positive',
  columns: [
    {
      index: 2,
      headingRow: 4,
      heading: 'Budget 2023',
      role: 'budget',
      period: { start: '2023-01-01', end: '2023-12-31' },
      reason: REASON,
    },
    { index: 28, headingRow: 4, heading: '', role: 'okand', period: null, reason: REASON },
  ],
  rows: [],
  relations: [],
  faults: [],
  beside: null,
  reason: REASON,
};

/** A root of an error: 10 759 000 kr where the rows give 10 749 000 kr. */
export const wrongTotal: Finding = {
  id: 'sum/uppfoljning/summa-kostnader/budget',
  rule: 'sum',
  severity: 'error',
  table: 'uppfoljning',
  sheet: 'Ekonomisk redovisning',
  cell: { row: 26, column: 2 },
  found: { kind: 'money', ore: 1_075_900_000 },
  expected: { kind: 'money', ore: 1_074_900_000 },
  difference: 1_000_000,
  message: 'a-text-of-no-language',
  params: {},
  law: { act: 'LKBR', place: '11 kap. 10 §' },
  causedBy: null,
  accepted: null,
  related: [],
};

/** An analysis with nothing remarkable but what is given. */
export const analysisOf = (given: Partial<Analysis> = {}): Analysis => ({
  statements: {
    organisation: { name: 'Exempelförbundet', orgNumber: '222000-0000' },
    report: { kind: 'delårsrapport', period: { start: '2023-01-01', end: '2023-06-30' } },
    tables: [table],
    leftAside: [],
    questions: [],
    ledger: null,
    workbook: {
      fileName: 'bok.xlsx',
      sheetsRead: ['Ekonomisk redovisning'],
      hiddenSheets: [],
      externalLinks: [],
      neverCalculated: false,
    },
  },
  settings: DEFAULT_SETTINGS,
  isWithoutSettings: false,
  changedSettings: [],
  findings: [],
  outcomes: [],
  notChecked: [],
  verdict: 'ok',
  verdictReason: null,
  ...given,
});

export const snapshotOf = (given: Partial<WorkbookSnapshot> = {}): WorkbookSnapshot => ({
  fileName: 'bok.xlsx',
  sheets: [
    {
      name: 'Ekonomisk redovisning',
      visibility: 'visible',
      ownKey: null,
      rows: [
        {
          index: 0,
          hidden: false,
          cells: [
            { column: 0, value: 'Kansli', formula: null, format: 'General' },
            { column: 1, value: 2_000_000, formula: '=A2*2', format: '#,##0' },
          ],
        },
      ],
      hiddenColumns: [],
    },
  ],
  names: [],
  externalLinks: [],
  neverCalculated: false,
  ...given,
});

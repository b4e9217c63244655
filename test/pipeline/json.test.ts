import { workbookJson } from '../../src/pipeline/json';
import { analysisOf, wrongTotal } from './hand-made';

const CONTEXT = {
  file: 'mapp/bok.xlsx',
  date: '2024-01-02',
  checksum: 'sum',
  sheets: ['Ekonomisk redovisning', 'Diagramblad'],
  language: 'sv',
} as const;

test('a workbook: verdict, organisation, report, tables in A1 and evidence', () => {
  const json = workbookJson(
    analysisOf({ changedSettings: [{ key: 'status', value: 'klar' }] }),
    CONTEXT,
  );
  expect(json).toEqual({
    file: 'mapp/bok.xlsx',
    verdict: 'ok',
    verdictReason: null,
    organisation: { name: 'Exempelförbundet', orgNumber: '222000-0000' },
    report: { kind: 'delårsrapport', start: '2023-01-01', end: '2023-06-30' },
    tables: [
      {
        id: 'uppfoljning',
        sheet: 'Ekonomisk redovisning',
        range: 'B5:D28',
        unit: 'kr',
        sign: 'costs-positive',
        columns: [
          { cell: 'C5', role: 'budget', start: '2023-01-01', end: '2023-12-31' },
          { cell: 'AC5', role: 'okand', start: null, end: null },
        ],
      },
    ],
    findings: [],
    notChecked: [],
    settings: [{ key: 'status', value: 'klar' }],
    evidence: {
      file: 'bok.xlsx',
      date: '2024-01-02',
      productVersion: '0.1.0',
      rulesVersion: expect.any(String) as string,
      checksum: 'sum',
      sheetsRead: ['Ekonomisk redovisning'],
      sheetsNotRead: ['Diagramblad'],
    },
  });
});

test('a finding: kronor, A1, the law by name', () => {
  const json = workbookJson(analysisOf({ findings: [wrongTotal], verdict: 'error' }), CONTEXT);
  expect(json.findings).toEqual([
    {
      id: 'sum/uppfoljning/summa-kostnader/budget',
      rule: 'sum',
      severity: 'error',
      sheet: 'Ekonomisk redovisning',
      cell: 'C27',
      found: 10_759_000,
      expected: 10_749_000,
      difference: 10_000,
      message: 'a-text-of-no-language',
      law: 'LKBR 11 kap. 10 §',
      causedBy: null,
      accepted: null,
    },
  ]);
});

test('what a cell holds and what is missing', () => {
  const accepted = { by: 'A B', on: '2023-08-01', reason: 'avrundat' };
  const { findings } = workbookJson(
    analysisOf({
      findings: [
        {
          ...wrongTotal,
          found: { kind: 'percent', percent: 22.9 },
          expected: { kind: 'percent', percent: 20 },
          difference: 22.9 - 20,
          accepted,
        },
        { ...wrongTotal, found: { kind: 'text', text: '5 82 1961' }, difference: null, law: null },
        {
          ...wrongTotal,
          found: { kind: 'count', count: 17 },
          expected: null,
          difference: null,
          causedBy: 'x',
        },
        {
          ...wrongTotal,
          sheet: null,
          cell: null,
          found: null,
          expected: null,
          difference: null,
        },
      ],
    }),
    CONTEXT,
  );
  expect(findings).toMatchObject([
    { found: 22.9, expected: 20, difference: 2.9, accepted },
    { found: '5 82 1961', expected: 10_749_000, difference: null, law: null },
    { found: 17, expected: null, difference: null, causedBy: 'x' },
    { sheet: null, cell: null, found: null, expected: null, difference: null },
  ]);
});

test('what was not checked, and why nothing was', () => {
  const reason = { code: 'a-reason-of-no-language', params: {} };
  const json = workbookJson(
    analysisOf({
      verdict: 'unchecked',
      verdictReason: reason,
      notChecked: [
        { sheet: 'Blad1', range: { top: 0, left: 0, bottom: 1, right: 1 }, reason },
        { sheet: 'Blad2', range: null, reason },
      ],
    }),
    CONTEXT,
  );
  expect(json.verdictReason).toBe('a-reason-of-no-language');
  expect(json.notChecked).toEqual([
    { sheet: 'Blad1', range: 'A1:B2', reason: 'a-reason-of-no-language' },
    { sheet: 'Blad2', range: null, reason: 'a-reason-of-no-language' },
  ]);
});

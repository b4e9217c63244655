import { readFileSync } from 'node:fs';
import { analyse } from '../../src/pipeline/analyse';
import { planReport } from '../../src/pipeline/plan-report';
import type { SheetSnapshot } from '../../src/sheet/snapshot';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings';
import { readSnapshot } from '../../src/xlsx';
import { sheetSnapshot, typed } from '../report/snapshot-of-plan';
import { lineOf } from './build';

const OPTIONS = { ignoreOwnSettings: true };
const read = readSnapshot(readFileSync('examples/malmo-2022-delar.xlsx'), 'bok.xlsx');
if (!read.ok) throw new Error(read.error.code);
const book = read.value;
const planned = planReport(book, analyse(book, OPTIONS));
if (!planned.ok) throw new Error(planned.error.code);
const [plan] = planned.value.sheets;
if (plan === undefined) throw new Error('no report');
const report = sheetSnapshot(plan);

/** How the rule came out of the workbook with these sheets beside its own. */
const outcomeWith = (...own: readonly SheetSnapshot[]) => {
  const { outcomes } = analyse({ ...book, sheets: [...book.sheets, ...own] }, OPTIONS);
  const found = outcomes.find(({ rule }) => rule === 'report-typed-over');
  return { outcome: found?.outcome, findings: (found?.findings ?? []).map(lineOf) };
};

test('a report as it was written', () => {
  expect(outcomeWith(report)).toEqual({ outcome: 'stammer', findings: [] });
});

test('a formula of the report typed over', () => {
  const formula = report.rows
    .flatMap(({ index, cells }) => cells.map((cell) => ({ ...cell, row: index })))
    .find((cell) => cell.formula !== null && typeof cell.value === 'number');
  if (formula === undefined) throw new Error('no formula');
  const { outcome, findings } = outcomeWith(typed(report, formula.row, formula.column, 12_345));
  expect(outcome).toBe('fel');
  expect(findings).toEqual([expect.stringMatching(/^error report-typed-over Delårsrapport!/)]);
});

describe('a report written before the workbook was read otherwise', () => {
  const older = () => {
    const { tables } = analyse(book, OPTIONS).statements;
    const table = tables.find(({ id }) => id === 'uppfoljning');
    const budget = table?.columns.find(({ role }) => role === 'budget');
    if (table === undefined || budget === undefined) throw new Error('no budget');
    const settings: Settings = {
      ...DEFAULT_SETTINGS,
      corrections: [
        {
          sheet: table.sheet,
          anchor: table.title,
          target: { kind: 'column', heading: budget.heading, role: 'budget', span: 'period' },
        },
      ],
    };
    return (...own: readonly SheetSnapshot[]) =>
      analyse(
        { ...book, sheets: [...book.sheets, ...own] },
        { ignoreOwnSettings: false, settings },
      ).findings.filter(({ rule }) => rule === 'report-typed-over');
  };

  test('is one warning', () => {
    expect(older()(report)).toMatchObject([{ severity: 'warning', message: 'report-older' }]);
  });

  test('still shows what is typed over', () => {
    const cell = report.rows
      .flatMap(({ index, cells }) => cells.map((each) => ({ ...each, row: index })))
      .find(({ formula, value }) => formula !== null && typeof value === 'number');
    if (cell === undefined) throw new Error('no formula');
    const found = older()(typed(report, cell.row, cell.column, 12_345));
    expect(found.map(({ severity, message }) => `${severity} ${message}`)).toEqual(
      expect.arrayContaining(['warning report-older', 'error report-typed-over']),
    );
    expect(found).toHaveLength(2);
  });
});

test('no report, nothing to look at', () => {
  expect(outcomeWith()).toEqual({ outcome: 'ej-tillamplig', findings: [] });
});

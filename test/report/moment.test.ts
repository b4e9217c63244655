import { fullYear, type Period } from '../../src/model/period';
import type { Column, ColumnRole, Table } from '../../src/model/table';
import { columnFor } from '../../src/report/moment';

const REASON = { code: 'given', params: {} };
const AUGUST: Period = { start: '2025-01-01', end: '2025-08-31' };

const table = (...columns: readonly (readonly [ColumnRole, Period | null])[]): Table => ({
  id: 'uppfoljning',
  sheet: 'Ekonomi',
  range: { top: 0, left: 0, bottom: 0, right: columns.length },
  title: '',
  unit: 'kr',
  statedUnit: null,
  sign: 'none',
  columns: columns.map(([role, period], index): Column => ({
    index,
    headingRow: 0,
    heading: '',
    role,
    period,
    reason: REASON,
  })),
  rows: [],
  relations: [],
  faults: [],
  beside: null,
  reason: REASON,
});

describe('the column of a moment', () => {
  const plan = table(
    ['foregaende', fullYear(2023)],
    ['budget', fullYear(2024)],
    ['budget', fullYear(2025)],
    ['budget', fullYear(2026)],
  );

  test("the year's budget is that of the report's year, whatever years stand before it", () => {
    expect(columnFor(plan, 'arsbudget', fullYear(2025))?.index).toBe(2);
    expect(columnFor(plan, 'arsbudget', AUGUST)?.index).toBe(2);
  });

  test("another year's budget is no budget of the report's year", () => {
    expect(columnFor(plan, 'arsbudget', fullYear(2022))).toBeUndefined();
  });

  test('a budget that names no year is taken', () => {
    expect(columnFor(table(['budget', null]), 'arsbudget', fullYear(2025))?.index).toBe(0);
  });

  test("the prognos is that of the report's year", () => {
    const two = table(['prognos', fullYear(2024)], ['prognos', fullYear(2025)]);
    expect(columnFor(two, 'prognos', AUGUST)?.index).toBe(1);
  });

  test("the period's budget goes before the year's for the period, after it for the year", () => {
    const both = table(['budget', AUGUST], ['budget', fullYear(2025)]);
    expect(columnFor(both, 'periodbudget', AUGUST)?.index).toBe(0);
    expect(columnFor(both, 'arsbudget', AUGUST)?.index).toBe(1);
  });
});

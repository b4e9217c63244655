import { readFileSync } from 'node:fs';
import { analyse } from '../../src/pipeline/analyse';
import { planReport } from '../../src/pipeline/plan-report';
import { traceOf } from '../../src/report/trace';
import { cellA1, rangeA1 } from '../../src/sheet/a1';
import { readSnapshot } from '../../src/xlsx';
import { rowsOf, sectionOf } from './plan-reader';
import { sheetSnapshot } from './snapshot-of-plan';

const read = readSnapshot(readFileSync('examples/malmo-2022-delar.xlsx'), 'bok.xlsx');
if (!read.ok) throw new Error(read.error.code);
const planned = planReport(read.value, analyse(read.value, { ignoreOwnSettings: false }));
if (!planned.ok) throw new Error(planned.error.code);
const plan = planned.value.sheets[0]!;
const book = { ...read.value, sheets: [...read.value.sheets, sheetSnapshot(plan)] };
const cell = (section: string, label: string, column: number) => ({
  sheet: plan.title,
  row: sectionOf(plan, section).find((row) => row.label === label)!.row,
  column,
});
const named = (precedents: ReturnType<typeof traceOf>['sources']) =>
  precedents.map(({ sheet, range }) => `${sheet}!${rangeA1(range)}`);

describe('back to the source', () => {
  it('a figure taken from one cell names that cell', () => {
    const avanti = traceOf(book, cell('Budgetuppföljning per insats', 'Avanti', 1));
    expect(named(avanti.sources)).toEqual(['Uppföljning!B15']);
  });

  it('a figure computed from others of the report names what they rest on', () => {
    const spread = traceOf(book, cell('Budgetuppföljning per insats', 'Avanti', 2));
    expect(named(spread.sources)).toEqual(['Uppföljning!D15']);
    const difference = traceOf(book, cell('Budgetuppföljning per insats', 'Avanti', 3));
    expect(named(difference.sources)).toEqual(['Uppföljning!B15', 'Uppföljning!D15']);
  });

  it('a source cell names the report’s cells that rest on it, the nearest first', () => {
    const { uses, sources } = traceOf(book, { sheet: 'uppföljning', row: 14, column: 1 });
    expect(sources).toEqual([]);
    const avanti = cell('Budgetuppföljning per insats', 'Avanti', 1);
    expect(cellA1(uses[0]!.row, uses[0]!.column)).toBe(cellA1(avanti.row, avanti.column));
    expect(uses).toContainEqual(cell('Budgetuppföljning per insats', 'Resultat', 1));
    expect(new Set(uses.map(({ row, column }) => cellA1(row, column))).size).toBe(uses.length);
  });

  it('every formula of the report rests on cells of the source', () => {
    const loose = rowsOf(plan).flatMap(({ row, cells }) =>
      [...cells].flatMap(([column, { content }]) => {
        if (content.kind !== 'formula') return [];
        const { sources } = traceOf(book, { sheet: plan.title, row, column });
        return sources.length > 0 ? [] : [cellA1(row, column)];
      }),
    );
    expect(loose).toEqual([]);
  });

  it('a workbook without a report has nothing to trace', () => {
    expect(traceOf(read.value, { sheet: 'Uppföljning', row: 14, column: 1 })).toEqual({
      sources: [],
      uses: [],
    });
  });
});

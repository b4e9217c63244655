import { readFileSync } from 'node:fs';
import { analyse } from '../../../src/pipeline/analyse';
import { planReport } from '../../../src/pipeline/plan-report';
import { traceOf } from '../../../src/report/trace/trace';
import { cellA1, rangeA1 } from '../../../src/sheet/a1';
import { readSnapshot } from '../../../src/xlsx';
import { rowsOf, sectionOf } from '../plan-reader';
import { sheetSnapshot, withColumn } from '../snapshot-of-plan';

function made(name: string) {
  const read = readSnapshot(readFileSync(`examples/${name}.xlsx`), 'bok.xlsx');
  if (!read.ok) throw new Error(read.error.code);
  const planned = planReport(read.value, analyse(read.value, { ignoreOwnSettings: false }));
  if (!planned.ok) throw new Error(planned.error.code);
  const plan = planned.value.sheets[0]!;
  return { book: read.value, plan, report: sheetSnapshot(plan) };
}

const { plan, report } = made('malmo-2022-delar');
const cell = (section: string, label: string, column: number) => ({
  sheet: plan.title,
  row: sectionOf(plan, section).find((row) => row.label === label)!.row,
  column,
});
const named = (precedents: ReturnType<typeof traceOf>['sources']) =>
  precedents.map(({ sheet, range }) => `${sheet}!${rangeA1(range)}`);

describe('back to the source', () => {
  it('a figure taken from one cell names that cell', () => {
    const avanti = traceOf(report, cell('Budgetuppföljning per insats', 'Avanti', 1));
    expect(named(avanti.sources)).toEqual(['Uppföljning!B15']);
  });

  it('a figure computed from others of the report names what they rest on', () => {
    const spread = traceOf(report, cell('Budgetuppföljning per insats', 'Avanti', 2));
    expect(named(spread.sources)).toEqual(['Uppföljning!D15']);
    const difference = traceOf(report, cell('Budgetuppföljning per insats', 'Avanti', 3));
    expect(named(difference.sources)).toEqual(['Uppföljning!B15', 'Uppföljning!D15']);
  });

  it('a source cell names the report’s cells that rest on it, the nearest first', () => {
    const { uses, sources } = traceOf(report, { sheet: 'uppföljning', row: 14, column: 1 });
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
        const { sources } = traceOf(report, { sheet: plan.title, row, column });
        return sources.length > 0 ? [] : [cellA1(row, column)];
      }),
    );
    expect(loose).toEqual([]);
  });
});

describe('amounts that the source keeps as text', () => {
  const { book, plan: written, report: sheet } = made('degerfors-2021-ar');
  const constants = written.cells.filter(
    ({ content, style }) => content.kind === 'number' && style.startsWith('amount'),
  );
  const digits = (text: string): string => text.replaceAll(/[^\d]/g, '');

  it('lead to the cell that holds the text, and back', () => {
    expect(constants.length).toBeGreaterThan(20);
    for (const { row, column, content } of constants) {
      const { sources } = traceOf(sheet, { sheet: written.title, row, column });
      expect(sources).toHaveLength(1);
      const { sheet: name, range } = sources[0]!;
      const source = book.sheets.find((candidate) => candidate.name === name)!;
      const cells = source.rows.find(({ index }) => index === range.top)!.cells;
      const text = cells.find((at) => at.column === range.left)!.value;
      const value = content.kind === 'number' ? content.value : 0;
      // Some of the report's tables hold tkr, the source kr.
      const shown = [value, value * 1000].map((each) => digits(String(Math.round(each))));
      const held = digits(JSON.stringify(text));
      expect(shown.some((each) => held.startsWith(each))).toBe(true);
      const back = traceOf(sheet, { sheet: name, row: range.top, column: range.left });
      expect(back.uses).toContainEqual({ sheet: written.title, row, column });
    }
  });

  it('are found when a column has been inserted in the report', () => {
    const { row, column } = constants[0]!;
    const moved = traceOf(withColumn(sheet, 1), {
      sheet: written.title,
      row,
      column: column + 1,
    });
    expect(moved.sources).toEqual(traceOf(sheet, { sheet: written.title, row, column }).sources);
  });
});

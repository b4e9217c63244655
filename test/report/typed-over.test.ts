import { readFileSync } from 'node:fs';
import { analyse } from '../../src/pipeline/analyse';
import { planReport } from '../../src/pipeline/plan-report';
import type { SheetPlan } from '../../src/report/plan';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';
import { readSnapshot } from '../../src/xlsx';
import { rowsOf } from './plan-reader';
import { sheetSnapshot, typed, withColumn, withRow } from './snapshot-of-plan';

const OPTIONS = { ignoreOwnSettings: false };
const read = readSnapshot(readFileSync('examples/malmo-2022-delar.xlsx'), 'bok.xlsx');
if (!read.ok) throw new Error(read.error.code);
const book: WorkbookSnapshot = read.value;
const planned = planReport(book, analyse(book, OPTIONS));
if (!planned.ok) throw new Error(planned.error.code);
const plan: SheetPlan = planned.value.sheets[0]!;
const written = sheetSnapshot(plan);
const withReport = (sheet = written): WorkbookSnapshot => ({
  ...book,
  sheets: [...book.sheets, sheet],
});
const own = (snapshot: WorkbookSnapshot) =>
  analyse(snapshot, OPTIONS).findings.filter(({ rule }) => rule === 'report-typed-over');
const rowOf = (label: string): number => rowsOf(plan).find((row) => row.label === label)!.row;

describe('a generated report is itself checked', () => {
  it('says nothing of a report as it was written', () => {
    expect(own(withReport())).toEqual([]);
    expect(analyse(withReport(), OPTIONS).findings).toEqual(analyse(book, OPTIONS).findings);
  });

  it('says nothing when rows and columns were inserted in it', () => {
    expect(own(withReport(withRow(withColumn(written, 2), 9)))).toEqual([]);
  });

  it('a figure typed over is an error with the engine\u2019s figure, wherever the row stands', () => {
    const row = rowOf('Nettokostnad');
    const changed = typed(written, row, 1, -20_000);
    for (const [sheet, at] of [
      [changed, { row, column: 1 }],
      [withRow(changed, 3), { row: row + 1, column: 1 }],
    ] as const) {
      expect(own(withReport(sheet))).toEqual([
        expect.objectContaining({
          id: 'report-typed-over/driftredovisning/nettokostnad/utfall/B',
          severity: 'error',
          message: 'report-typed-over',
          sheet: 'Delårsrapport',
          cell: at,
          found: { kind: 'money', ore: -2_000_000_000 },
          expected: { kind: 'money', ore: -2_019_275_200 },
          difference: 19_275_200,
        }),
      ]);
    }
    expect(analyse(withReport(changed), OPTIONS).verdict).toBe('error');
  });

  it('a formula that gives another figure than the engine is an error', () => {
    const row = rowOf('Avanti');
    const sheet = {
      ...written,
      rows: written.rows.map((line) =>
        line.index !== row
          ? line
          : {
              ...line,
              cells: line.cells.map((cell) =>
                cell.column === 1 ? { ...cell, formula: '=1+1', value: 2 } : cell,
              ),
            },
      ),
    };
    expect(own(withReport(sheet))).toEqual([
      expect.objectContaining({
        id: 'report-typed-over/uppfoljning/avanti/utfall/B',
        message: 'report-differs',
        found: { kind: 'money', ore: 200 },
        expected: { kind: 'money', ore: -259_017_400 },
      }),
    ]);
  });

  it('is gone from the count when the report is made again', () => {
    const changed = withReport(typed(written, rowOf('Nettokostnad'), 1, -20_000));
    const again = planReport(changed, analyse(changed, OPTIONS));
    if (!again.ok) throw new Error(again.error.code);
    const lines = again.value.sheets[0]!.cells.map(({ content }) => content);
    expect(lines).toContainEqual({
      kind: 'text',
      text: 'Kontroll: 0 fel och 1 varning (Driftredovisning!B7).',
    });
  });
});

import fc from 'fast-check';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import type { Statements } from '../../src/model/statements';
import { composeReport } from '../../src/report/compose';
import type { Kept } from '../../src/report/kept';
import { SOURCE } from '../../src/report/grid';
import { keptInputs } from '../../src/report/kept-inputs';
import type { SheetPlan } from '../../src/report/plan';
import { eightMonths, halfYear } from './published';
import { rowsOf, shownIn } from './plan-reader';
import { sheetSnapshot, typed, withColumn, withRow, workbookOf } from './snapshot-of-plan';

function sheetFrom(statements: Statements, kept: Kept = new Map()): SheetPlan {
  const { plan } = composeReport({
    statements,
    settings: DEFAULT_SETTINGS,
    period: statements.report.period!,
    control: { verdict: 'ok', findings: [] },
    kept,
    language: 'sv',
  });
  return plan.sheets[0]!;
}

const inputOf = (sheet: SheetPlan, key: string) => sheet.cells.find((cell) => cell.key === key)!;
const values = (kept: Kept) => [...kept].map(([key, { value }]) => [key, value]);
/** What of some values is not among others. */
const missingFrom = (all: readonly unknown[], wanted: readonly unknown[]): unknown[] => {
  const present = new Set(all);
  return wanted.filter((value) => !present.has(value));
};
/** Read once: the sequences of edits compose from them hundreds of times. */
const STATEMENTS = [eightMonths(), halfYear()] as const;
const COMMENT = 'uppfoljning/avanti/kommentar';

describe('what was typed in an earlier report', () => {
  const plan = sheetFrom(eightMonths());
  const sheet = sheetSnapshot(plan);

  it('is nothing when nobody has typed', () => {
    expect(values(keptInputs(workbookOf(sheet)))).toEqual([]);
  });

  it('is found by key, also when rows and columns have been inserted', () => {
    const { row, column } = inputOf(plan, COMMENT);
    const commented = typed(sheet, row, column, 'Två vakanser.');
    const moved = withRow(withColumn(withColumn(commented, 3), 3), 4);
    for (const version of [commented, withColumn(commented, 0), withColumn(commented, 2), moved]) {
      expect(values(keptInputs(workbookOf(version)))).toEqual([[COMMENT, 'Två vakanser.']]);
    }
  });

  it('is kept in the next report at the same key', () => {
    const { row, column } = inputOf(plan, COMMENT);
    const again = sheetFrom(
      eightMonths(),
      keptInputs(workbookOf(typed(sheet, row, column, 'Två vakanser.'))),
    );
    expect(inputOf(again, COMMENT).content).toEqual({ kind: 'input', value: 'Två vakanser.' });
  });

  it('is listed when it can no longer be placed', () => {
    const { row, column } = inputOf(plan, COMMENT);
    const over = rowsOf(plan).find(({ label }) => label === 'Nettokostnad')!;
    const kept = keptInputs(
      workbookOf(typed(typed(sheet, row, column, 'Två vakanser.'), over.row, 1, -1)),
    );
    const other = sheetFrom(halfYear(), kept);
    const lines = rowsOf(other).filter(({ cells }) => cells.get(1)?.content.kind === 'input');
    const left = lines.map(({ label, cells }) => [label, shownIn(cells.get(1)?.content)]);
    expect(left).toContainEqual([`Avanti (F${row + 1})`, 'Två vakanser.']);
    expect(left).toContainEqual([`Nettokostnad (B${over.row + 1})`, -1]);
    const third = keptInputs(workbookOf(sheetSnapshot(other)));
    expect(values(third).map(([, value]) => value)).toEqual(
      expect.arrayContaining(['Två vakanser.', -1]),
    );
    expect(inputOf(sheetFrom(eightMonths(), third), COMMENT).content).toEqual({
      kind: 'input',
      value: 'Två vakanser.',
    });
  });

  it('is never lost, wherever it is typed and however often the report is made again', () => {
    const place = fc.record({
      row: fc.nat({ max: 90 }),
      column: fc.nat({ max: SOURCE }),
      value: fc.oneof(fc.string({ minLength: 1 }), fc.integer({ min: 1000 })),
      next: fc.constantFrom(...STATEMENTS),
    });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 6 }), (edits) => {
        let current = plan;
        edits.forEach(({ row, column, value, next }, index) => {
          const before = sheetSnapshot(current);
          const unique = typeof value === 'number' ? value * 10 + index : `${value}§${index}`;
          const isInput = current.cells.some(
            (cell) => cell.row === row && cell.column === column && cell.key !== undefined,
          );
          const earlier = values(keptInputs(workbookOf(before))).map(([, kept]) => kept);
          const after = keptInputs(workbookOf(typed(before, row, column, unique)));
          const now = values(after).map(([, kept]) => kept);
          expect(missingFrom(now, [unique, ...(isInput ? [] : earlier)])).toEqual([]);
          current = sheetFrom(next, after);
          const written = current.cells.map(({ content }) => shownIn(content));
          expect(missingFrom(written, now)).toEqual([]);
        });
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});

import { readFileSync } from 'node:fs';
import { nextPeriods } from '../../src/model/next-periods';
import { analyse } from '../../src/pipeline/analyse';
import { planNextPeriod, type NextPeriod } from '../../src/pipeline/plan-next-period';
import { composed, planReport } from '../../src/pipeline/plan-report';
import type { CellPlan, ReportPlan, SheetPlan } from '../../src/report/plan';
import { planSettings } from '../../src/report/settings-plan';
import { readSettings } from '../../src/settings/read-settings';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/sheet/snapshot';
import { readSnapshot } from '../../src/xlsx';
import { rowsOf, shownIn } from '../report/plan-reader';
import { sheetSnapshot, typed, withColumn, withRow } from '../report/snapshot-of-plan';

const AS_FOUND: NextPeriod = { period: null, keepComments: false };

function exampleBook(name: string): WorkbookSnapshot {
  const read = readSnapshot(readFileSync(`examples/${name}.xlsx`), `${name}.xlsx`);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

const analysed = (book: WorkbookSnapshot) => analyse(book, { ignoreOwnSettings: false });

function report(book: WorkbookSnapshot): SheetPlan {
  const plan = planReport(book, analysed(book));
  if (!plan.ok) throw new Error(plan.error.code);
  return plan.value.sheets[0]!;
}

/** The book with sheets of the add-in's own in place of those it had. */
function withOwn(book: WorkbookSnapshot, ...own: readonly SheetSnapshot[]): WorkbookSnapshot {
  const keys = new Set(own.map(({ ownKey }) => ownKey));
  return { ...book, sheets: [...book.sheets.filter(({ ownKey }) => !keys.has(ownKey)), ...own] };
}

const written = (book: WorkbookSnapshot, { sheets }: ReportPlan): WorkbookSnapshot =>
  withOwn(book, ...sheets.map(sheetSnapshot));

function left(book: WorkbookSnapshot, next = AS_FOUND): WorkbookSnapshot {
  const plan = planNextPeriod(book, analysed(book), next, 'sv');
  if (!plan.ok) throw new Error(plan.error.code);
  return written(book, plan.value.plan);
}

const later = (text: string, years: number): string =>
  text.replaceAll(/20[12]\d/g, (year) => String(Number(year) + years));

/** The book as it is filled in some years later: the same tables, other years, every amount half as large again. */
const yearsLater = (book: WorkbookSnapshot, years: number): WorkbookSnapshot => ({
  ...book,
  sheets: book.sheets.map((sheet) =>
    sheet.ownKey !== null
      ? sheet
      : {
          ...sheet,
          rows: sheet.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell) => {
              const { value } = cell;
              if (typeof value === 'string') return { ...cell, value: later(value, years) };
              return typeof value === 'number' && value > 3000
                ? { ...cell, value: Math.round(value * 1.5) }
                : cell;
            }),
          })),
        },
  ),
});

/** A row of the report by its label, the first with a cell in some column. */
const rowIn = (sheet: SheetPlan, label: string) =>
  rowsOf(sheet).find((row) => row.label === label && row.cells.size > 3)!;

const inputs = (sheet: SheetPlan): CellPlan[] => sheet.cells.filter(({ key }) => key !== undefined);

const typedIn = (book: WorkbookSnapshot, plan: SheetPlan, key: string, value: number | string) => {
  const { row, column } = inputs(plan).find((cell) => cell.key === key)!;
  return withOwn(
    book,
    typed(
      book.sheets.find(({ ownKey }) => ownKey === 'delarsrapport')!,
      row,
      column,
      value,
    ),
  );
};

const NETTOKOSTNAD = 'driftredovisning/nettokostnad/foregaende';
const ROWS = ['Nettokostnad', 'Medlemsavgift inkl. övriga bidrag'];

describe('a new period', () => {
  const book = exampleBook('samsund-2023-delar');
  const first = report(book);
  const held = written(book, { sheets: [first], names: [] });
  const comment = inputs(first).find(({ key }) => key?.endsWith('/kommentar') === true)!.key!;

  it('is compared with what the report before it held, as a live reference that says where from', () => {
    const next = report(yearsLater(left(held), 1));
    for (const label of ROWS) {
      const [before, now] = [rowIn(first, label), rowIn(next, label)];
      const compared = now.cells.get(4)!;
      expect(compared.content.kind).toBe('formula');
      expect(Number(shownIn(compared.content))).toBeCloseTo(
        Number(shownIn(before.cells.get(1)!.content)),
        6,
      );
      expect(compared.content.kind === 'formula' && compared.content.formula).toContain(
        "'Finsam – tidigare perioder'!",
      );
      expect(Number(shownIn(now.cells.get(1)!.content))).not.toBeCloseTo(
        Number(shownIn(before.cells.get(1)!.content)),
      );
    }
  });

  it('is compared with the right period only: two years later with nothing', () => {
    const next = report(yearsLater(left(held), 2));
    expect(rowIn(next, 'Nettokostnad').cells.get(4)?.content.kind).toBe('input');
  });

  it('finds the figures when rows and columns have been inserted on the sheet that keeps them', () => {
    const kept = left(held);
    const sheet = kept.sheets.find(({ ownKey }) => ownKey === 'perioder')!;
    const moved = withOwn(kept, withRow(withColumn(sheet, 3), 6));
    const compared = rowIn(report(yearsLater(moved, 1)), 'Nettokostnad').cells.get(4)!.content;
    const utfall = rowIn(first, 'Nettokostnad').cells.get(1)!.content;
    expect(Number(shownIn(compared))).toBeCloseTo(Number(shownIn(utfall)), 6);
  });

  it('keeps figures of several periods, the newest first, and one that is put there again once', () => {
    const second = yearsLater(left(held), 1);
    const twice = left(left(second));
    const sheet = twice.sheets.find(({ ownKey }) => ownKey === 'perioder')!;
    const headings = sheet.rows.flatMap(({ cells }) =>
      cells.map(({ value }) => value).filter((value) => JSON.stringify(value).includes(' – 20')),
    );
    expect(headings).toEqual(['2024-01-01 – 2024-06-30', '2023-01-01 – 2023-06-30']);
    const compared = rowIn(report(second), 'Nettokostnad').cells.get(4)!.content;
    expect(shownIn(rowIn(report(twice), 'Nettokostnad').cells.get(4)!.content)).toEqual(
      shownIn(compared),
    );
  });

  it('keeps what was typed beside the kept figures by their rows, and what stands on rows of its own', () => {
    const kept = left(held);
    const sheet = kept.sheets.find(({ ownKey }) => ownKey === 'perioder')!;
    const row = (of: SheetSnapshot, key: string) =>
      of.rows.find(({ cells }) => cells.some(({ value }) => value === key))!;
    const keyed = sheet.rows.filter(({ cells }) => cells.some(({ column }) => column === 2));
    const [heading, , noted] = keyed;
    const key = noted!.cells.find(({ column }) => column === 2)!.value as string;
    const last = sheet.rows.at(-1)!.index;
    const annotated = [
      [heading!.index, 5, 'Noterat av'],
      [noted!.index, 4, '=inte en formel'],
      [noted!.index, 5, 'Karin'],
      [last + 3, 0, 'Stämt av mot protokollet'],
      [last + 3, 3, 17],
    ] as const;
    const withNotes = annotated.reduce<SheetSnapshot>(
      (before, [at, column, value]) => typed(before, at, column, value),
      sheet,
    );
    const book2 = yearsLater(withOwn(kept, withRow(withNotes, 7)), 1);
    const again = left(left(book2)).sheets.find(({ ownKey }) => ownKey === 'perioder')!;
    const texts = row(again, key).cells.map(({ value }) => value);
    expect(texts.slice(-2)).toEqual(['=inte en formel', 'Karin']);
    const headings = row(again, 'nyckel').cells;
    const column = row(again, key).cells.at(-1)!.column;
    expect(headings.find((cell) => cell.column === column)?.value).toBe('Noterat av');
    const own = row(again, 'Stämt av mot protokollet').cells.map(({ value }) => value);
    expect(own).toEqual(['Stämt av mot protokollet', 17]);
    expect(row(again, 'Stämt av mot protokollet').index).toBe(again.rows.at(-1)!.index);
  });

  it('begins without the comments of the one before, which stay where they were put', () => {
    const after = yearsLater(left(typedIn(held, first, comment, 'Två vakanser.')), 1);
    const texts = report(after).cells.map(({ content }) => shownIn(content));
    expect(texts).not.toContain('Två vakanser.');
    const kept = after.sheets.find(({ ownKey }) => ownKey === 'perioder')!;
    const values = kept.rows.flatMap(({ cells }) => cells.map(({ value }) => value));
    expect(values).toContain('Två vakanser.');
  });

  it('keeps the comments when that is chosen', () => {
    const commented = typedIn(held, first, comment, 'Två vakanser.');
    const after = yearsLater(left(commented, { period: null, keepComments: true }), 1);
    const cell = report(after).cells.find(({ key }) => key === comment);
    expect(shownIn(cell?.content)).toBe('Två vakanser.');
  });

  it('never takes a figure typed for one period for another, and never drops it', () => {
    const unrolled = yearsLater(typedIn(held, first, NETTOKOSTNAD, -4321), 1);
    const next = report(unrolled);
    expect(inputs(next).find(({ key }) => key === NETTOKOSTNAD)?.content).toEqual({
      kind: 'input',
      value: null,
    });
    const listed = rowsOf(next).find(({ cells }) => shownIn(cells.get(1)?.content) === -4321)!;
    expect(listed.label).toContain('Nettokostnad');
    expect(listed.label).toContain('2023-01-01 – 2023-06-30');
    const third = written(unrolled, { sheets: [next], names: [] });
    expect(report(third).cells.map(({ content }) => shownIn(content))).toContain(-4321);
  });

  it('moves the settings on: its period, its kind, and no acceptance of the old', () => {
    const acceptance = { by: 'Karin Ek', on: '2023-08-01', reason: 'Avtalat med revisorn' };
    const settings = {
      ...readSettings(book).settings,
      organisationName: 'Samordningsförbundet Exempel',
      reportPeriod: { start: '2023-01-01', end: '2023-06-30' },
      acceptances: [{ finding: 'sum/uppfoljning/summa/budget', acceptance }],
    };
    const set = withOwn(held, sheetSnapshot(planSettings(settings)));
    const [whole] = nextPeriods({ start: '2023-01-01', end: '2023-06-30' });
    const after = left(set, { period: whole!, keepComments: false });
    expect(readSettings(after).settings).toEqual({
      ...settings,
      reportPeriod: { start: '2023-01-01', end: '2023-12-31' },
      reportKind: 'årsredovisning',
      acceptances: [],
    });
    const kept = after.sheets.find(({ ownKey }) => ownKey === 'perioder')!;
    const texts = kept.rows.flatMap(({ cells }) => cells.map(({ value }) => JSON.stringify(value)));
    expect(texts.find((text) => text.includes('Karin Ek'))).toContain('Avtalat med revisorn');
  });

  it('writes no settings sheet where nothing is set', () => {
    const plan = planNextPeriod(held, analysed(held), AS_FOUND, 'sv');
    expect(plan.ok && plan.value.plan.sheets.map(({ key }) => key)).toEqual(['perioder']);
  });

  it('leaves the report of the old period alone, and calls nothing in it wrong', () => {
    const after = yearsLater(left(held), 1);
    expect(analysed(after).findings.map(({ rule }) => rule)).not.toContain('report-typed-over');
  });
});

describe('statements without a comparison of their own', () => {
  it('get the column from the report of the year before, row by row', () => {
    const book = exampleBook('lund-2024-ar');
    const first = composed(book, analysed(book));
    if (!first.ok) throw new Error(first.error.code);
    const held = left(written(book, first.value.plan));
    const next = yearsLater(held, 1);
    const alone = {
      ...next,
      sheets: next.sheets.map((sheet) => (sheet.ownKey === null ? onlyNewest(sheet) : sheet)),
    };
    const again = report(alone);
    for (const label of ['Kassa och bank', 'Verksamhetens intäkter']) {
      const values = rowsOf(again)
        .filter((row) => row.label === label)
        .flatMap(({ cells }) => [...cells.values()])
        .map(({ content }) => (content.kind === 'formula' ? content : null));
      const kept = values.find((content) => content?.formula.includes('tidigare') === true);
      const figures = first.value.remembered.filter((one) => one.label === label);
      expect(figures.map(({ value }) => value)).toContain(kept?.value);
    }
  });
});

/** The sheet without its columns of last year, told by their headings. */
function onlyNewest(sheet: SheetSnapshot): SheetSnapshot {
  const columns = new Set(
    sheet.rows.flatMap(({ cells }) =>
      cells.flatMap(({ column, value }) =>
        column > 1 && typeof value === 'string' && /^2024-\d\d-\d\d/.test(value) ? [column] : [],
      ),
    ),
  );
  return {
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.filter(({ column }) => !columns.has(column)),
    })),
  };
}

test.each([
  [{ start: '2022-01-01', end: '2022-08-31' }, ['2022-12-31', '2023-08-31']],
  [
    { start: '2023-01-01', end: '2023-12-31' },
    ['2024-06-30', '2024-07-31', '2024-08-31', '2024-12-31'],
  ],
])('after %j may come %j', (period, ends) => {
  expect(nextPeriods(period).map(({ end }) => end)).toEqual(ends);
});

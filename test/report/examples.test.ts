import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { analyse } from '../../src/pipeline/analyse';
import { planReport } from '../../src/pipeline/plan-report';
import { composeReport } from '../../src/report/compose';
import type { SheetPlan } from '../../src/report/plan';
import type { Statements } from '../../src/model/statements';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';
import { readSnapshot } from '../../src/xlsx/read-snapshot';
import { rowsOf, sectionOf, shown, shownIn } from './plan-reader';

const NAMES = [
  'malmo-2022-delar',
  'samsund-2023-delar',
  'lund-2024-ar',
  'degerfors-2021-ar',
  'malmo-2018-vp',
] as const;

function snapshotOf(name: string): WorkbookSnapshot {
  const bytes = readFileSync(join(__dirname, '../../examples', `${name}.xlsx`));
  const read = readSnapshot(new Uint8Array(bytes), `${name}.xlsx`);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

const analysisOf = (name: string) => analyse(snapshotOf(name), { ignoreOwnSettings: false });

function sheetOf(name: string): SheetPlan {
  const plan = planReport(snapshotOf(name), analysisOf(name));
  if (!plan.ok) throw new Error(plan.error.code);
  return plan.value.sheets[0]!;
}

describe('the report from an example workbook', () => {
  it('malmo-2022-delar: the driftredovisning with the cost as net cost', () => {
    const rows = sectionOf(sheetOf('malmo-2022-delar'), 'Driftredovisning');
    expect(shown(rows, 'Nettokostnad', [1, 2, 3, 4])).toEqual([-20193, -19924, -269, -20110]);
    expect(shown(rows, 'Resultat', [1, 2, 3, 4])).toEqual([-1294, -1026, -269, -1221]);
    expect(shown(rows, 'Utgående eget kapital', [1, 2, 3, 4])).toEqual([3899, 4167, -269, 7489]);
  });

  it('samsund-2023-delar: the half-year in kr', () => {
    const rows = sectionOf(sheetOf('samsund-2023-delar'), 'Resultaträkning');
    expect(shown(rows, 'Delårets resultat', [1, 2, 3, 4])).toEqual([980440, '', -755000, -735000]);
  });

  it('lund-2024-ar: driftredovisning as published, but for the row that held the result', () => {
    const sheet = sheetOf('lund-2024-ar');
    const rows = sectionOf(sheet, 'Driftredovisning');
    expect(shown(rows, 'Nettokostnad', [1, 2, 3, 4])).toEqual([-14151, -14492, 341, -13115]);
    expect(shown(rows, 'Medlemsavgift inkl. övriga bidrag', [1, 2, 3, 4])).toEqual([
      13062, 12970, 92, 13756,
    ]);
    expect(shown(rows, 'Resultat', [1, 2, 3, 4])).toEqual([-1089, -1522, 433, 641]);
    expect(shown(rows, 'Utgående eget kapital', [1, 2, 3, 4])).toEqual([2333, 1900, 433, 3422]);
  });

  it('lund-2024-ar: statements as published, sums of 2023 put right where they are wrong', () => {
    const sheet = sheetOf('lund-2024-ar');
    const balance = sectionOf(sheet, 'Balansräkning');
    expect(shown(balance, 'Summa tillgångar', [2, 3])).toEqual([5774674, 6481218]);
    expect(shown(balance, 'Summa eget kapital', [2, 3])).toEqual([2332678, 3421947]);
    const flow = sectionOf(sheet, 'Kassaflödesanalys');
    expect(shown(flow, 'Kassaflöde från den löpande verksamheten', [1, 2])).toEqual([
      750213, -1795135,
    ]);
    const income = sectionOf(sheet, 'Resultaträkning');
    expect(shown(income, 'Årets resultat', [2, 3])).toEqual([-1089270, 641362]);
  });

  it('lund-2024-ar: balanskrav in the layout from 2024', () => {
    const rows = sectionOf(sheetOf('lund-2024-ar'), 'Balanskravsutredning');
    expect(shown(rows, '= Årets resultat efter balanskravsjusteringar', [1])).toEqual([-1089]);
    expect(shown(rows, '= Balanskravsresultat', [1])).toEqual([-1089]);
  });

  it('degerfors-2021-ar: driftredovisning as published, in tkr, with last year from the statements', () => {
    const sheet = sheetOf('degerfors-2021-ar');
    const rows = sectionOf(sheet, 'Driftredovisning');
    expect(shown(rows, 'Nettokostnad', [1, 2, 3, 4])).toEqual([-7214, -6224, -990, -6591]);
    expect(shown(rows, 'Medlemsavgift inkl. övriga bidrag', [1, 2, 3, 4])).toEqual([
      7176, 5574, 1602, 7078,
    ]);
    expect(shown(rows, 'Resultat', [1, 2, 3, 4])).toEqual([-39, -650, 611, 488]);
    expect(shown(rows, 'Utgående eget kapital', [1, 2, 3, 4])).toEqual([1275, 663, 611, 1313]);
    expect(shown(rows, 'Likvida medel', [1, 2, 3, 4])).toEqual([2658, 1515, 1142, 2165]);
    const income = sectionOf(sheet, 'Resultaträkning');
    expect(shown(income, 'Verksamhetens nettokostnad', [2, 3])).toEqual([-38594, 487600]);
    expect(shown(income, 'Årets resultat', [2, 3])).toEqual([-38774, 487600]);
  });

  it('degerfors-2021-ar: the shares that the region asks for, as printed beside the amounts', () => {
    const sheet = sheetOf('degerfors-2021-ar');
    const wholePercent = (rows: ReturnType<typeof sectionOf>, at: number, columns: number[]) =>
      columns.map((column) => {
        const content = rows[at]?.cells.get(column)?.content;
        expect(content?.kind).toBe('formula');
        return Number(shownIn(content)) * 100;
      });
    const members = sectionOf(sheet, 'Översikt medlemsbidragets utveckling och användning');
    const saved = members.findIndex(({ label }) => label.startsWith('Utgående eget kapital'));
    const printed = [22.9, 23.6, 14.7, 31.3, 27.4];
    wholePercent(members, saved + 1, [1, 2, 3, 4, 5]).forEach((percent, index) =>
      expect(percent).toBeCloseTo(printed[index]!, 1),
    );
    const financed = sectionOf(sheet, 'Finansierad verksamhet');
    const under = (start: string) =>
      wholePercent(
        financed,
        financed.findIndex(({ label }) => label.startsWith(start)) + 1,
        [1, 2],
      ).map(Math.round);
    expect(under('Individ')).toEqual([76, 77]);
    expect(under('Strukturövergripande')).toEqual([7, 0]);
    // The printed total of 2020 is more than its rows; of what the rows give, 22 per cent is 23.
    expect(under('Administration')).toEqual([17, 23]);
  });

  it('malmo-2018-vp: a budget and how much of it goes to individuals', () => {
    const sheet = sheetOf('malmo-2018-vp');
    expect(shown(sectionOf(sheet, 'Budget per insats'), 'Summa insatser', [1])).toEqual([
      -23549160,
    ]);
    const rows = sectionOf(sheet, 'Insatser efter inriktning');
    expect(shown(rows, 'Individinriktade insatser', [1])).toEqual([-19114660]);
    expect(shown(rows, 'Strukturövergripande insatser', [1])).toEqual([-4434500]);
  });

  it.each(NAMES)(
    '%s: every number that has a source is a formula to a sheet that exists',
    (name) => {
      const snapshot = snapshotOf(name);
      const sheet = sheetOf(name);
      const names = new Set(snapshot.sheets.map((candidate) => candidate.name));
      const formulas = sheet.cells.flatMap(({ content }) =>
        content.kind === 'formula' ? [content.formula] : [],
      );
      expect(formulas.length).toBeGreaterThan(10);
      for (const formula of formulas) {
        expect(formula.startsWith('=')).toBe(true);
        expect(formula).not.toContain('\u0001');
        for (const [, quoted = ''] of formula.matchAll(/'((?:[^']|'')+)'!/g)) {
          expect(names).toContain(quoted.replaceAll("''", "'"));
        }
        const calls = [...formula.matchAll(/([A-Z]+)\(/g)].map(([, call]) => call);
        const allowed = ['SUM', 'SUMIFS', 'INDEX', 'MATCH', 'IF', 'IFERROR', 'ROUND', 'ABS'];
        expect(allowed).toEqual(expect.arrayContaining(calls));
      }
    },
  );

  it.each(NAMES)('%s: column A holds the labels and no cell is written twice', (name) => {
    const { cells } = sheetOf(name);
    const places = cells.map(({ row, column }) => `${row}:${column}`);
    expect(new Set(places).size).toBe(places.length);
    expect(
      cells.filter(({ column, content }) => column === 0 && content.kind === 'formula'),
    ).toEqual([]);
  });
});

describe('a workbook that lacks something', () => {
  const STATEMENTS = NAMES.map((name) => analysisOf(name));

  /** The statements with some tables, columns, rows and figures gone. */
  const holed = (statements: Statements, keep: () => boolean): Statements => ({
    ...statements,
    tables: statements.tables
      .filter(() => keep())
      .map((table) => ({
        ...table,
        columns: table.columns.filter(() => keep()),
        rows: table.rows
          .filter(() => keep())
          .map((row) => ({
            ...row,
            figures: new Map([...row.figures].filter(() => keep())),
          })),
      })),
  });

  it('still gives a report, with one cell in every place and no dangling reference', () => {
    const choices = fc.record({
      index: fc.nat({ max: NAMES.length - 1 }),
      share: fc.constantFrom(0.5, 0.8, 0.95, 0.99),
      draws: fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
    });
    fc.assert(
      fc.property(choices, ({ index, share, draws }) => {
        const { statements, settings, findings, verdict } = STATEMENTS[index]!;
        const keep = (): boolean => draws.next().value < share;
        const { plan } = composeReport({
          statements: holed(statements, keep),
          settings,
          period: statements.report.period!,
          control: { verdict, findings },
          kept: new Map(),
          language: 'sv',
        });
        const sheet = plan.sheets[0]!;
        const places = sheet.cells.map(({ row, column }) => `${row}:${column}`);
        expect(new Set(places).size).toBe(places.length);
        for (const { cells } of rowsOf(sheet)) {
          for (const { content } of cells.values()) expect(shownIn(content)).not.toBeNaN();
        }
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});

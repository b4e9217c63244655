import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../src/excel/read-workbook';
import { writePlan } from '../../src/excel/write-plan';
import { analyse } from '../../src/pipeline/analyse';
import { planReport } from '../../src/pipeline/plan-report';
import { writePlan as writeFile } from '../../src/xlsx';
import { textOfCell, type Book } from '../../workbench/engine/book';
import { loadEngine } from '../../workbench/engine/load-engine';
import { openBook } from '../../workbench/engine/package-book';
import { openSession } from '../../workbench/session';
import { exampleBook } from './session';

beforeAll(loadEngine);

function valueOf<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!result.ok) throw new Error('not ok');
  return result.value;
}

/** The charts of a saved book; a series by the text it is called, wherever that text stands. */
function chartsIn(bytes: Uint8Array) {
  const book: Book = valueOf(openBook(bytes, 'bok.xlsx'));
  return book.sheets.flatMap((sheet) =>
    sheet.charts.map((chart) => ({
      ...chart,
      sheet: sheet.name,
      series: chart.series.map((series) => ({
        ...series,
        name: typeof series.name === 'string' ? series.name : textOfCell(sheet, series.name),
      })),
    })),
  );
}

test.each([
  ['malmo-2022-delar', 'bars'],
  ['lund-2024-ar', 'columns'],
])(
  '%s: the charts that Excel draws and saves are those of the file that the command line writes',
  async (name, kind) => {
    const session = openSession(exampleBook(name));
    try {
      const read = valueOf(await readWorkbook());
      const plan = valueOf(planReport(read, analyse(read, { ignoreOwnSettings: false })));
      expect(await writePlan(plan)).toMatchObject({ value: { chartsMissing: false } });
      const { book, active } = session.host.workspace;
      const drawn = chartsIn(book.save(active));
      const source = readFileSync(`examples/${name}.xlsx`);
      expect(drawn).toEqual(chartsIn(valueOf(writeFile(source, plan))));
      expect(drawn.map((chart) => chart.kind)).toContain(kind);
      for (const { categoryAxis, series, hasLegend, title } of drawn.filter(
        (chart) => chart.kind === kind,
      )) {
        const isBars = kind === 'bars';
        expect(categoryAxis).toMatchObject({ isReversed: isBars, valuesAtEnd: isBars });
        expect(new Set(series.map(({ color }) => color)).size).toBe(series.length);
        expect(series.every(({ color }) => color !== null)).toBe(true);
        expect(hasLegend).toBe(series.length > 1);
        expect(title).not.toBe('');
      }
    } finally {
      session.close();
    }
  },
  30_000,
);

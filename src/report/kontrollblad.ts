import { fill } from '../locales/locale';
import { KONTROLLBLAD_TEXTS } from '../locales/kontrollblad';
import type { CellRange } from '../model/address';
import { headLines } from './kontrollblad-head';
import { CONTROL_RECORD, ruleCells, HEADINGS } from './kontrollblad-rows';
import type { ControlSource, RowCell, Say } from './kontrollblad-source';
import type { CellPlan, SheetPlan } from './plan';
import { rowHeights } from './row-heights';
import { rowRecord } from './row-record';
import type { StyleName } from './styles';

const WIDTHS = [34, 22, 18, 24, 24, 16, 16, 12, 18, 60, 24, 20, 4];

const text = (column: number, words: string, style: StyleName): RowCell => ({
  column,
  content: { kind: 'text', text: words },
  style,
});

/** The sheet *Kontrollblad*: what was checked, then one row a rule. Nothing is left blank. */
export function planKontrollblad(source: ControlSource): SheetPlan {
  const say: Say = (key, params = {}) =>
    fill(KONTROLLBLAD_TEXTS[source.language][key], params, source.language);
  const file = source.statements.workbook.fileName || say('unsaved');
  const lines: (readonly RowCell[])[] = [
    [text(0, say('title', { file }), 'title')],
    [text(0, say('subtitle'), 'subtitle')],
    [],
    ...headLines(source, say).map(([label, words]) => [
      text(0, label, 'section'),
      text(1, words, 'label'),
    ]),
    [],
    [text(0, say('legend'), 'note')],
    HEADINGS.map((heading, column) => text(column, say(heading), 'rowHeading')),
  ];
  const headingRow = lines.length - 1;
  const facts = { first: 3, last: headingRow - 3 };
  lines.push(...source.outcomes.map((outcome) => ruleCells(outcome, source, say)));
  const last = lines.length - 1;
  const cells = lines.flatMap(withRecord);
  const across = (row: number, left: number): CellRange => ({
    top: row,
    bottom: row,
    left,
    right: CONTROL_RECORD - 1,
  });
  const merges = [
    ...Array.from({ length: facts.last - facts.first + 1 }, (_, at) => across(facts.first + at, 1)),
    across(headingRow - 1, 0),
  ];
  return {
    key: 'kontrollblad',
    title: say('sheet'),
    cells,
    columnWidths: WIDTHS,
    rowHeights: rowHeights(
      cells.filter(({ column }) => column !== CONTROL_RECORD),
      merges,
      WIDTHS,
      [],
      last,
    ),
    hiddenColumns: [CONTROL_RECORD],
    merges,
    freezeRows: 0,
    print: {
      orientation: 'landscape',
      titleRows: { first: headingRow, last: headingRow },
      pageBreaks: [],
      area: { top: 0, left: 0, bottom: last, right: CONTROL_RECORD - 1 },
      footer: `${say('sheet')}   &P (&N)`,
    },
    charts: [],
  };
}

/** A row's cells, and the hidden record of what was written there, which tells later what a person typed. */
function withRecord(cells: readonly RowCell[], row: number): readonly CellPlan[] {
  const planned = cells.map((cell): CellPlan => ({ row, ...cell }));
  if (planned.length === 0) return [];
  const record = { kind: 'text', text: rowRecord(planned, null) } as const;
  return [...planned, { row, column: CONTROL_RECORD, content: record, style: 'key' }];
}

import { LABEL, SOURCE } from '../report/grid';
import type { CellPlan, SheetPlan } from '../report/plan';

/** One cell of a table of the Word document: a figure as the report holds it, or a text. */
export interface OutlineCell {
  readonly value: number | string;
  readonly style: CellPlan['style'];
}

/** One row: a cell for each of its table's columns; null where the report has none. */
export interface OutlineRow {
  readonly cells: readonly (OutlineCell | null)[];
}

/** A section of the report: its heading, what is said of it, and its table. */
export interface OutlineSection {
  readonly title: string;
  readonly notes: readonly string[];
  readonly heading: OutlineRow | null;
  readonly rows: readonly OutlineRow[];
}

/** What stands in the report, in order, without its places on the sheet. */
export interface Outline {
  readonly title: string;
  readonly subtitles: readonly string[];
  readonly notes: readonly string[];
  readonly sections: readonly OutlineSection[];
}

const valueOf = ({ content }: CellPlan): number | string => {
  if (content.kind === 'text') return content.text;
  return content.value ?? '';
};

const isShown = ({ column }: CellPlan): boolean => column < SOURCE;

/** Cells that say something or that a person fills in; those that only carry a look are none. */
const isContent = (cell: CellPlan): boolean =>
  cell.content.kind === 'input' || valueOf(cell) !== '' || cell.content.kind === 'formula';

function rowsOf(sheet: SheetPlan): readonly (readonly CellPlan[])[] {
  const rows = new Map<number, CellPlan[]>();
  for (const cell of sheet.cells.filter(isShown)) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  return [...rows].sort(([a], [b]) => a - b).map(([, cells]) => cells);
}

const styleAt = (row: readonly CellPlan[]): CellPlan['style'] | undefined =>
  row.find(({ column }) => column === LABEL)?.style;

const textAt = (row: readonly CellPlan[]): string => {
  const label = row.find(({ column }) => column === LABEL);
  return label === undefined ? '' : String(valueOf(label));
};

function sectionOf(rows: readonly (readonly CellPlan[])[]): OutlineSection {
  const [title = [], ...rest] = rows;
  const notes = rest.filter((row) => styleAt(row) === 'note').map(textAt);
  const table = rest.filter((row) => styleAt(row) !== 'note' && row.some(isContent));
  const columns = [
    ...new Set(table.flatMap((row) => row.filter(isContent).map(({ column }) => column))),
  ].sort((a, b) => a - b);
  const outlined = (row: readonly CellPlan[]): OutlineRow => ({
    cells: columns.map((column) => {
      const cell = row.find((candidate) => candidate.column === column);
      return cell === undefined ? null : { value: valueOf(cell), style: cell.style };
    }),
  });
  const heading = table.find((row) => styleAt(row) === 'rowHeading');
  return {
    title: textAt(title),
    notes,
    heading: heading === undefined ? null : outlined(heading),
    rows: table.filter((row) => row !== heading).map(outlined),
  };
}

/** A planned report as the outline of a document. Pure. */
export function outlineOf(sheet: SheetPlan): Outline {
  const rows = rowsOf(sheet);
  const starts = rows.flatMap((row, index) => (styleAt(row) === 'heading' ? [index] : []));
  const head = rows.slice(0, starts[0] ?? rows.length);
  const [title, ...subtitles] = head.filter((row) => styleAt(row) !== 'note').map(textAt);
  return {
    title: title ?? sheet.title,
    subtitles,
    notes: head.filter((row) => styleAt(row) === 'note').map(textAt),
    sections: starts.map((start, index) => sectionOf(rows.slice(start, starts[index + 1]))),
  };
}

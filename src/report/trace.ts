import type { CellAddress, CellRange } from '../model/address';
import { precedentsOf, type Precedent } from '../sheet/references';
import type { WorkbookSnapshot } from '../sheet/snapshot';

/** Where a figure of the report comes from, or where a source cell is used. */
export interface Trace {
  /** The source's cells and ranges that a cell of the report rests on, through the report's own cells. */
  readonly sources: readonly Precedent[];
  /** The report's cells that rest on a source cell, those that refer to it themselves first. */
  readonly uses: readonly CellAddress[];
}

/** A formula with the cell it stands in, and what it reads. */
interface Node {
  readonly at: CellAddress;
  readonly reads: readonly Precedent[];
}

/** Every formula of the add-in's report; Excel compares sheets' names without case. */
function reportNodes(snapshot: WorkbookSnapshot): readonly Node[] {
  return snapshot.sheets
    .filter(({ ownKey }) => ownKey === 'delarsrapport')
    .flatMap(({ name, rows }) =>
      rows.flatMap(({ index, cells }) =>
        cells.flatMap(({ column, formula }): Node[] =>
          formula === null
            ? []
            : [{ at: { sheet: name, row: index, column }, reads: precedentsOf(formula, name) }],
        ),
      ),
    );
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const inside = ({ row, column }: CellAddress, range: CellRange): boolean =>
  row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;

const reads = (node: Node, cell: CellAddress): boolean =>
  node.reads.some(({ sheet, range }) => same(sheet, cell.sheet) && inside(cell, range));

const idOf = ({ sheet, row, column }: CellAddress): string =>
  `${sheet.toLowerCase()}!${row}:${column}`;

/** The cells outside the report that a cell of it rests on, in the order its formulas name them. */
function sourcesOf(nodes: readonly Node[], cell: CellAddress, report: string): Precedent[] {
  const found = new Map<string, Precedent>();
  const seen = new Set<string>();
  const visit = (at: CellAddress): void => {
    if (seen.has(idOf(at))) return;
    seen.add(idOf(at));
    const node = nodes.find((candidate) => idOf(candidate.at) === idOf(at));
    for (const read of node?.reads ?? []) {
      if (!same(read.sheet, report)) {
        const { top, left, bottom, right } = read.range;
        found.set(`${read.sheet.toLowerCase()}!${top}:${left}:${bottom}:${right}`, read);
        continue;
      }
      for (const other of nodes) {
        if (same(other.at.sheet, read.sheet) && inside(other.at, read.range)) visit(other.at);
      }
    }
  };
  visit(cell);
  return [...found.values()];
}

/** The report's cells that rest on a source cell, nearest first. */
function usesOf(nodes: readonly Node[], cell: CellAddress): CellAddress[] {
  const found = new Map<string, CellAddress>();
  let edge: readonly CellAddress[] = [cell];
  while (edge.length > 0) {
    const next = nodes.filter(
      (node) => !found.has(idOf(node.at)) && edge.some((at) => reads(node, at)),
    );
    for (const { at } of next) found.set(idOf(at), at);
    edge = next.map(({ at }) => at);
  }
  return [...found.values()];
}

/**
 * From a cell of the report to the source's cells it rests on, or from a source cell to the report's cells that rest on
 * it. Empty both ways when the workbook holds no report. Pure.
 */
export function traceOf(snapshot: WorkbookSnapshot, cell: CellAddress): Trace {
  const report = snapshot.sheets.find(({ ownKey }) => ownKey === 'delarsrapport')?.name;
  if (report === undefined) return { sources: [], uses: [] };
  const nodes = reportNodes(snapshot);
  return same(cell.sheet, report)
    ? { sources: sourcesOf(nodes, cell, report), uses: usesOf(nodes, cell) }
    : { sources: [], uses: usesOf(nodes, cell) };
}

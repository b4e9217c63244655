import type { CellAddress, CellRange } from '../../model/address';
import type { Precedent } from '../../sheet/references';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { traceNodes, type TraceNode } from './trace-nodes';

/** Where a figure of the report comes from, or where a source cell is used. */
export interface Trace {
  /** The source's cells and ranges that a cell of the report rests on, through the report's own cells. */
  readonly sources: readonly Precedent[];
  /** The report's cells that rest on a source cell, those that refer to it themselves first. */
  readonly uses: readonly CellAddress[];
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const inside = ({ row, column }: CellAddress, range: CellRange): boolean =>
  row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;

const reads = (node: TraceNode, cell: CellAddress): boolean =>
  node.reads.some(({ sheet, range }) => same(sheet, cell.sheet) && inside(cell, range));

const idOf = ({ sheet, row, column }: CellAddress): string =>
  `${sheet.toLowerCase()}!${row}:${column}`;

/** The cells outside the report that a cell of it rests on, in the order its formulas name them. */
function sourcesOf(nodes: readonly TraceNode[], cell: CellAddress, report: string): Precedent[] {
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
function usesOf(nodes: readonly TraceNode[], cell: CellAddress): CellAddress[] {
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
 * it. `report` is the sheet as it was written, its rows and columns since moved or not. Pure.
 */
export function traceOf(report: SheetSnapshot, cell: CellAddress): Trace {
  const nodes = traceNodes(report);
  return same(cell.sheet, report.name)
    ? { sources: sourcesOf(nodes, cell, report.name), uses: usesOf(nodes, cell) }
    : { sources: [], uses: usesOf(nodes, cell) };
}

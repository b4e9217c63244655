import type { CellRange } from '../model/address';
import type { CellPlan } from '../report/plan';
import { styleOf, type StyleName } from '../report/styles';

/** Cells of one look that form a rectangle. */
export interface StyleArea {
  readonly style: StyleName;
  readonly range: CellRange;
}

function runsOf(cells: readonly CellPlan[]): StyleArea[] {
  const ordered = cells.toSorted((a, b) => a.row - b.row || a.column - b.column);
  const runs: StyleArea[] = [];
  for (const { row, column, style } of ordered) {
    const last = runs.at(-1);
    if (last?.style === style && last.range.top === row && last.range.right === column - 1) {
      runs[runs.length - 1] = { style, range: { ...last.range, right: column } };
    } else {
      runs.push({ style, range: { top: row, left: column, bottom: row, right: column } });
    }
  }
  return runs;
}

/** A border belongs to each row of a look that has one, so that such rows are not joined. */
const hasBorder = (name: StyleName): boolean => {
  const style = styleOf(name);
  return style.borderTop !== undefined || style.borderBottom !== undefined;
};

/** The planned looks as few rectangles: runs along a row, joined downwards where they line up. */
export function styleAreas(cells: readonly CellPlan[]): StyleArea[] {
  const areas: StyleArea[] = [];
  const open = new Map<string, number>();
  for (const run of runsOf(cells)) {
    const { style, range } = run;
    const place = `${style}/${range.left}/${range.right}`;
    const index = open.get(place);
    const above = index === undefined ? undefined : areas[index];
    if (index !== undefined && above?.range.bottom === range.top - 1 && !hasBorder(style)) {
      areas[index] = { style, range: { ...above.range, bottom: range.bottom } };
    } else {
      open.set(place, areas.length);
      areas.push(run);
    }
  }
  return areas;
}

import { pick } from './heading-words';
import type { BookLayout, TableLayout } from './layout';
import { type Group, isGroup, type Line, type Node, type TableModel } from './model';

/** A row as it will stand: a heading, a line of the economy, or an empty row. */
export interface WrittenRow {
  readonly kind: 'heading' | 'line' | 'empty';
  readonly label: string;
  /** How deep it stands among sections; 0 outermost. */
  readonly depth: number;
  readonly line: Line | null;
  /** For a sum: the lines it adds up, by id. */
  readonly parts: readonly string[];
}

const hash = (id: string): number =>
  Array.from(id).reduce((sum, letter) => sum + letter.charCodeAt(0), 0);

/** Which of a row's words is used: the first in the plainest layout. */
const word = (id: string, words: readonly string[], layout: TableLayout): string =>
  layout.words === 0 ? words[0]! : pick(words, layout.words + hash(id));

/** A table's rows in the order and with the sums and headings that the layout asks for. */
export function writtenRows(
  model: TableModel,
  layout: TableLayout,
  subtotals: BookLayout['subtotals'],
): readonly WrittenRow[] {
  const rows = model.nodes.flatMap((node) => [
    ...nodeRows(node, layout, subtotals, { depth: 0, level: 0 }, model),
    ...(layout.spacerRows && isGroup(node) ? [EMPTY] : []),
  ]);
  return rows.at(-1) === EMPTY ? rows.slice(0, -1) : rows;
}

const EMPTY: WrittenRow = { kind: 'empty', label: '', depth: 0, line: null, parts: [] };

function nodeRows(
  node: Node,
  layout: TableLayout,
  subtotals: BookLayout['subtotals'],
  { depth, level }: { depth: number; level: number },
  model: TableModel,
): readonly WrittenRow[] {
  if (!isGroup(node))
    return [
      {
        kind: 'line',
        label: word(node.id, node.labels, layout),
        depth,
        line: node,
        parts: node.of ?? [],
      },
    ];
  const hasTotal = level === 0 || subtotals === 'all';
  const nested = node.children.some(isGroup);
  const name = word(node.id, node.sections, layout);
  const total: WrittenRow = {
    kind: 'line',
    label: layout.totals === 'above' ? name : totalLabel(node, layout, model),
    depth,
    line: node.total,
    parts: node.children.flatMap((child) => partIds(child, subtotals)),
  };
  const hasHeading =
    layout.totals === 'below' &&
    layout.sections !== 'none' &&
    (!nested || layout.outerHeadings || model.id === 'balansrakning');
  const inner = hasHeading || layout.totals === 'above' ? depth + 1 : depth;
  const children = node.children.flatMap((child) => [
    ...nodeRows(child, layout, subtotals, { depth: inner, level: level + 1 }, model),
    ...(layout.spacerRows && isGroup(child) ? [EMPTY] : []),
  ]);
  const heading: WrittenRow = { kind: 'heading', label: name, depth, line: null, parts: [] };
  return [
    ...(hasHeading ? [heading] : []),
    ...(layout.totals === 'above' && hasTotal ? [total] : []),
    ...children,
    ...(layout.totals === 'below' && hasTotal ? [total] : []),
  ];
}

/** What a sum adds up: its lines and sub-sums, or where these are not written, their lines. */
const partIds = (node: Node, subtotals: BookLayout['subtotals']): readonly string[] =>
  !isGroup(node)
    ? [node.id]
    : subtotals === 'all'
      ? [node.total.id]
      : node.children.flatMap((child) => partIds(child, subtotals));

function totalLabel(group: Group, layout: TableLayout, model: TableModel): string {
  const isFree = ['uppfoljning', 'insatser', 'not-kostnader', 'not-intakter'].includes(model.id);
  if (!isFree || layout.totalLabels === 'named')
    return word(group.total.id, group.total.labels, layout);
  return { summa: 'Summa', totalt: 'Totalt', none: '' }[layout.totalLabels];
}

import type { TableId } from '../model/table';
import { TABLE_TEMPLATES } from '../template/tables';
import type { Block } from './block';
import { isTableTitle } from './row-shape';
import { normaliseLabel, withoutParentheses } from './text';

/** What tells one table from another, worked out once a block. */
export interface Evidence {
  readonly block: Block;
  readonly titles: readonly string[];
  /** How many different rows of a template the block's labels fit. */
  readonly keys: (id: Exclude<TableId, 'okand'>) => ReadonlySet<string>;
  readonly titled: (id: Exclude<TableId, 'okand'>) => boolean;
  readonly yearColumns: number;
  readonly rolesOf: (role: string) => number;
  readonly noteTitle: string | null;
}

/** Gathers what a block's labels, titles and headings say of which table it is. */
export function gather(block: Block): Evidence {
  const titles = block.titles.map((title) => normaliseLabel(title.text));
  const named = [normaliseLabel(block.sheet), ...titles];
  const labels = block.rows
    .filter((row) => row.cells.size > 0)
    .map((row) => normaliseLabel(row.label));
  const cache = new Map<TableId, ReadonlySet<string>>();
  const keys = (id: Exclude<TableId, 'okand'>): ReadonlySet<string> => {
    const known = cache.get(id);
    if (known !== undefined) return known;
    const found = new Set<string>();
    for (const row of TABLE_TEMPLATES[id].rows) {
      if (
        labels.some(
          (label) =>
            label !== '' && (row.label.test(label) || row.label.test(withoutParentheses(label))),
        )
      )
        found.add(row.key);
    }
    cache.set(id, found);
    return found;
  };
  return {
    block,
    titles,
    keys,
    titled: (id) => named.some((title) => TABLE_TEMPLATES[id].title?.test(title) === true),
    yearColumns: block.columns.filter(
      ({ reading, part }) => reading.period !== null && reading.role === null && part === null,
    ).length,
    rolesOf: (role) =>
      block.columns.filter((column) => column.content === 'figures' && column.reading.role === role)
        .length,
    noteTitle:
      named.findLast((title) => /^not(?: ?\d|\.| till)/.test(title) && isTableTitle(title)) ??
      plainNoteTitle(block, titles),
  };
}

/** A note without its number: a lone "Kortfristiga skulder" over years. */
function plainNoteTitle(block: Block, titles: readonly string[]): string | null {
  const years = block.columns.filter((column) => column.content === 'figures');
  if (
    years.length === 0 ||
    !years.every((column) => column.reading.period !== null && column.reading.role === null)
  )
    return null;
  const title = titles.at(-1);
  return title !== undefined &&
    /^(?:verksamhetens (?:intäkter|kostnader)|(?:korta |kortfristiga )?(?:fordringar|skulder))$/.test(
      title,
    )
    ? title
    : null;
}

import type { Settings } from '../model/settings';
import type { Block } from './block';
import { matchesAnchor } from './classify';
import { tidy } from './text';

/** A block whose columns are what a person has said that they are: that goes before all words. */
export function withSaidColumns(block: Block, settings: Settings): Block {
  const said = settings.corrections.flatMap(({ sheet, anchor, target }) =>
    target.kind === 'column' && sheet === block.sheet && matchesAnchor(block, anchor)
      ? [target]
      : [],
  );
  if (said.length === 0) return block;
  return {
    ...block,
    columns: block.columns.map((column) => {
      const own = said.find(({ heading }) => tidy(heading) === tidy(column.heading));
      if (own === undefined) return column;
      const { role, span } = own;
      return { ...column, reading: { ...column.reading, role }, said: { role, span } };
    }),
  };
}

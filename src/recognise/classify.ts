import type { Settings } from '../model/settings';
import type { Reason, TableId } from '../model/table';
import { TABLE_TEMPLATES } from '../template/tables';
import type { Block } from './block';
import { gather } from './table-evidence';
import { TABLE_TESTS } from './table-tests';
import { normaliseLabel } from './text';

/** Which table a block is, and why. `none` is a person's word that it is no table. */
export interface Classification {
  readonly id: TableId | 'none';
  readonly reason: Reason;
}

/** Judges which of the known tables a block is; `okand` when it is none of them. */
export function classify(block: Block, settings: Settings): Classification {
  const corrected = settings.corrections.find(
    (one) =>
      one.target.kind === 'table' && one.sheet === block.sheet && matchesAnchor(block, one.anchor),
  );
  if (corrected?.target.kind === 'table')
    return { id: corrected.target.id, reason: { code: 'table-corrected', params: {} } };
  const evidence = gather(block);
  for (const [id, fits] of TABLE_TESTS) {
    if (!fits(evidence)) continue;
    const reason: Reason = evidence.titled(id)
      ? {
          code: 'table-by-title',
          params: {
            title:
              evidence.titles.findLast((title) => TABLE_TEMPLATES[id].title?.test(title)) ?? '',
          },
        }
      : { code: 'table-by-rows', params: { count: evidence.keys(id).size } };
    return { id, reason };
  }
  return { id: 'okand', reason: { code: 'table-unknown', params: {} } };
}

/** A block is known by its title, or by the label of its first row. */
export function matchesAnchor(block: Block, anchor: string): boolean {
  const wanted = normaliseLabel(anchor);
  return (
    block.titles.some((title) => normaliseLabel(title.text) === wanted) ||
    normaliseLabel(block.rows.find((row) => row.label !== '')?.label ?? '') === wanted
  );
}

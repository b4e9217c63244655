import type { ReportContext } from '../context';
import type { Draft } from '../draft';
import { openSection } from '../frame';
import { FIRST_AMOUNT, LABEL, MARK } from '../grid';

/** Everything that a person once typed and that has no cell any more: listed, never dropped. */
export function unplaced(draft: Draft, context: ReportContext): void {
  const left = draft.unplaced();
  if (left.length === 0) return;
  const { say } = context;
  openSection(draft, say('unplacedTitle'), say('unplacedNote'));
  for (const [key, { value, where }] of left) {
    draft.text(LABEL, where, 'cellTop');
    draft.keep(FIRST_AMOUNT, key, value);
    for (let column = FIRST_AMOUNT + 1; column <= MARK; column += 1)
      draft.blank(column, 'textInput');
    draft.merge(FIRST_AMOUNT, MARK);
    draft.end();
  }
}

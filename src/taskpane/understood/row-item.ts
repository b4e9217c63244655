import { sheetCell } from '../../model/beside';
import type { TableRow } from '../../model/table';
import { ROW_KEYS } from '../../template/keys';
import { button } from '../controls';
import { element, type Child } from '../dom';
import { choice } from '../fields';
import { pointsAt } from '../pointing';
import type { Say } from '../say';
import { likeRow } from './like-row';
import { rowName } from './row-name';
import type { Correct, Shown } from './shown-table';

/** What a row without a row in the template is called: by its side of the economy, else by its kind. */
function withoutKey({ side, kind }: TableRow, say: Say): string {
  if (side === 'insats' || side === 'administration') return rowName(side, say);
  return say(`rowKind.${kind}`);
}

/** The row of the template that the label almost spells, for a person to say yes to. */
function suggestion({ table, index, state, say }: Shown, row: TableRow, correct: Correct): Child {
  const key = state.isWithoutSettings ? null : likeRow(table, row);
  if (key === null) return null;
  return button({
    key: `table ${index} row ${row.index} like`,
    label: say('correct.like', { name: rowName(key, say) }),
    onClick: () => {
      correct({ kind: 'row', label: row.label, key });
    },
    look: 'subtle',
  });
}

/** One row: its label and what row of the template it was taken for. */
export function rowItem(shown: Shown, row: TableRow, correct: Correct): HTMLElement {
  const { table, index, state, say, controller } = shown;
  const keys = [...ROW_KEYS[table.id], 'insats', 'administration'];
  const chosen = row.key ?? '';
  const item = element(
    'div',
    { class: 'row' },
    choice(
      { key: `table ${index} row ${row.index}`, label: row.label },
      chosen,
      () => [...new Set(keys)].map((value) => ({ value, text: rowName(value, say) })),
      row.key === null ? withoutKey(row, say) : rowName(row.key, say),
      (key) => correct({ kind: 'row', label: row.label, key }),
      { disabled: state.isWithoutSettings },
    ),
    suggestion(shown, row, correct),
  );
  const { left, right } = table.range;
  const at = sheetCell(table, row.index, left).row;
  const cells = { top: at, bottom: at, left, right };
  return pointsAt(item, controller, table.sheet, cells);
}

import type { Unit } from '../../model/amount';
import { TABLE_IDS, type SignConvention } from '../../model/table';
import { rangeA1 } from '../../sheet/a1';
import { pair } from '../controls';
import { element, list } from '../dom';
import { choice } from '../fields';
import { pointsAt } from '../pointing';
import { columnItem } from './column-item';
import { anchorOf } from './corrections';
import { rowItem } from './row-item';
import type { Correct, Shown } from './shown-table';
import { reasonText } from '../../pipeline/wording';

const UNITS: readonly Unit[] = ['kr', 'tkr', 'Mkr', 'antal', 'procent'];
const SIGNS: readonly SignConvention[] = ['costs-negative', 'costs-positive', 'none'];

function wholeTable({ table, index, state, say }: Shown, correct: Correct): HTMLElement {
  const busy = { disabled: state.isWithoutSettings };
  const key = `table ${index}`;
  return element(
    'div',
    { class: 'choices' },
    choice(
      { key: `${key} id`, label: say('correct.table') },
      table.id,
      () =>
        [...TABLE_IDS, 'none' as const].map((value) => ({ value, text: say(`table.${value}`) })),
      say(`table.${table.id}`),
      (id) => correct({ kind: 'table', id }),
      busy,
    ),
    choice(
      { key: `${key} unit`, label: say('understood.unit') },
      table.unit,
      () => UNITS.map((value) => ({ value, text: say(`unit.${value}`) })),
      say(`unit.${table.unit}`),
      (unit) => correct({ kind: 'unit', unit }),
      busy,
    ),
    choice(
      { key: `${key} sign`, label: say('understood.sign') },
      table.sign,
      () => SIGNS.map((value) => ({ value, text: say(`sign.${value}`) })),
      say(`sign.${table.sign}`),
      (sign) => correct({ kind: 'sign', sign }),
      busy,
    ),
  );
}

/** One table, folded: what it was taken for and why, its columns and its rows. */
export function tableItem(shown: Shown): HTMLElement {
  const { table, index, tables, say, controller } = shown;
  const { id, sheet, range, columns, rows, reason } = table;
  const known = rows.filter((row) => row.key !== null).length;
  const key = `table ${index}`;
  const correct: Correct = (target) =>
    void controller.correct([{ sheet, anchor: anchorOf(table, tables), target }]);
  const summary = element(
    'summary',
    { 'data-key': `${key} summary` },
    element('strong', {}, say(`table.${id}`)),
    element('span', { class: 'quiet' }, ` ${sheet}!${rangeA1(range)}`),
  );
  return element(
    'details',
    { class: 'card', 'data-key': key },
    pointsAt(summary, controller, sheet, range),
    element(
      'dl',
      { class: 'facts' },
      pair(say, 'understood.reason', reasonText(reason, say.language)),
    ),
    wholeTable(shown, correct),
    element('h2', {}, say('understood.columns')),
    list(columns.map((column) => columnItem(shown, column, correct))),
    element(
      'details',
      { 'data-key': `${key} rows` },
      element(
        'summary',
        { 'data-key': `${key} rows summary` },
        say('understood.rows', { count: rows.length, known }),
      ),
      list(rows.filter(({ label }) => label !== '').map((row) => rowItem(shown, row, correct))),
    ),
  );
}

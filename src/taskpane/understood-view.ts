import type { Column, Table } from '../model/table';
import { columnLetters, rangeA1 } from '../sheet/a1';
import { pair, section } from './controls';
import { element, list, type Child } from './dom';
import { rangePlace } from './place';
import { periodOf, reasonOf, type Say } from './say';
import type { State } from './state';

function columnItem(column: Column, say: Say): Child {
  const { index, heading, role, period, reason } = column;
  return element(
    'div',
    { class: 'column' },
    element(
      'p',
      {},
      element('span', { class: 'letter' }, columnLetters(index)),
      element('strong', {}, say(`role.${role}`)),
    ),
    element('p', { class: 'quiet' }, periodOf(period, say)),
    element('p', { class: 'quiet' }, heading === '' ? say('understood.noHeading') : `”${heading}”`),
    element('p', { class: 'quiet' }, reasonOf(reason, say)),
  );
}

function tableItem(table: Table, say: Say, key: string): HTMLElement {
  const { id, sheet, range, unit, sign, columns, rows, reason } = table;
  const known = rows.filter((row) => row.key !== null).length;
  return element(
    'details',
    { class: 'card', 'data-key': key },
    element(
      'summary',
      { 'data-key': `${key} summary` },
      element('strong', {}, say(`table.${id}`)),
      element('span', { class: 'quiet' }, ` ${sheet}!${rangeA1(range)}`),
    ),
    element(
      'dl',
      { class: 'facts' },
      pair(say, 'understood.unit', say(`unit.${unit}`)),
      pair(say, 'understood.sign', say(`sign.${sign}`)),
      pair(say, 'understood.reason', reasonOf(reason, say)),
    ),
    element('p', {}, say('understood.rows', { count: rows.length, known })),
    element('h3', {}, say('understood.columns')),
    list(columns.map((column) => columnItem(column, say))),
  );
}

/** How the workbook was read: each table with its range, unit, sign and columns, and why; and what was left aside. */
export function understoodView({ analysis }: State, say: Say): readonly Child[] {
  if (analysis === null) return [element('p', {}, say('understood.notReviewed'))];
  const { tables, leftAside } = analysis.statements;
  return [
    tables.length === 0 && element('p', {}, say('understood.none')),
    ...tables.map((table, index) => tableItem(table, say, `table ${index}`)),
    leftAside.length > 0 &&
      section(
        say('understood.leftAside'),
        list(
          leftAside.map(
            ({ sheet, range, reason }) =>
              `${rangePlace(sheet, range, say)}: ${reasonOf(reason, say)}`,
          ),
        ),
      ),
  ];
}

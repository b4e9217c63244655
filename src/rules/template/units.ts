import type { MoneyUnit } from '../../model/amount';
import type { TableId } from '../../model/table';
import type { Book } from '../engine/book';
import { placeOfTable } from '../engine/place';
import type { Draft, Rule } from '../engine/rule';

const ID = 'template-unit';

/** The unit that the template gives a table; tables it leaves open are not named. */
const UNITS: Partial<Record<TableId, MoneyUnit>> = {
  driftredovisning: 'tkr',
  resultatrakning: 'kr',
  balansrakning: 'kr',
  kassaflodesanalys: 'kr',
};

function check(book: Book): readonly Draft[] {
  return book.tables.flatMap((at): readonly Draft[] => {
    const owed = UNITS[at.table.id];
    const { unit } = at.table;
    if (owed === undefined || owed === unit) return [];
    return [
      {
        severity: 'info',
        place: placeOfTable(at, 'enhet'),
        found: { kind: 'text', text: unit },
        expected: { kind: 'text', text: owed },
        message: ID,
        params: { unit, owed },
      },
    ];
  });
}

/** The unit in which the template wants a table. */
export const templateUnit = {
  id: ID,
  law: { act: 'Nationella rådets mall', place: 'driftredovisning, resultat- och balansräkning' },
  applies: (book: Book) => book.tables.some(({ table }) => UNITS[table.id] !== undefined),
  check,
} satisfies Rule;

import { isFullYear } from '../../model/period';
import type { Column } from '../../model/table';
import { type Book, type BookTable, amountColumns, cellOf } from '../engine/book';
import { type Identity, type Term, intervalSlack } from '../engine/identity';
import type { Rule } from '../engine/rule';
import { basisOf, rowsWith } from './fact';

const ID = 'half-quarter-quarter';

/** What has been paid by a day within the year follows the invoices; the shares are those of the year. */
const isOfYear = ({ role, period }: Column): boolean =>
  period === null || isFullYear(period) || basisOf({ role }) !== 'actual';

function identitiesOf(at: BookTable): readonly Identity[] {
  const rows = {
    stat: rowsWith(at, 'stat'),
    region: rowsWith(at, 'region'),
    kommun: rowsWith(at, 'kommun'),
  };
  if (rows.stat.length === 0 || rows.kommun.length === 0) return [];
  return amountColumns(at.table)
    .filter(isOfYear)
    .flatMap((column) => {
      const terms = (group: keyof typeof rows, factor: number): readonly Term[] =>
        rows[group].flatMap((row) => {
          const cell = cellOf(at, row, column);
          return cell === null ? [] : [{ cell, factor }];
        });
      const make = (
        equal: readonly Term[],
        others: readonly Term[],
        message: string,
      ): readonly Identity[] => {
        const [first, ...rest] = equal;
        if (first === undefined || others.length === 0) return [];
        const parts = [...others, ...rest.map(({ cell }) => ({ cell, factor: -1 }))];
        return [
          {
            rule: ID,
            severity: 'warning',
            message,
            target: first.cell,
            parts,
            slack: intervalSlack(first.cell, parts),
            kind: 'tie',
            supports: false,
          },
        ];
      };
      return [
        ...make(terms('stat', 1), [...terms('region', 1), ...terms('kommun', 1)], 'half-from-stat'),
        ...make(terms('region', 1), terms('kommun', 1), 'quarter-from-region'),
      ];
    });
}

/** The state bears half, region and kommuner a quarter each. A kommun outside a region may bear half (5 a §). */
export const halfQuarterQuarter = {
  id: ID,
  law: { act: 'FinsamL', place: '5 §' },
  example: 'half-from-stat',
  identities: (book: Book) =>
    book.tables
      .filter(({ table }) => ['uppfoljning', 'not-intakter'].includes(table.id))
      .flatMap(identitiesOf),
} satisfies Rule;

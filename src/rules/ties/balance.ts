import { type Book, amountColumns, cellOf, rowWith } from '../engine/book';
import { type Identity, intervalSlack } from '../engine/identity';
import type { Rule } from '../engine/rule';

const ID = 'tillgangar-balance';

function identities(book: Book): readonly Identity[] {
  return book.tables
    .filter(({ table }) => table.id === 'balansrakning')
    .flatMap((at) => {
      const assets = rowWith(at, 'summa-tillgangar');
      const funding = rowWith(at, 'summa-eget-kapital-och-skulder');
      if (assets === null || funding === null) return [];
      return amountColumns(at.table).flatMap((column): readonly Identity[] => {
        const target = cellOf(at, assets, column);
        const cell = cellOf(at, funding, column);
        if (target === null || cell === null) return [];
        const parts = [{ cell, factor: 1 }];
        const slack = intervalSlack(target, parts);
        return [
          {
            ...{ rule: ID, message: ID, severity: 'error', kind: 'tie', supports: true },
            ...{ target, parts, slack },
          },
        ];
      });
    });
}

/** Tillgångar = eget kapital + skulder, on every day the balansräkning shows. */
export const balance = {
  id: ID,
  law: { act: 'LKBR', place: '6 kap. 2 §' },
  identities,
} satisfies Rule;

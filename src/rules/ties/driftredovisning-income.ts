import type { Book } from '../engine/book';
import type { Rule } from '../engine/rule';
import { intakter, medlemsavgifter, statedAs } from './facts';
import { flowTime, gather, oneOf } from './tie';

const ID = 'driftredovisning-income';

/**
 * The income row of a driftredovisning is named Medlemsavgift and holds the members' contributions in some
 * reports, all income in others. It must be one of them.
 */
export const driftredovisningIncome = {
  id: ID,
  law: { act: 'LKBR', place: '10 kap. 1 §' },
  identities: (book: Book) => {
    const incomes = gather(
      [
        ...intakter(book),
        ...medlemsavgifter(book),
        ...statedAs(book, ['uppfoljning'], 'summa-intakter'),
      ],
      flowTime,
    );
    return statedAs(book, ['driftredovisning'], 'medlemsavgift').flatMap((fact) => {
      const sources = incomes.get(`${fact.basis} ${flowTime(fact)}`) ?? [];
      return oneOf({ rule: ID, message: ID }, [fact], sources) ?? [];
    });
  },
} satisfies Rule;

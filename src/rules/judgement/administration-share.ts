import type { Book } from '../engine/book';
import { addressOf, placeOf, shown } from '../engine/place';
import type { Draft, Rule } from '../engine/rule';
import { flowTime } from '../ties/tie';
import { statedAs } from '../ties/facts';

const ID = 'administration-share';

function check(book: Book): readonly Draft[] {
  const end = book.statements.report.period?.end;
  const tables = ['uppfoljning', 'not-kostnader', 'finansierad-verksamhet'] as const;
  const costs = [
    ...statedAs(book, tables, 'summa-kostnader', 'size'),
    ...statedAs(book, ['not-kostnader'], 'summa', 'size'),
  ];
  const pairs = [
    ...statedAs(book, tables, 'summa-administration', 'size'),
    ...statedAs(book, ['finansierad-verksamhet'], 'administration', 'size'),
  ]
    .filter(({ basis, period }) => basis === 'actual' && period.end === end)
    .flatMap((administration) => {
      const base = costs.find(
        (cost) =>
          cost.at === administration.at &&
          cost.basis === 'actual' &&
          flowTime(cost) === flowTime(administration),
      );
      return base === undefined || base.value === 0 ? [] : [{ administration, base }];
    });
  const [pair] = pairs;
  const [own] = pair?.administration.terms ?? [];
  const [base] = pair?.base.terms ?? [];
  if (pair === undefined || own === undefined || base === undefined) return [];
  const percent = Math.round((pair.administration.value / pair.base.value) * 1000) / 10;
  return [
    {
      severity: 'info',
      place: { ...placeOf(own.cell), detail: 'andel' },
      found: { kind: 'percent', percent },
      expected: null,
      message: ID,
      params: {
        percent: { kind: 'percent', percent },
        amount: shown(pair.administration.value, 'money'),
        base: shown(pair.base.value, 'money'),
        baseCell: addressOf(base.cell),
      },
      related: [base.cell],
    },
  ];
}

/** Administration's share of the costs, with its base named: no norm is known. */
export const administrationShare = {
  id: ID,
  law: null,
  applies: (book: Book) => check(book).length > 0,
  check,
} satisfies Rule;

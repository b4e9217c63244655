import { isFullYear } from '../../model/period';
import type { EgetKapitalLimit } from '../../model/settings';
import type { Book } from '../engine/book';
import { placeOf, printed, shown } from '../engine/place';
import type { Draft, Rule } from '../engine/rule';
import { type Fact, distance, yearBefore } from '../ties/fact';
import { medlemsavgifter, utgaendeEgetKapital } from '../ties/facts';

const ID = 'eget-kapital-share';

const byDistance = (one: Fact, other: Fact): number => distance(one.at) - distance(other.at);

/** The step of the förbund's own table that a sum of medlemsavgifter falls in. */
const limitFor = (
  limits: readonly EgetKapitalLimit[],
  avgifter: number,
): EgetKapitalLimit | undefined =>
  [...limits]
    .sort((one, other) => one.upToMedlemsavgifter - other.upToMedlemsavgifter)
    .find(({ upToMedlemsavgifter }) => avgifter <= upToMedlemsavgifter);

function check(book: Book): readonly Draft[] {
  const end = book.statements.report.period?.end;
  const [capital] = utgaendeEgetKapital(book)
    .filter(({ basis, period }) => basis === 'actual' && period.end === end)
    .sort(byDistance);
  if (capital === undefined) return [];
  // The year's contributions: what came in over a whole year, else what the year's budget says.
  const [avgifter] = medlemsavgifter(book)
    .filter(({ period }) => isFullYear(period) && period.end > yearBefore(capital.period))
    .sort((one, other) => {
      const rank = ({ basis }: Fact): number => (basis === 'actual' ? 0 : 1);
      return rank(one) - rank(other) || byDistance(one, other);
    });
  const [own] = capital.terms;
  if (avgifter === undefined || avgifter.value === 0 || own === undefined) return [];
  const percent = (capital.value / avgifter.value) * 100;
  const limit = limitFor(book.settings.egetKapitalLimits, avgifter.value);
  const share = limit?.percent ?? null;
  const caps = [
    share === null ? null : (share / 100) * avgifter.value,
    limit?.amount ?? null,
  ].filter((one) => one !== null);
  const cap = caps.length === 0 ? null : Math.min(...caps);
  const exceeds = cap !== null && capital.value > cap;
  return [
    {
      severity: 'info',
      place: { ...placeOf(own.cell), detail: 'andel' },
      found: capital.terms.length === 1 ? printed(own.cell) : shown(capital.value, 'money'),
      expected: exceeds ? shown(cap, 'money') : null,
      message: exceeds ? 'eget-kapital-above-limit' : ID,
      params: {
        capital: shown(capital.value, 'money'),
        percent: { kind: 'percent', percent: Math.round(percent * 10) / 10 },
        base: shown(avgifter.value, 'money'),
        ...(cap === null ? {} : { limit: shown(cap, 'money') }),
      },
      related: avgifter.terms.map(({ cell }) => cell),
    },
  ];
}

/** Eget kapital in percent of all medlemsavgifter, against the förbund's own limits where it has set them. */
export const egetKapitalShare = {
  id: ID,
  law: { act: 'Nationella rådets mall', place: 'eget kapital' },
  applies: (book: Book) => check(book).length > 0,
  check,
} satisfies Rule;

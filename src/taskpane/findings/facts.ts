import type { Finding } from '../../model/finding';
import { pair } from '../controls';
import { element, type Child } from '../dom';
import { figureOf, type Say } from '../say';

/** The difference in the measure of what was found; null when there is none to state. */
function differenceOf({ found, difference }: Finding, say: Say): string | null {
  if (found === null || difference === null || difference === 0) return null;
  switch (found.kind) {
    case 'money':
      return figureOf({ kind: 'money', ore: difference }, say);
    case 'percent':
      return figureOf({ kind: 'percent', percent: difference }, say);
    case 'count':
      return figureOf({ kind: 'count', count: difference }, say);
    case 'text':
      return null;
  }
}

/** What was found and expected, the difference, and the law; null when there is none of them. */
export function facts(finding: Finding, say: Say): Child {
  const { found, expected, law } = finding;
  const difference = differenceOf(finding, say);
  if (found === null && expected === null && law === null) return null;
  return element(
    'dl',
    { class: 'facts' },
    found !== null && pair(say, 'findings.found', figureOf(found, say)),
    expected !== null && pair(say, 'findings.expected', figureOf(expected, say)),
    difference !== null && pair(say, 'findings.difference', difference),
    law !== null && pair(say, 'findings.law', `${law.act} ${law.place}`),
  );
}

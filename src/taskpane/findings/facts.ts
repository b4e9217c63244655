import type { Finding, Shown } from '../../model/finding';
import { RULE_TEXTS } from '../../locales/rules';
import { lawText } from '../../pipeline/wording';
import { pair } from '../controls';
import { element, type Child } from '../dom';
import { figureOf, type Say } from '../say';

/** The difference in the measure of what was found; null when there is none to state. */
function differenceOf({ found, difference }: Finding): Shown | null {
  if (found === null || difference === null || difference === 0) return null;
  switch (found.kind) {
    case 'money':
      return { kind: 'money', ore: difference };
    case 'percent':
      return { kind: 'percent', percent: difference };
    case 'count':
      return { kind: 'count', count: difference };
    case 'text':
      return null;
  }
}

/** Whether the finding's own sentence already states the figure. */
function isSaid({ message, params }: Finding, figure: string, say: Say): boolean {
  const texts: Readonly<Record<string, string>> = RULE_TEXTS[say.language];
  const text = texts[message] ?? '';
  return Object.entries(params).some(([name, param]) => {
    if (!text.includes(`{${name}}`)) return false;
    if (typeof param === 'string') return param === figure;
    return typeof param === 'object' && param.kind !== 'names' && figureOf(param, say) === figure;
  });
}

/** What was found and expected and the difference, as far as the sentence does not say it, and the law. */
export function facts(finding: Finding, say: Say): Child {
  const { found, expected, law } = finding;
  const words = (shown: Shown | null): string => (shown === null ? '' : figureOf(shown, say));
  const isSame = words(found) === words(expected);
  const figures = [
    ['findings.found', isSame ? '' : words(found)],
    ['findings.expected', isSame ? '' : words(expected)],
    ['findings.difference', words(differenceOf(finding))],
  ] as const;
  const unsaid = figures.filter(([, figure]) => figure !== '' && !isSaid(finding, figure, say));
  if (unsaid.length === 0 && law === null) return null;
  return element(
    'dl',
    { class: 'facts' },
    ...unsaid.map(([term, figure]) => pair(say, term, figure)),
    law !== null && pair(say, 'findings.law', lawText(law)),
  );
}

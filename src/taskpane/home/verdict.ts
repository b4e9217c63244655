import { reasonText } from '../../pipeline/wording';
import { uncommentedIn } from '../avvikelser/uncommented';
import type { Controller } from '../acts/controller';
import { button, mark } from '../controls';
import { element, type Child } from '../dom';
import { acceptedLines } from '../findings/accepted-summary';
import { countsOf, openOf } from '../findings/finding-tree';
import type { NextStep } from '../next-step';
import { periodOf, type Say } from '../say';
import type { Reviewed } from '../state';
import { verdictText } from '../verdict-text';

function counts({ analysis }: Reviewed, say: Say): string {
  const { error, warning, info } = countsOf(analysis.findings);
  return [
    say('counts.errors', { count: error }),
    say('counts.warnings', { count: warning }),
    say('counts.infos', { count: info }),
  ].join(' · ');
}

/** What there is to do now, in words; the introduction has its own. */
function nextText(step: NextStep, { analysis, followUp }: Reviewed, say: Say): string {
  switch (step) {
    case 'begin':
    case 'review':
      return say('first.begin');
    case 'answer':
      return say('home.next.question');
    case 'understood': {
      const { tables } = analysis.statements;
      return say(tables.length === 0 ? 'home.next.noTables' : 'home.next.unchecked');
    }
    case 'fill-in':
      return say('home.next.fillIn', { period: periodOf(analysis.statements.report.period, say) });
    case 'findings':
      return say(openOf(analysis.findings).error > 0 ? 'home.next.error' : 'home.next.warning');
    case 'generate':
      return say('home.next.ok');
    case 'comment':
      return say('home.next.comment', { count: uncommentedIn(followUp) });
    case 'control':
      return say('home.next.control');
    case 'done':
      return say('home.next.done');
    case 'settled':
      return say('home.next.settled');
  }
}

/** How the workbook stands, and the one thing to do next. */
export function verdict(state: Reviewed, step: NextStep, say: Say, { show }: Controller): Child {
  const { analysis, followUp } = state;
  const { verdictReason: reason, findings } = analysis;
  const { sign, text } = verdictText(analysis, say);
  return element(
    'div',
    { class: `card verdict verdict-${sign}` },
    element('p', { class: 'verdict-name' }, mark(sign, null), element('strong', {}, text)),
    reason !== null && element('p', {}, reasonText(reason, say.language)),
    element('p', {}, counts(state, say)),
    ...acceptedLines(findings, say).map((line) => element('p', {}, line)),
    element('h2', {}, say('home.next')),
    element('p', {}, nextText(step, state, say)),
    element(
      'div',
      { class: 'actions' },
      step === 'comment' &&
        button({
          key: 'show-avvikelser',
          label: say('action.comment', { count: uncommentedIn(followUp) }),
          look: 'primary',
          onClick: () => show('avvikelser'),
        }),
      findings.length > 0 &&
        button({
          key: 'show-findings',
          label: say('action.showFindings'),
          ...(step === 'findings' && { look: 'primary' }),
          onClick: () => show('findings'),
        }),
      button({
        key: 'show-understood',
        label: say('action.showUnderstood'),
        look: step === 'understood' ? 'primary' : 'subtle',
        onClick: () => show('understood'),
      }),
    ),
  );
}

import type { Analysis } from '../../pipeline/analysis';
import type { Controller } from '../acts/controller';
import { isForReview } from '../acts/for-review';
import { button, mark, section } from '../controls';
import { element, type Child } from '../dom';
import { acceptedLines } from '../findings/accepted-summary';
import { countsOf } from '../findings/finding-tree';
import { claims } from './claims';
import { questionItem } from './question';
import { tables } from './tables';
import { aboutButton, intro } from '../intro';
import { nextPeriod } from './next-period';
import { nextStep, type NextStep } from '../next-step';
import { periodOf, type Say } from '../say';
import { sieForm } from './sie-form';
import type { Reviewed } from '../state';
import type { PaneKey } from '../../locales/pane';
import { reasonText } from '../../pipeline/wording';

function scope({ statements: { organisation, report } }: Analysis, say: Say): Child {
  const kind = say(`kind.${report.kind}`);
  const time =
    report.period === null
      ? say('home.noPeriod', { kind })
      : say('home.kindPeriod', { kind, period: periodOf(report.period, say) });
  return element(
    'div',
    { class: 'scope' },
    element('h1', {}, organisation.name ?? say('home.unknownOrganisation')),
    organisation.orgNumber !== null &&
      element('p', { class: 'quiet' }, say('home.orgNumber', { number: organisation.orgNumber })),
    element('p', {}, time),
  );
}

function counts({ findings }: Analysis, say: Say): string {
  const { error, warning, info } = countsOf(findings);
  return [
    say('counts.errors', { count: error }),
    say('counts.warnings', { count: warning }),
    say('counts.infos', { count: info }),
  ].join(' · ');
}

function verdict(
  analysis: Analysis,
  step: NextStep,
  say: Say,
  { show, control }: Controller,
): Child {
  const reason = analysis.verdictReason;
  const next: PaneKey = step === 'answer' ? 'home.next.question' : `home.next.${analysis.verdict}`;
  return element(
    'div',
    { class: `card verdict verdict-${analysis.verdict}` },
    element(
      'p',
      { class: 'verdict-name' },
      mark(analysis.verdict, null),
      element('strong', {}, say(`verdict.${analysis.verdict}`)),
    ),
    reason !== null && element('p', {}, reasonText(reason, say.language)),
    element('p', {}, counts(analysis, say)),
    ...acceptedLines(analysis.findings, say).map((line) => element('p', {}, line)),
    element('h2', {}, say('home.next')),
    element('p', {}, say(next)),
    element(
      'div',
      { class: 'actions' },
      analysis.findings.length > 0 &&
        button({
          key: 'show-findings',
          label: say('action.showFindings'),
          ...(step === 'findings' && { look: 'primary' }),
          onClick: () => show('findings'),
        }),
      button({
        key: 'control',
        label: say('action.control'),
        onClick: () => void control(),
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

function report(state: Reviewed, say: Say, controller: Controller): Child {
  const { undoable, analysis } = state;
  return section(
    say('home.report'),
    !isForReview(state) && sieForm(state, say, controller),
    nextPeriod(analysis, say, controller),
    element(
      'div',
      { class: 'actions' },
      undoable !== null &&
        button({
          key: 'report-undo',
          label: say(
            ['report', 'control'].includes(undoable.kind) ? 'action.undo' : 'action.undoSaved',
          ),
          onClick: () => void controller.undo(),
        }),
      !isForReview(state) &&
        button({
          key: 'report-remove',
          label: say('action.remove'),
          onClick: () => void controller.askRemoval(),
        }),
      aboutButton(say, controller),
    ),
  );
}

/** What the pane answers at a glance: whose report, which period, how it stands, and the next step. */
export function homeView(state: Reviewed, say: Say, controller: Controller): readonly Child[] {
  const { analysis } = state;
  const { questions } = analysis.statements;
  return [
    state.isIntroShown && intro(say, controller),
    scope(analysis, say),
    claims(state, say, controller),
    questions.length > 0 &&
      section(
        say('home.questions'),
        ...questions.map((each) => questionItem(each, state, say, controller)),
      ),
    verdict(analysis, nextStep(state), say, controller),
    ...tables(analysis, say),
    report(state, say, controller),
  ];
}

import type { Analysis } from '../pipeline/analysis';
import type { Question } from '../model/statements';
import { button, mark, section } from './controls';
import type { Controller } from './controller';
import { element, list, type Child } from './dom';
import { countsOf } from './finding-tree';
import { tables } from './home-tables';
import { rangePlace } from './place';
import { reasonOf, type PaneKey, type Say } from './say';
import type { State } from './state';

function scope({ statements: { organisation, report } }: Analysis, say: Say): Child {
  const kind = say(`kind.${report.kind}`);
  const { period } = report;
  const time =
    period === null
      ? say('home.noPeriod', { kind })
      : period.start === null
        ? say('home.periodDay', { kind, end: period.end })
        : say('home.period', { kind, start: period.start, end: period.end });
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
  const { error, warning, info, accepted } = countsOf(findings);
  const parts = [
    say('counts.errors', { count: error }),
    say('counts.warnings', { count: warning }),
    say('counts.infos', { count: info }),
    ...(accepted > 0 ? [say('counts.accepted', { count: accepted })] : []),
  ];
  return parts.join(' · ');
}

function verdict(analysis: Analysis, say: Say, { show }: Controller): Child {
  const name = say(`verdict.${analysis.verdict}`);
  const reason = analysis.verdictReason;
  const hasQuestion = analysis.statements.questions.length > 0;
  const next: PaneKey = hasQuestion ? 'home.next.question' : `home.next.${analysis.verdict}`;
  return element(
    'div',
    { class: `card verdict verdict-${analysis.verdict}` },
    element(
      'p',
      { class: 'verdict-name' },
      mark(analysis.verdict, null),
      element('strong', {}, name),
    ),
    reason !== null && element('p', {}, reasonOf(reason, say)),
    element('p', {}, counts(analysis, say)),
    element('h2', {}, say('home.next')),
    element('p', {}, say(next)),
    element(
      'div',
      { class: 'actions' },
      analysis.findings.length > 0 &&
        button({
          key: 'show-findings',
          label: say('action.showFindings'),
          onClick: () => show('findings'),
        }),
      button({
        key: 'show-understood',
        label: say('action.showUnderstood'),
        look: 'subtle',
        onClick: () => show('understood'),
      }),
    ),
  );
}

function question({ code, table, candidates }: Question, say: Say): Child {
  const params = { table: table === null ? '' : say(`table.${table}`) };
  return element(
    'div',
    {},
    element('p', {}, say(`question.${code}`, params)),
    list(
      candidates.map(({ sheet, range, text }) =>
        [rangePlace(sheet, range, say), text].filter((part) => part !== '').join(' – '),
      ),
    ),
  );
}

function settings({ changedSettings }: Analysis, say: Say): Child {
  if (changedSettings.length === 0) return null;
  return section(
    say('home.settings'),
    element('p', { class: 'quiet' }, say('home.settings.note')),
    list(changedSettings.map(({ key, value }) => `${key}: ${value}`)),
  );
}

function firstRun(say: Say): readonly Child[] {
  return [
    element('h1', {}, say('first.title')),
    list([say('first.reads'), say('first.checks'), say('first.writes')]),
    element('p', {}, element('strong', {}, say('first.private'))),
  ];
}

function report({ written }: State, say: Say, controller: Controller): Child {
  return section(
    say('home.report'),
    element(
      'div',
      { class: 'actions' },
      written !== null &&
        button({
          key: 'report-undo',
          label: say('action.undo'),
          onClick: () => void controller.undo(),
        }),
      button({
        key: 'report-remove',
        label: say('action.remove'),
        onClick: () => void controller.askRemoval(),
      }),
    ),
  );
}

/** What the pane answers at a glance: whose report, which period, how it stands, and the next step. */
export function homeView(state: State, say: Say, controller: Controller): readonly Child[] {
  const { analysis } = state;
  if (analysis === null) return firstRun(say);
  const { questions } = analysis.statements;
  return [
    scope(analysis, say),
    questions.length > 0 &&
      section(say('home.questions'), ...questions.map((each) => question(each, say))),
    verdict(analysis, say, controller),
    settings(analysis, say),
    ...tables(analysis, say),
    report(state, say, controller),
  ];
}

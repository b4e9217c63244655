import type { Analysis } from '../../pipeline/analysis';
import type { Controller } from '../acts/controller';
import { section } from '../controls';
import { element, type Child } from '../dom';
import { aboutButton, intro } from '../intro';
import { nextStep } from '../next-step';
import { periodOf, type Say } from '../say';
import type { Reviewed } from '../state';
import { claims } from './claims';
import { books, forReviewer, lastDone, written } from './groups';
import { questionItem } from './question';
import { tables } from './tables';
import { verdict } from './verdict';
import { whatTablesNeed } from './what-tables-need';

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

/** What the pane answers at a glance: whose report, which period, how it stands, and the next step. */
export function homeView(state: Reviewed, say: Say, controller: Controller): readonly Child[] {
  const { analysis, isIntroShown } = state;
  const { questions, tables: found } = analysis.statements;
  const step = nextStep({ ...state, isIntroShown: false });
  return [
    isIntroShown && intro(say, controller),
    scope(analysis, say),
    claims(state, say, controller),
    questions.length > 0 &&
      section(
        say('home.questions'),
        ...questions.map((each) => questionItem(each, state, say, controller)),
      ),
    verdict(state, step, say, controller),
    found.length === 0 && whatTablesNeed(say, controller),
    ...(found.length === 0 ? [] : tables(analysis, say)),
    lastDone(state, say, controller),
    written(state, say, controller),
    books(state, say, controller),
    forReviewer(state, step, say, controller),
    element('div', { class: 'actions' }, aboutButton(say, controller)),
  ];
}

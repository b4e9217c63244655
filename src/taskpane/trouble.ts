import { fill } from '../locales/locale';
import { SIE_PROBLEM_TEXTS } from '../locales/sie-problems';
import { PRODUCT_VERSION } from '../pipeline/version';
import type { Say } from './say';
import type { State, Trouble } from './state';
import type { PaneKey } from '../locales/pane';

/** What happened, why, and what to do. */
export function troubleText(trouble: Trouble, say: Say): string {
  switch (trouble.kind) {
    case 'bug':
      return say('problem.bug');
    case 'settings':
      return say('problem.settings', { text: trouble.text });
    case 'sie': {
      const { code, params } = trouble.problem;
      const reason = fill(SIE_PROBLEM_TEXTS[say.language][code], params, say.language);
      return say('problem.sie', { reason });
    }
    case 'no-comment-cell':
      return say('problem.noCommentCell');
    case 'cancelled':
      return say('done.cancelled');
    case 'plan':
      return say(`plan.${trouble.problem.code}`, trouble.problem.params);
    case 'excel': {
      const { code, params } = trouble.problem;
      const taken: PaneKey = params['restored'] === 0 ? 'problem.notRestored' : 'problem.restored';
      const text = say(`problem.${code}`, params);
      return params['restored'] === undefined ? text : `${text} ${say(taken)}`;
    }
  }
}

function codeOf(trouble: Trouble): string {
  switch (trouble.kind) {
    case 'bug':
      return trouble.name;
    case 'plan':
    case 'sie':
      return trouble.problem.code;
    case 'excel':
      return [trouble.problem.code, trouble.problem.params['officeCode']].filter(Boolean).join(' ');
    case 'settings':
    case 'no-comment-cell':
    case 'cancelled':
      return '';
  }
}

/** Details for whoever looks after the add-in: codes only, no figure, name or title from the workbook. */
export const troubleDetails = (trouble: Trouble, { hostDescription }: State, say: Say): string =>
  [
    say('details.heading', { version: PRODUCT_VERSION }),
    hostDescription,
    `${trouble.kind}: ${codeOf(trouble)}`,
  ].join('\n');

/** Whether whoever looks after the add-in could do something about it, so that details help. */
export const isForSupport = ({ kind }: Trouble): boolean => kind === 'bug' || kind === 'excel';

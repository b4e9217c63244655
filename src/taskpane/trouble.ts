import type { PaneKey, Say } from './say';
import type { State, Trouble } from './state';

/** The product's version, set when it is built. */
export const VERSION = '0.1.0';

/** What happened, why, and what to do. */
export function troubleText(trouble: Trouble, say: Say): string {
  switch (trouble.kind) {
    case 'bug':
      return say('problem.bug');
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

/** Details for whoever looks after the add-in: codes only, no figure, name or title from the workbook. */
export function troubleDetails(trouble: Trouble, { hostDescription }: State, say: Say): string {
  const code =
    trouble.kind === 'bug'
      ? trouble.name
      : trouble.kind === 'plan'
        ? trouble.problem.code
        : [trouble.problem.code, trouble.problem.params['officeCode']].filter(Boolean).join(' ');
  return [
    say('details.heading', { version: VERSION }),
    hostDescription,
    `${trouble.kind}: ${code}`,
  ].join('\n');
}

import { DEFAULT_SETTINGS } from '../../model/settings';
import type { Controller } from '../acts/controller';
import { element, type Child } from '../dom';
import { form, sendButton } from '../fields';
import { aboutButton } from '../intro';
import type { Say } from '../say';
import type { Reviewed } from '../state';
import { showProblems } from './field-problems';
import { formFields } from './form-fields';
import { formOf } from './form';

/** What no law fixes and the förbund decides: shown as it holds now, and stored in the workbook. */
export function settingsView(state: Reviewed, say: Say, controller: Controller): readonly Child[] {
  const { analysis, isWithoutSettings } = state;
  const about = element('div', { class: 'actions' }, aboutButton(say, controller));
  if (isWithoutSettings) return [element('p', {}, say('claims.without')), about];
  const { organisation, report } = analysis.statements;
  const inBook = {
    organisationName: organisation.name,
    orgNumber: organisation.orgNumber,
    periodStart: report.period?.start ?? null,
    periodEnd: report.period?.end ?? null,
  };
  const fields = formFields(formOf(analysis.settings), inBook, say);
  const place: HTMLElement = form(
    { class: 'settings' },
    () => {
      void controller.saveSettings(fields.read()).then((problems) => {
        showProblems(place, problems ?? {}, say);
      });
    },
    element('p', { class: 'quiet' }, say('settings.where')),
    ...fields.made,
    element('div', { class: 'actions' }, sendButton('settings-save', say('settings.save'))),
  );
  const isDefault = JSON.stringify(analysis.settings) === JSON.stringify(DEFAULT_SETTINGS);
  return [isDefault && element('p', { class: 'quiet' }, say('settings.default')), place, about];
}

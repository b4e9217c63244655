import { REPORT_TEXTS } from '../../locales/report';
import type { Analysis } from '../../pipeline/analysis';
import type { Controller } from '../acts/controller';
import { button } from '../controls';
import { element, list, type Child } from '../dom';
import type { Say } from '../say';
import type { Reviewed } from '../state';
import { correctionText } from '../understood/correction-text';

/** A setting's name as the settings sheet has it; its key where it has none. */
function settingName(key: string, { language }: Say): string {
  const texts: Readonly<Record<string, string>> = REPORT_TEXTS[language];
  const periodKey = key === 'reportPeriod' ? 'periodEnd' : key;
  return texts[`set_${periodKey}`] ?? texts['limitsTitle'] ?? key;
}

const LISTS: readonly string[] = ['corrections', 'acceptances'];

function claimsIn({ changedSettings, settings }: Analysis, say: Say): readonly string[] {
  const plain = changedSettings
    .filter(({ key }) => !LISTS.includes(key))
    .map(({ key, value }) => {
      const shown = key === 'reportPeriod' ? (settings.reportPeriod?.end ?? value) : value;
      const name = settingName(key, say);
      return key === 'egetKapitalLimits' ? name : `${name}: ${shown}`;
    });
  return [
    ...plain,
    ...settings.corrections.map((each) => correctionText(each, say)),
    ...settings.acceptances.map(({ acceptance }) => say('claims.accepted', { ...acceptance })),
  ];
}

/** The submitter's own claims, before anything that rests on them, and the way to check without them. */
export function claims(state: Reviewed, say: Say, { review }: Controller): Child {
  const { analysis, isWithoutSettings } = state;
  if (isWithoutSettings) return null;
  const found = claimsIn(analysis, say);
  if (found.length === 0) return null;
  return element(
    'details',
    { class: 'card', 'data-key': 'claims' },
    element(
      'summary',
      { 'data-key': 'claims summary' },
      say('claims.title', { count: found.length }),
    ),
    element('p', { class: 'quiet' }, say('home.settings.note')),
    list(found),
    element(
      'div',
      { class: 'actions' },
      button({
        key: 'review-without',
        label: say('claims.reviewWithout'),
        onClick: () => void review(true),
      }),
    ),
  );
}

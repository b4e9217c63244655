import { fill, formatShown, type Language } from '../locales/locale';
import { PANE_TEXTS, type PaneKey } from '../locales/pane';
import { REASON_TEXTS } from '../locales/reasons';
import { RULE_TEXTS } from '../locales/rules';
import type { Finding, MessageParam, Shown } from '../model/finding';
import type { Period } from '../model/period';
import type { Reason } from '../model/table';

type Params = Readonly<Record<string, MessageParam>>;

/** Speaks the pane's texts in one language. */
export interface Say {
  readonly language: Language;
  (key: PaneKey, params?: Params): string;
}

/** The pane's voice in a language. */
export function sayIn(language: Language): Say {
  const say = (key: PaneKey, params: Params = {}): string =>
    fill(PANE_TEXTS[language][key], params, language);
  return Object.assign(say, { language });
}

function spoken(
  texts: Readonly<Record<string, string>>,
  key: string,
  params: Params,
  language: Language,
): string {
  const text = texts[key];
  return text === undefined ? key : fill(text, params, language);
}

/** What a finding says. */
export const messageOf = (finding: Finding, { language }: Say): string =>
  spoken(RULE_TEXTS[language], finding.message, finding.params, language);

/** What more there is to say of a finding. */
export const hintsOf = ({ hints }: Finding, { language }: Say): readonly string[] =>
  (hints ?? []).map(({ message, params }) =>
    spoken(RULE_TEXTS[language], message, params, language),
  );

/** Why something was understood as it was. */
export const reasonOf = (reason: Reason, { language }: Say): string =>
  spoken(REASON_TEXTS[language], reason.code, reason.params, language);

/** A figure as a person reads it. */
export const figureOf = (shown: Shown, { language }: Say): string => formatShown(shown, language);

/** A period as `2022-01-01 – 2022-08-31` or `per 2024-12-31`. */
export function periodOf(period: Period | null, say: Say): string {
  if (period === null) return say('understood.noPeriod');
  return period.start === null
    ? say('understood.periodDay', { end: period.end })
    : say('understood.periodSpan', { start: period.start, end: period.end });
}

import { fill, type Language } from '../locales/locale';
import { REASON_TEXTS } from '../locales/reasons';
import { RULE_TEXTS } from '../locales/rules';
import type { Finding, Law, MessageParam } from '../model/finding';
import type { Reason } from '../model/table';

type Params = Readonly<Record<string, MessageParam>>;

/** A text by its key; the key itself where a text is missing, so that one lack never hides a finding. */
function worded(
  texts: Readonly<Record<string, string>>,
  key: string,
  params: Params,
  language: Language,
): string {
  const text = texts[key];
  return text === undefined ? key : fill(text, params, language);
}

/** What a finding says. */
export const messageText = ({ message, params }: Finding, language: Language): string =>
  worded(RULE_TEXTS[language], message, params, language);

/** What more there is to say of a finding. */
export const hintTexts = ({ hints = [] }: Finding, language: Language): readonly string[] =>
  hints.map(({ message, params }) => worded(RULE_TEXTS[language], message, params, language));

/** All that a finding says: its message, then its hints. */
export const findingText = (finding: Finding, language: Language): string =>
  [messageText(finding, language), ...hintTexts(finding, language)].join(' ');

/** Why something was understood, left aside or not judged. */
export const reasonText = (reason: Reason, language: Language): string =>
  worded(REASON_TEXTS[language], reason.code, reason.params, language);

/** A law or standard as it is cited: `LKBR 11 kap. 10 §`. */
export const lawText = (law: Law): string => `${law.act} ${law.place}`;

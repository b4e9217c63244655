import { fill, formatShown, type Language } from '../locales/locale';
import { PANE_TEXTS, type PaneKey } from '../locales/pane';
import type { MessageParam, Shown } from '../model/finding';
import type { Period } from '../model/period';

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

/** A figure as a person reads it. */
export const figureOf = (shown: Shown, { language }: Say): string => formatShown(shown, language);

/** A period as `2022-01-01 – 2022-08-31` or `per 2024-12-31`. */
export function periodOf(period: Period | null, say: Say): string {
  if (period === null) return say('understood.noPeriod');
  return period.start === null
    ? say('understood.periodDay', { end: period.end })
    : say('understood.periodSpan', { start: period.start, end: period.end });
}

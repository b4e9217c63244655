import type { Language } from '../locales/locale';

/** What Excel in Swedish calls the functions that the pane proposes. */
const SWEDISH: Readonly<Record<string, string>> = { SUM: 'SUMMA', SUMIFS: 'SUMMA.OMF' };

/** Text and sheet names in quotes, a function's name, or the sign between arguments. */
const PART = /"[^"]*"|'[^']*'|(?<![\p{L}\p{N}_.])([A-Z]+)(?=\()|,/gu;

/**
 * A formula as Excel in the language shows it: `=SUM(B4:B6,B9)` is `=SUMMA(B4:B6;B9)` in Swedish. For reading only;
 * what is written is always the English one.
 */
export const shownFormula = (formula: string, language: Language): string =>
  language === 'sv'
    ? formula.replaceAll(PART, (part, name: string | undefined) =>
        part === ',' ? ';' : name === undefined ? part : (SWEDISH[name] ?? part),
      )
    : formula;

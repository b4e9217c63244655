import { fill } from '../../src/locales/locale';
import { RULE_TEXTS } from '../../src/locales/rules';
import type { Finding } from '../../src/model/finding';

/** What a finding says in Swedish, hints left out. */
export function wordingOf(finding: Finding | undefined): string {
  if (finding === undefined) return '';
  const texts: Readonly<Record<string, string>> = RULE_TEXTS.sv;
  return fill(texts[finding.message] ?? '', finding.params, 'sv');
}

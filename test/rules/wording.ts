import { fill, textsIn } from '../../src/locales/locale';
import type { Finding } from '../../src/model/finding';

/** What a finding says in Swedish, hints left out. */
export function wordingOf(finding: Finding | undefined): string {
  if (finding === undefined) return '';
  const texts: Readonly<Record<string, string>> = textsIn('sv').rules;
  return fill(texts[finding.message] ?? '', finding.params, 'sv');
}

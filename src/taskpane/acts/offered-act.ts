import type { Finding } from '../../model/finding';
import type { Analysis } from '../../pipeline/analysis';
import { linkActFor } from './link-act';
import { sumActFor, type SumAct } from './sum-act';

/** The act on a source cell that a finding calls for, and by what the cell is replaced; null where there is none. */
export function offeredAct(
  finding: Finding,
  analysis: Analysis,
): { readonly kind: 'sum' | 'link'; readonly act: SumAct } | null {
  const sum = sumActFor(finding, analysis);
  if (sum !== null) return { kind: 'sum', act: sum };
  const link = linkActFor(finding, analysis);
  return link === null ? null : { kind: 'link', act: link };
}

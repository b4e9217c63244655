import type { Language } from '../locales/locale';
import { keptInputs } from '../report/kept-inputs';
import { planKontrollblad } from '../report/kontrollblad';
import type { ReportPlan } from '../report/plan';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import type { Analysis } from './analysis';
import { PRODUCT_VERSION, RULES_VERSION } from './version';

/** What the core cannot know by itself: it has no clock and no hash. */
export interface Circumstances {
  /** Date and time as a person reads them. */
  readonly checkedAt: string;
  /** Of the cells read, with its kind: `sha256:…`. */
  readonly checksum: string;
}

/** findings → plan of the sheet *Kontrollblad*, keeping the signatures of an earlier one. The checked sheets are untouched. Pure. */
export function planControl(
  snapshot: WorkbookSnapshot,
  analysis: Analysis,
  { checkedAt, checksum }: Circumstances,
  language: Language,
): ReportPlan {
  const { statements, findings, outcomes, verdict, notChecked, settings } = analysis;
  const sheet = planKontrollblad({
    statements,
    findings,
    outcomes,
    verdict,
    notChecked,
    settings,
    isWithoutSettings: analysis.isWithoutSettings,
    ownSheets: snapshot.sheets.filter(({ ownKey }) => ownKey !== null).map(({ name }) => name),
    checkedAt,
    version: `${PRODUCT_VERSION} (${RULES_VERSION})`,
    checksum,
    kept: keptInputs(snapshot, 'kontrollblad'),
    language,
  });
  return { sheets: [sheet], names: [] };
}

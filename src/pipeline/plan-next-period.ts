import type { Language } from '../locales/locale';
import { isFullYear, type Period } from '../model/period';
import { ok, type Result } from '../model/result';
import type { Settings } from '../model/settings';
import { speaker } from '../report/context';
import { isComment, isOfPeriod } from '../report/earlier/carried';
import { earlierIn } from '../report/earlier/earlier';
import { planEarlier } from '../report/earlier/plan-earlier';
import { inputOf, type Remembered } from '../report/earlier/remembered';
import type { ReportPlan } from '../report/plan';
import { planSettings } from '../report/settings-plan';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import type { Analysis } from './analysis';
import { composed, type PlanProblem } from './plan-report';

/** What a person chooses when a period is left. */
export interface NextPeriod {
  /** What the next report is about; null: as the workbook then says. */
  readonly period: Period | null;
  /** Whether the comments stand in the next report too. */
  readonly keepComments: boolean;
}

/** The settings for the next report: its period, and no acceptance of what is no longer checked. */
function settingsFor(settings: Settings, period: Period | null): Settings {
  const kind = period === null ? null : isFullYear(period) ? 'årsredovisning' : 'delårsrapport';
  return { ...settings, reportPeriod: period, reportKind: kind, acceptances: [] };
}

/** The accepted deviations as texts of their period, so that who accepted what can still be read. */
const accepted = ({ acceptances }: Settings, language: Language): readonly Remembered[] => {
  const say = speaker(language);
  return acceptances.map(({ finding, acceptance: { by, on, reason } }) => ({
    key: `godtagen/${finding}`,
    section: say('earlierAccepted'),
    label: finding,
    value: say('earlierAcceptedBy', { by, on, reason }),
  }));
};

/** The sheets to write, and the settings that then hold. */
export interface Left {
  readonly plan: ReportPlan;
  readonly settings: Settings;
}

/**
 * *Ny period*: puts what the report of the present period holds on the sheet with earlier periods, where the next
 * report finds its comparisons, and moves the settings on. The report and the person's own sheets are left as they
 * are; until it is generated anew the report stays that of the present period. Pure.
 */
export function planNextPeriod(
  snapshot: WorkbookSnapshot,
  analysis: Analysis,
  { period, keepComments }: NextPeriod,
  language: Language,
): Result<Left, PlanProblem> {
  const report = composed(snapshot, analysis);
  if (!report.ok) return report;
  const { settings } = analysis;
  const remembered = report.value.remembered.filter(({ key }) => {
    const input = inputOf(key);
    return input === null || (isOfPeriod(input) && !(keepComments && isComment(input)));
  });
  const sheet = planEarlier(
    earlierIn(snapshot),
    report.value.period,
    [...remembered, ...accepted(settings, language)],
    language,
  );
  const next = settingsFor(settings, period);
  const isSame = JSON.stringify(next) === JSON.stringify(settings);
  const sheets = [sheet, ...(isSame ? [] : [planSettings(next, language)])];
  return ok({ plan: { sheets, names: [] }, settings: next });
}

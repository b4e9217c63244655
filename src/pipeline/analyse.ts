import { DEFAULT_SETTINGS } from '../model/settings';
import type { Statements } from '../model/statements';
import { finish, type Steps } from '../model/steps';
import { recogniseInSteps } from '../recognise';
import { periodOfReport } from '../report/earlier/carried';
import { isSamePeriod } from '../report/earlier/earlier';
import { ownFindings } from '../report/own-findings';
import { checkInSteps } from '../rules';
import { withOutcome } from '../rules/engine/outcome';
import { rank } from '../rules/engine/rank';
import { judge } from '../rules/engine/verdict';
import { reportTypedOver } from '../rules/form/report-typed-over';
import { changedSettings, readSettings, type ReadSettings } from '../settings/read-settings';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import type { AnalyseOptions, Analysis } from './analysis';
import { planReport, reportPeriod } from './plan-report';

/** snapshot → statements → findings: reads a workbook's economy and checks it. Pure. */
export const analyse = (snapshot: WorkbookSnapshot, options: AnalyseOptions): Analysis =>
  finish(analyseInSteps(snapshot, options));

/** The same in steps, for a screen that stays alive meanwhile and a person who may say stop. */
export function* analyseInSteps(
  snapshot: WorkbookSnapshot,
  options: AnalyseOptions,
): Steps<Analysis> {
  const own = ownSettings(snapshot, options);
  const read = yield* recogniseInSteps(snapshot, own.settings);
  const statements = options.ignoreOwnSettings ? withoutLedger(read) : read;
  const checked = yield* checkInSteps(statements, own.settings);
  const analysis: Analysis = {
    statements,
    settings: own.settings,
    isWithoutSettings: options.ignoreOwnSettings,
    changedSettings: own.changed,
    findings: checked.findings,
    outcomes: checked.outcomes,
    notChecked: statements.leftAside,
    verdict: checked.verdict,
    verdictReason: checked.verdictReason,
  };
  return withOwnReport(snapshot, analysis);
}

/** The books as the submitter gives them in the workbook are a claim like the settings: utfall does not answer to them. */
const withoutLedger = (statements: Statements): Statements => {
  const { ledger, leftAside } = statements;
  if (ledger === null) return statements;
  const reason = { code: 'ledger-not-compared', params: {} };
  return {
    ...statements,
    ledger: { ...ledger, isCompared: false },
    leftAside: [...leftAside, { sheet: ledger.table.sheet, range: null, reason }],
  };
};

/** With what is wrong in a report that the workbook already holds. */
function withOwnReport(snapshot: WorkbookSnapshot, analysis: Analysis): Analysis {
  if (!snapshot.sheets.some(({ ownKey }) => ownKey === 'delarsrapport')) return analysis;
  if (snapshot.neverCalculated) return analysis;
  const [of, period] = [periodOfReport(snapshot), reportPeriod(analysis)];
  // A report of another period is not what the workbook now gives, and need not be.
  if (of !== null && period !== null && !isSamePeriod(of, period)) return analysis;
  const plan = planReport(snapshot, analysis);
  if (!plan.ok) return analysis;
  const own = ownFindings(snapshot, plan.value, analysis.settings);
  const outcomes = withOutcome(analysis.outcomes, reportTypedOver.id, own);
  const findings = own.length === 0 ? analysis.findings : rank([...analysis.findings, ...own]);
  return { ...analysis, findings, outcomes, ...judge(analysis.statements, findings) };
}

function ownSettings(
  snapshot: WorkbookSnapshot,
  { ignoreOwnSettings, settings }: AnalyseOptions,
): Pick<ReadSettings, 'settings' | 'changed'> {
  if (ignoreOwnSettings) return { settings: DEFAULT_SETTINGS, changed: [] };
  if (settings === undefined) return readSettings(snapshot);
  return { settings, changed: changedSettings(settings) };
}

import { DEFAULT_SETTINGS } from '../model/settings';
import { recognise } from '../recognise';
import { check } from '../rules';
import { readSettings } from '../settings/read-settings';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import type { AnalyseOptions, Analysis } from './analysis';

/** snapshot → statements → findings: reads a workbook's economy and checks it. Pure. */
export function analyse(snapshot: WorkbookSnapshot, options: AnalyseOptions): Analysis {
  const own = options.ignoreOwnSettings
    ? { settings: DEFAULT_SETTINGS, changed: [] }
    : readSettings(snapshot);
  const statements = recognise(snapshot, own.settings);
  const checked = check(statements, own.settings);
  return {
    statements,
    settings: own.settings,
    changedSettings: own.changed,
    findings: checked.findings,
    notChecked: statements.leftAside,
    verdict: checked.verdict,
    verdictReason: checked.verdictReason,
  };
}

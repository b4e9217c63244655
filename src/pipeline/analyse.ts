import { DEFAULT_SETTINGS } from '../model/settings';
import { recognise } from '../recognise';
import { check } from '../rules';
import { changedSettings, readSettings, type ReadSettings } from '../settings/read-settings';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import type { AnalyseOptions, Analysis } from './analysis';

/** snapshot → statements → findings: reads a workbook's economy and checks it. Pure. */
export function analyse(snapshot: WorkbookSnapshot, options: AnalyseOptions): Analysis {
  const own = ownSettings(snapshot, options);
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

function ownSettings(
  snapshot: WorkbookSnapshot,
  { ignoreOwnSettings, settings }: AnalyseOptions,
): Pick<ReadSettings, 'settings' | 'changed'> {
  if (ignoreOwnSettings) return { settings: DEFAULT_SETTINGS, changed: [] };
  if (settings === undefined) return readSettings(snapshot);
  return { settings, changed: changedSettings(settings) };
}

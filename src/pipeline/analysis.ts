import type { Finding, Verdict } from '../model/finding';
import type { Settings } from '../model/settings';
import type { LeftAside, Statements } from '../model/statements';
import type { Reason } from '../model/table';
import type { RuleOutcome } from '../rules/engine/outcome';

/** Everything the engine knows of one workbook: what it holds and what does not add up. */
export interface Analysis {
  readonly statements: Statements;
  readonly settings: Settings;
  /** True: the workbook was read as if its own settings were absent. */
  readonly isWithoutSettings: boolean;
  /** The settings found in the workbook that differ from the default, as key and readable value. */
  readonly changedSettings: readonly { readonly key: string; readonly value: string }[];
  /** Ranked: roots by severity and kronor, each followed by its consequences. */
  readonly findings: readonly Finding[];
  /** What each rule compared and how it came out, in the catalogue's order. */
  readonly outcomes: readonly RuleOutcome[];
  readonly notChecked: readonly LeftAside[];
  readonly verdict: Verdict;
  /** Why, when the verdict is `unchecked`. */
  readonly verdictReason: Reason | null;
}

export interface AnalyseOptions {
  /** True: read the workbook as if the add-in's own sheets were absent (*Granska utan bokens inställningar*). */
  readonly ignoreOwnSettings: boolean;
  /** Settings that hold in place of those on the workbook's sheet: just about to be written there. */
  readonly settings?: Settings;
}

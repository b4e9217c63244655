import type { Language } from '../locales/locale';
import type { KontrollbladKey } from '../locales/kontrollblad';
import type { Finding, MessageParam, Verdict } from '../model/finding';
import type { Settings } from '../model/settings';
import type { LeftAside, Statements } from '../model/statements';
import type { RuleOutcome } from '../rules/engine/outcome';
import type { Kept } from './kept';
import type { CellContent } from './plan';
import type { StyleName } from './styles';

/** What a check came to, and by what it was made. */
export interface ControlSource {
  readonly statements: Statements;
  readonly findings: readonly Finding[];
  readonly outcomes: readonly RuleOutcome[];
  readonly verdict: Verdict;
  readonly notChecked: readonly LeftAside[];
  readonly settings: Settings;
  /** Whether the workbook was read as if its own settings were absent. */
  readonly isWithoutSettings: boolean;
  /** The add-in's own sheets, which are never a source. */
  readonly ownSheets: readonly string[];
  /** Date and time as a person reads them; the core has no clock. */
  readonly checkedAt: string;
  readonly version: string;
  readonly checksum: string;
  /** What was typed in an earlier Kontrollblad, by key. */
  readonly kept: Kept;
  readonly language: Language;
}

/** Says the Kontrollblad's own texts. */
export type Say = (key: KontrollbladKey, params?: Readonly<Record<string, MessageParam>>) => string;

/** A cell to be put in a row. */
export interface RowCell {
  readonly column: number;
  readonly content: CellContent;
  readonly style: StyleName;
  readonly key?: string;
}

import type { Engine, Parts } from '../../commands/workflow';
import type { Memory } from '../../excel/memory';
import type { ExcelProblem } from '../../excel/problem';
import type { Undone } from '../../excel/restore';
import type { CellAddress, CellRange } from '../../model/address';
import type { IsoDate } from '../../model/period';
import type { Result } from '../../model/result';
import type { planSettings } from '../../report/settings-plan';
import type { cellTexts } from '../../pipeline/cell-digest';
import type { planNextPeriod } from '../../pipeline/plan-next-period';
import type { planControl } from '../../pipeline/plan-control';
import type { planSieFile } from '../../pipeline/plan-sie';
import type { readSettings } from '../../settings/read-settings';
import type { commentPlace, followUpOf } from '../avvikelser/follow-up';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { reportInBook } from '../report-in-book';
import type { sourceOf } from '../source/source-of';
import type { settingsOfForm } from '../settings/settings-of-form';

/** What the pane asks of the pure core beside the workflow's own. */
export interface PaneEngine extends Engine {
  readonly planSettings: typeof planSettings;
  readonly readSettings: typeof readSettings;
  readonly planControl: typeof planControl;
  readonly cellTexts: typeof cellTexts;
  readonly planNextPeriod: typeof planNextPeriod;
  readonly followUpOf: typeof followUpOf;
  readonly commentPlace: typeof commentPlace;
  readonly settingsOfForm: typeof settingsOfForm;
  readonly reportInBook: typeof reportInBook;
  readonly sourceOf: typeof sourceOf;
}

/** What the pane needs of Excel and of the page beside the workflow's parts. */
export interface PaneParts extends Parts<PaneEngine> {
  readonly navigateTo: (sheet: string, range: CellRange) => Promise<Result<null, ExcelProblem>>;
  readonly writeCell: (
    address: CellAddress,
    typed: string | number | boolean,
    expected?: string | number | boolean,
  ) => Promise<Result<string | number | boolean, ExcelProblem>>;
  readonly writeText: (
    address: CellAddress,
    text: string,
  ) => Promise<Result<string | number | boolean, ExcelProblem>>;
  /** Reading SIE is fetched when a file has been chosen. */
  readonly loadSie: () => Promise<{ readonly planSieFile: typeof planSieFile }>;
  /** The made-up workbook to try on; fetched, like what opens it, when it is asked for. */
  readonly loadSample: () => Promise<{ readonly openSample: () => Promise<boolean> }>;
  readonly undoWrite: (memory: Memory) => Promise<Result<Undone, ExcelProblem>>;
  readonly removeReport: (
    keys: readonly string[],
  ) => Promise<Result<readonly string[], ExcelProblem>>;
  readonly watchWorkbook: (onChange: () => void) => Promise<Result<null, ExcelProblem>>;
  /** Calls back whenever another cell is chosen. */
  readonly onSelectionMoved: (onMove: () => void) => Promise<Result<null, ExcelProblem>>;
  readonly selectedCell: () => Promise<Result<CellAddress, ExcelProblem>>;
  readonly readReport: () => Promise<Result<SheetSnapshot | null, ExcelProblem>>;
  readonly logError: (error: unknown) => void;
  /** Lets the screen be drawn before work goes on. */
  readonly breathe: () => Promise<void>;
  /** Lets what waits, a click or a key, be answered before work goes on. */
  readonly giveWay: () => Promise<void>;
  /** Milliseconds that only ever grow. */
  readonly clock: () => number;
  /** A moment before Excel is asked again. */
  readonly pause: () => Promise<void>;
  readonly today: () => IsoDate;
  /** Date and time as a person reads them. */
  readonly now: () => string;
  /** SHA-256 of a text, in hexadecimal. */
  readonly sha256: (content: string | Uint8Array<ArrayBuffer>) => Promise<string>;
  /** Keeps a small text on this computer, where that can be done. */
  readonly remember: (key: 'intro-seen' | 'signature', text: string) => void;
}

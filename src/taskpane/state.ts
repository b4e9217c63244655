import type { Failure, Stage } from '../commands/workflow';
import type { Memory } from '../excel/memory';
import type { ReportReference } from '../excel/report-references';
import type { WriteOutcome } from '../excel/write-plan';
import type { Language } from '../locales/locale';
import type { Severity } from '../model/finding';
import type { Progress } from '../model/steps';
import type { Analysis } from '../pipeline/analysis';
import type { FollowUp } from './avvikelser/follow-up';
import type { CellSource } from './source/source-of';
import type { SumAct } from './acts/sum-act';

export const VIEWS = ['home', 'findings', 'avvikelser', 'understood', 'settings'] as const;
export type View = (typeof VIEWS)[number];

/** What was saved on the add-in's own sheets; `unchecked`: something, and the workbook is not yet checked with it. */
export type SavedKind =
  | 'accepted'
  | 'unaccepted'
  | 'corrected'
  | 'uncorrected'
  | 'settings'
  | 'unchecked'
  | 'left'
  | 'sie';

/** Something the person is told once it has happened. */
export type Notice =
  | { readonly kind: 'reviewed' }
  | { readonly kind: 'written'; readonly outcome: WriteOutcome }
  | { readonly kind: 'saved'; readonly what: SavedKind; readonly sheet: string }
  | { readonly kind: 'control'; readonly sheet: string }
  | { readonly kind: 'summed'; readonly place: string }
  | { readonly kind: 'commented' }
  | { readonly kind: 'sample'; readonly isOpened: boolean }
  | { readonly kind: 'undone'; readonly areChartsLeft: boolean }
  | { readonly kind: 'removed'; readonly sheets: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'nothing-to-remove' };

/** A failure the person can act on, or a bug, of which only its kind is known. */
export type Trouble = Failure | { readonly kind: 'bug'; readonly name: string };

/** Which findings are listed. */
export interface Filter {
  readonly severity: Severity | 'all';
  readonly text: string;
}

/** What the pane shows of the report in the workbook. */
type ReportShown = Pick<State, 'report' | 'followUp'>;

/** What *Ångra* takes back; `before` is what the pane showed of what was written over. */
export type Undoable =
  | { readonly kind: 'report'; readonly memory: Memory; readonly before: ReportShown }
  | { readonly kind: 'saved'; readonly memory: Memory }
  /** `hadSheet`: whether the workbook held a Kontrollblad before. */
  | { readonly kind: 'control'; readonly memory: Memory; readonly hadSheet: boolean }
  | { readonly kind: 'sum'; readonly act: SumAct };

/** Which of the add-in's sheets are to go, and the formulas elsewhere that refer to them. */
export interface Removal {
  readonly sheets: readonly {
    readonly key: string;
    readonly name: string;
    readonly isChosen: boolean;
  }[];
  readonly references: readonly ReportReference[];
}

/** Everything the pane shows. */
export interface State {
  readonly language: Language;
  readonly view: View;
  /** `impossible` when this Excel cannot be used; `trouble` then says why. */
  readonly start: 'waiting' | 'ready' | 'impossible';
  /** For an error report: which Excel, nothing of the workbook. */
  readonly hostDescription: string;
  readonly stage: Stage | null;
  /** How far the stage has come, once it has been going on for a while. */
  readonly progress: Progress | null;
  /** Whether Excel answers nothing because a cell is being edited. */
  readonly isWaitingForCell: boolean;
  readonly analysis: Analysis | null;
  /** Utfall, budget and prognos by row, from the same reading; null when the workbook has no follow-up. */
  readonly followUp: FollowUp | null;
  /** Whether `analysis` was made as if the workbook had no settings of its own. */
  readonly isWithoutSettings: boolean;
  /** Whether the workbook can only be read. */
  readonly isReadOnly: boolean;
  /** The report that the workbook holds: none, of the period now reported, or of another. */
  readonly report: 'none' | 'present' | 'other';
  /** Whether the figures in the workbook are of a period whose figures are already kept for the next report. */
  readonly isPeriodLeft: boolean;
  /** Whether the workbook holds a Kontrollblad. */
  readonly hasControlSheet: boolean;
  /** Whether the workbook has changed since `analysis`. */
  readonly isOld: boolean;
  readonly filter: Filter;
  /** The last thing written in this session and not taken back. */
  readonly undoable: Undoable | null;
  readonly notice: Notice | null;
  readonly trouble: Trouble | null;
  /** While the removal waits for a yes. */
  readonly removal: Removal | null;
  /** A total that is to become a formula, while it waits for a yes. */
  readonly sumAct: SumAct | null;
  /** Whether the three lines about what this is are shown; until they have been put aside once. */
  readonly isIntroShown: boolean;
  /** The name that was last given under an acceptance on this computer. */
  readonly signature: string;
  /** Counts up when something asked for could not be done, so that what was chosen goes back to what is. */
  readonly refusals: number;
  /** What the chosen cell has to do with the report; null until one is followed. */
  readonly source: CellSource | 'no-report' | null;
}

/** What the pane shows once a workbook has been checked. */
export type Reviewed = State & { readonly analysis: Analysis };

/** Whether there is a check to show. */
export const isReviewed = (state: State): state is Reviewed => state.analysis !== null;

export const INITIAL: State = {
  language: 'sv',
  view: 'home',
  start: 'waiting',
  hostDescription: '',
  stage: null,
  progress: null,
  isWaitingForCell: false,
  analysis: null,
  followUp: null,
  isWithoutSettings: false,
  isReadOnly: false,
  report: 'none',
  isPeriodLeft: false,
  hasControlSheet: false,
  isOld: false,
  filter: { severity: 'all', text: '' },
  undoable: null,
  notice: null,
  trouble: null,
  removal: null,
  sumAct: null,
  isIntroShown: true,
  signature: '',
  refusals: 0,
  source: null,
};

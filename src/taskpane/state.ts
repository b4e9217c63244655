import type { Failure, Stage } from '../commands/workflow';
import type { ReportReference } from '../excel/report-references';
import type { WriteOutcome } from '../excel/write-plan';
import type { Language } from '../locales/locale';
import type { Analysis } from '../pipeline/analysis';

export const VIEWS = ['home', 'findings', 'understood'] as const;
export type View = (typeof VIEWS)[number];

/** Something the person is told once it has happened. */
export type Notice =
  | { readonly kind: 'reviewed' }
  | { readonly kind: 'written'; readonly outcome: WriteOutcome }
  | { readonly kind: 'undone' }
  | { readonly kind: 'removed' }
  | { readonly kind: 'nothing-to-remove' };

/** A failure the person can act on, or a bug, of which only its kind is known. */
export type Trouble = Failure | { readonly kind: 'bug'; readonly name: string };

/** Everything the pane shows. */
export interface State {
  readonly language: Language;
  readonly view: View;
  /** `impossible` when this Excel cannot be used; `trouble` then says why. */
  readonly start: 'waiting' | 'ready' | 'impossible';
  /** For an error report: which Excel, nothing of the workbook. */
  readonly hostDescription: string;
  readonly stage: Stage | null;
  readonly analysis: Analysis | null;
  /** Whether the workbook has changed since `analysis`. */
  readonly isOld: boolean;
  /** The last report written in this session and not taken back. */
  readonly written: WriteOutcome | null;
  readonly notice: Notice | null;
  readonly trouble: Trouble | null;
  /** The formulas that would lose what they refer to, while the removal waits for a yes. */
  readonly removal: readonly ReportReference[] | null;
}

export const INITIAL: State = {
  language: 'sv',
  view: 'home',
  start: 'waiting',
  hostDescription: '',
  stage: null,
  analysis: null,
  isOld: false,
  written: null,
  notice: null,
  trouble: null,
  removal: null,
};

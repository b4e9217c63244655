import {
  generate,
  review,
  type Failure,
  type OnStage,
  type Parts,
  type Stage,
} from '../commands/workflow';
import type { Memory } from '../excel/memory';
import type { ExcelProblem } from '../excel/problem';
import { referencesToReport } from '../excel/report-references';
import type { Result } from '../model/result';
import type { State, View } from './state';
import type { Store } from './store';

/** What the pane needs of Excel beside the workflow's parts. */
export interface PaneParts extends Parts {
  readonly navigate: (
    sheet: string,
    row: number,
    column: number,
  ) => Promise<Result<null, ExcelProblem>>;
  readonly undoWrite: (memory: Memory) => Promise<Result<null, ExcelProblem>>;
  readonly removeReport: () => Promise<Result<readonly string[], ExcelProblem>>;
  readonly watchWorkbook: (onChange: () => void) => Promise<Result<null, ExcelProblem>>;
  readonly logError: (error: unknown) => void;
  /** Lets the screen be drawn before work goes on. */
  readonly breathe: () => Promise<void>;
}

/** Everything the person can do in the pane. None of them throws. */
export interface Controller {
  /** Makes changes in the workbook tell that the last review is old. */
  readonly watch: () => Promise<void>;
  readonly generate: () => Promise<void>;
  readonly review: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly askRemoval: () => Promise<void>;
  readonly confirmRemoval: () => Promise<void>;
  readonly goTo: (sheet: string, row: number, column: number) => Promise<void>;
  readonly show: (view: View) => void;
  readonly dismiss: () => void;
}

const excelFailure = (problem: ExcelProblem): Failure => ({ kind: 'excel', problem });

/** The pane's actions over its store. One runs at a time; a second click meanwhile does nothing. */
export function createController(store: Store<State>, parts: PaneParts): Controller {
  const onStage: OnStage = async (stage) => {
    store.set({ stage });
    await parts.breathe();
  };
  const onAnalysis = (analysis: State['analysis']): void => store.set({ analysis, isOld: false });

  const run = async (stage: Stage, job: () => Promise<Failure | null>): Promise<void> => {
    const { start, stage: busy } = store.get();
    if (start !== 'ready' || busy !== null) return;
    store.set({ stage, notice: null, trouble: null, removal: null });
    try {
      const trouble = await job();
      if (trouble !== null) store.set({ trouble });
    } catch (error) {
      parts.logError(error);
      store.set({ trouble: { kind: 'bug', name: error instanceof Error ? error.name : 'Error' } });
    } finally {
      store.set({ stage: null });
    }
  };

  return {
    watch: async () => {
      await parts.watchWorkbook(() => {
        const { stage, isOld, analysis } = store.get();
        if (stage === null && !isOld && analysis !== null) store.set({ isOld: true });
      });
    },
    review: () =>
      run('reading', async () => {
        const reviewed = await review(parts, onStage, onAnalysis);
        if (!reviewed.ok) return reviewed.error;
        store.set({ notice: { kind: 'reviewed' } });
        return null;
      }),
    generate: () =>
      run('reading', async () => {
        const outcome = await generate(parts, onStage, onAnalysis);
        if (!outcome.ok) {
          if (outcome.error.kind === 'plan') store.set({ view: 'home' });
          return outcome.error;
        }
        store.set({
          written: outcome.value,
          notice: { kind: 'written', outcome: outcome.value },
          view: 'home',
        });
        return null;
      }),
    undo: () =>
      run('undoing', async () => {
        const { written } = store.get();
        if (written === null) return null;
        const undone = await parts.undoWrite(written.memory);
        if (!undone.ok) return excelFailure(undone.error);
        store.set({ written: null, notice: { kind: 'undone' } });
        return null;
      }),
    askRemoval: () =>
      run('reading', async () => {
        const snapshot = await parts.readWorkbook();
        if (!snapshot.ok) return excelFailure(snapshot.error);
        const hasReport = snapshot.value.sheets.some(({ ownKey }) => ownKey !== null);
        if (hasReport) store.set({ removal: referencesToReport(snapshot.value) });
        else store.set({ notice: { kind: 'nothing-to-remove' } });
        return null;
      }),
    confirmRemoval: () =>
      run('removing', async () => {
        const removed = await parts.removeReport();
        if (!removed.ok) return excelFailure(removed.error);
        store.set({ written: null, notice: { kind: 'removed' } });
        return null;
      }),
    goTo: async (sheet, row, column) => {
      const shown = await parts.navigate(sheet, row, column);
      if (!shown.ok) store.set({ trouble: excelFailure(shown.error) });
    },
    show: (view) => store.set({ view }),
    dismiss: () => store.set({ notice: null, trouble: null, removal: null }),
  };
}

import type { Failure, OnStage, Stage, Watch } from '../../commands/workflow';
import type { ExcelProblem } from '../../excel/problem';
import type { Result } from '../../model/result';
import type { State } from '../state';
import type { Store } from '../store';
import type { PaneParts } from './pane-parts';

/** How often Excel is asked again while a cell is being edited, a moment apart. */
const CELL_EDIT_TRIES = 60;

/** Work is put aside so often that a click is answered at once and a key lands where it should; in milliseconds. */
const SLICE = 16;

/** What a job is given: who waits for it, and whether that person has said stop meanwhile. */
export interface Job extends Watch {
  readonly isStopped: () => boolean;
}

/** Runs one job at a time; a second one meanwhile does nothing. No job throws out of it. */
export interface Runner {
  readonly run: (stage: Stage, job: (job: Job) => Promise<Failure | null>) => Promise<void>;
  /** Runs what nobody waits for, after what goes on; what is begun meanwhile begins once it has ended. */
  readonly behind: (job: () => Promise<Failure | null>) => Promise<void>;
  /** Whether nothing is going on, in front or behind. */
  readonly isIdle: () => boolean;
  /** Gives the pane back at once; what Excel still answers is not used. */
  readonly cancel: () => void;
  /** The same question again for as long as a cell is being edited, which the pane tells meanwhile. */
  readonly patiently: <T>(
    ask: () => Promise<Result<T, ExcelProblem>>,
  ) => Promise<Result<T, ExcelProblem>>;
}

/** A failure of Excel as a failure of the run. */
export const excelFailure = (problem: ExcelProblem): Failure => ({ kind: 'excel', problem });

/** Jobs over the pane's store. */
export function createRunner(
  store: Store<State>,
  {
    breathe,
    giveWay,
    clock,
    logError,
    pause,
  }: Pick<PaneParts, 'breathe' | 'giveWay' | 'clock' | 'logError' | 'pause'>,
): Runner {
  let stop: () => void = () => undefined;
  let last = Promise.resolve();
  let going = 0;

  const settle = (trouble: Failure | null): void => {
    // A job that has already told of something has changed the workbook; that stays true after a stop.
    const { notice, refusals } = store.get();
    if (trouble?.kind === 'cancelled') store.set({ notice: notice ?? { kind: 'cancelled' } });
    else if (trouble !== null) store.set({ trouble, refusals: refusals + 1 });
  };

  const fail = (error: unknown): void => {
    logError(error);
    const name = error instanceof Error ? error.name : 'Error';
    store.set({ trouble: { kind: 'bug', name }, refusals: store.get().refusals + 1 });
  };

  /** One after the other, in the order in which they were asked for. */
  const inTurn = (work: (before: Promise<void>) => Promise<void>): Promise<void> => {
    going += 1;
    last = work(last).finally(() => {
      going -= 1;
    });
    return last;
  };

  const behind: Runner['behind'] = (job) =>
    inTurn(async (before) => {
      await before;
      try {
        settle(await job());
      } catch (error) {
        fail(error);
      }
    });

  const run: Runner['run'] = async (stage, job) => {
    const { start, stage: busy } = store.get();
    if (start !== 'ready' || busy !== null) return;
    await inTurn((before) => perform(stage, job, before));
  };

  const perform = async (
    stage: Stage,
    job: (job: Job) => Promise<Failure | null>,
    before: Promise<void>,
  ): Promise<void> => {
    store.set({ stage, notice: null, trouble: null, removal: null, sumAct: null });
    let isStopped = false;
    const stopped = new Promise<Failure>((resolve) => {
      stop = () => {
        isStopped = true;
        resolve({ kind: 'cancelled' });
      };
    });
    const onStage: OnStage = async (next) => {
      if (isStopped) return false;
      store.set({ stage: next, progress: null, isWaitingForCell: false });
      await breathe();
      return !isStopped;
    };
    const inSlices: Watch['inSlices'] = async (steps) => {
      for (let began = clock(); !isStopped;) {
        const step = steps.next();
        if (step.done === true) return step.value;
        if (clock() - began < SLICE) continue;
        store.set({ progress: step.value });
        await giveWay();
        began = clock();
      }
      return null;
    };
    const begin = async (): Promise<Failure | null> => {
      await before;
      return isStopped ? null : job({ onStage, inSlices, isStopped: () => isStopped });
    };
    try {
      settle(await Promise.race([begin(), stopped]));
    } catch (error) {
      fail(error);
    } finally {
      store.set({ stage: null, progress: null, isWaitingForCell: false });
    }
  };

  const patiently: Runner['patiently'] = async (ask) => {
    for (let tries = 1; ; tries += 1) {
      const answer = await ask();
      const isEdited = !answer.ok && answer.error.code === 'cell-edit';
      if (!isEdited || tries === CELL_EDIT_TRIES || store.get().stage === null) return answer;
      store.set({ isWaitingForCell: true });
      await pause();
    }
  };

  return { run, behind, patiently, isIdle: () => going === 0, cancel: () => stop() };
}

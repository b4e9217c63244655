import { review, type Failure } from '../../commands/workflow';
import type { NextPeriod } from '../../pipeline/plan-next-period';
import type { State } from '../state';
import type { Store } from '../store';
import type { Found } from './found';
import type { PaneEngine, PaneParts } from './pane-parts';
import { excelFailure, type Job } from './runner';

/** *Ny period*: puts the present report's figures where the next one finds its comparisons, and moves the settings on. */
export async function leavePeriod(
  store: Store<State>,
  parts: PaneParts,
  next: NextPeriod,
  job: Job,
  onFound: (found: Found) => void,
): Promise<Failure | null> {
  const found = await review<PaneEngine>(parts, { ignoreOwnSettings: false }, job, onFound);
  if (!found.ok) return found.error;
  const { engine, snapshot, analysis } = found.value;
  // What a person typed among the settings would be lost by writing the sheet anew.
  const [unread] = engine.readSettings(snapshot).problems;
  if (unread !== undefined) return { kind: 'settings', text: unread.text };
  const left = engine.planNextPeriod(snapshot, analysis, next, store.get().language);
  if (!left.ok) return { kind: 'plan', problem: left.error };
  if (!(await job.onStage('saving'))) return { kind: 'cancelled' };
  const { plan, settings } = left.value;
  const written = await parts.writePlan(plan, false, snapshot);
  if (!written.ok) return excelFailure(written.error);
  const { memory, sheets } = written.value;
  store.set({
    isWithoutSettings: false,
    isOld: true,
    undoable: { kind: 'saved', memory },
    notice: { kind: 'saved', what: 'left', sheet: sheets[0]?.name ?? '' },
  });
  await job.onStage('checking');
  const options = { ignoreOwnSettings: false, settings };
  const now = await job.inSlices(engine.analyseInSteps(snapshot, options));
  if (now !== null) onFound({ engine, snapshot, analysis: now });
  // The sheet with the figures is newer than the snapshot.
  store.set({ isPeriodLeft: true });
  return null;
}

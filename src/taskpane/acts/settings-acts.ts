import { readWith, type Failure } from '../../commands/workflow';
import type { Correction, Settings } from '../../model/settings';
import { withCorrections, isSameMatter } from '../understood/corrections';
import type { FieldProblems, SettingsForm } from '../settings/form';
import type { SavedKind, State } from '../state';
import type { Store } from '../store';
import type { Found } from './found';
import type { PaneEngine, PaneParts } from './pane-parts';
import { excelFailure, type Job, type Runner } from './runner';

/** What a person says about the workbook, kept on its settings sheet. */
export interface SettingsActs {
  readonly correct: (corrections: readonly Correction[]) => Promise<void>;
  readonly uncorrect: (correction: Correction) => Promise<void>;
  readonly accept: (finding: string, by: string, reason: string) => Promise<void>;
  readonly unaccept: (finding: string) => Promise<void>;
  /** Stores the form, or gives what is wrong with it, by field, and stores nothing. */
  readonly saveSettings: (form: SettingsForm) => Promise<FieldProblems | null>;
  readonly setPeriod: (start: string, end: string) => Promise<void>;
}

type Change = (now: Settings, engine: PaneEngine) => Settings | null;

/** Reads what the sheet says now, changes it, writes the sheet and checks the same workbook again under it. */
export function settingsActs(
  store: Store<State>,
  parts: PaneParts,
  runner: Runner,
  onFound: (found: Found) => void,
): SettingsActs {
  const save = (what: SavedKind, change: Change): Promise<void> =>
    runner.run('reading', async (job) => apply(what, change, job));

  async function apply(what: SavedKind, change: Change, job: Job): Promise<Failure | null> {
    const read = await readWith(parts, job);
    if (!read.ok) return read.error;
    const { engine, snapshot } = read.value;
    const now = engine.readSettings(snapshot);
    const [unread] = now.problems;
    // What a person typed there would be lost by writing the sheet anew.
    if (unread !== undefined) return { kind: 'settings', text: unread.text };
    const settings = change(now.settings, engine);
    if (settings === null) return null;
    if (!(await job.onStage('saving'))) return { kind: 'cancelled' };
    const plan = { sheets: [engine.planSettings(settings, store.get().language)], names: [] };
    const written = await parts.writePlan(plan, false, snapshot);
    if (!written.ok) return excelFailure(written.error);
    const { memory, sheets } = written.value;
    const sheet = sheets[0]?.name ?? '';
    // From here on a stop leaves the sheet written: that is what is then told, and can be taken back.
    store.set({
      isWithoutSettings: false,
      isOld: store.get().analysis !== null,
      undoable: { kind: 'saved', memory },
      notice: { kind: 'saved', what: 'unchecked', sheet },
    });
    await job.onStage('checking');
    const options = { ignoreOwnSettings: false, settings };
    const analysis = await job.inSlices(engine.analyseInSteps(snapshot, options));
    if (analysis === null) return { kind: 'cancelled' };
    onFound({ engine, snapshot, analysis });
    store.set({ notice: { kind: 'saved', what, sheet } });
    return null;
  }

  return {
    correct: (added) =>
      save('corrected', (now) => ({
        ...now,
        corrections: withCorrections(now.corrections, added),
      })),
    uncorrect: (gone) =>
      save('uncorrected', (now) => ({
        ...now,
        corrections: now.corrections.filter((one) => !isSameMatter(one, gone)),
      })),
    accept: async (finding, by, reason) => {
      parts.remember('signature', by);
      await save('accepted', (now) => ({
        ...now,
        acceptances: [
          ...now.acceptances.filter((one) => one.finding !== finding),
          { finding, acceptance: { by, on: parts.today(), reason } },
        ],
      }));
      store.set({ signature: by });
    },
    unaccept: (finding) =>
      save('unaccepted', (now) => ({
        ...now,
        acceptances: now.acceptances.filter((one) => one.finding !== finding),
      })),
    saveSettings: async (form) => {
      let problems: FieldProblems | null = null;
      await save('settings', (now, engine) => {
        const settings = engine.settingsOfForm(form, now);
        if (settings.ok) return settings.value;
        problems = settings.error;
        return null;
      });
      return problems;
    },
    setPeriod: (start, end) =>
      save('settings', (now) => ({ ...now, reportPeriod: { start, end } })),
  };
}

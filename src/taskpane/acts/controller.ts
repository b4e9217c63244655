import { generate, review } from '../../commands/workflow';
import type { CellRange } from '../../model/address';
import type { IsoDate } from '../../model/period';
import { afterReport } from '../avvikelser/comments';
import { sourceActs, type SourceActs } from '../source/follow';
import type { Filter, State, View } from '../state';
import type { Store } from '../store';
import type { NextPeriod } from '../../pipeline/plan-next-period';
import { commentActs, type CommentActs } from './comment-acts';
import { writeControl } from './control-act';
import type { Found } from './found';
import { leavePeriod } from './next-period-act';
import type { PaneEngine, PaneParts } from './pane-parts';
import { removalActs, type RemovalActs } from './removal-acts';
import { createRunner, excelFailure } from './runner';
import { writeSie, type ChosenFile } from './sie-act';
import { settingsActs, type SettingsActs } from './settings-acts';
import { undoActs, type UndoActs } from './undo-acts';

/** Everything the person can do in the pane. None of them throws. */
export interface Controller extends SettingsActs, UndoActs, RemovalActs, SourceActs {
  /** Makes changes in the workbook tell that the last review is old. */
  readonly watch: () => Promise<void>;
  readonly generate: () => Promise<void>;
  /** Checks the workbook, as if it had no settings of its own when asked so. */
  readonly review: (isWithoutSettings?: boolean) => Promise<void>;
  /** Writes the sheet *Kontrollblad*: what was checked and how it came out. */
  readonly control: () => Promise<void>;
  /** Keeps the present report's figures for the next one to compare with. */
  readonly leavePeriod: (next: NextPeriod) => Promise<void>;
  /** Writes the sheet *Utfall (SIE)* from a file of the books; to a day, or to where its balances run. */
  readonly readSie: (file: ChosenFile, to: IsoDate | null) => Promise<void>;
  /** Opens a made-up workbook to try on in a window of its own. */
  readonly openSample: () => Promise<void>;
  readonly cancel: () => void;
  readonly goTo: (sheet: string, row: number, column: number) => Promise<void>;
  /** Marks cells by selecting them; what cannot be shown is not worth a message. */
  readonly point: (sheet: string, range: CellRange) => Promise<void>;
  readonly comment: CommentActs['comment'];
  readonly filter: (filter: Filter) => void;
  readonly show: (view: View) => void;
  readonly showIntro: (isShown: boolean) => void;
  readonly dismiss: () => void;
}

/** The pane's actions over its store. One runs at a time; a second click meanwhile does nothing. */
export function createController(store: Store<State>, given: PaneParts): Controller {
  const runner = createRunner(store, given);
  const parts: PaneParts = {
    ...given,
    readWorkbook: () => runner.patiently(given.readWorkbook),
  };
  const onFound = ({ analysis, engine, snapshot }: Found): void => {
    if (store.get().isIntroShown) parts.remember('intro-seen', 'yes');
    const followUp = engine.followUpOf(analysis, snapshot);
    const inBook = engine.reportInBook(snapshot, analysis);
    store.set({ analysis, followUp, ...inBook, isOld: false, isIntroShown: false });
  };
  const source = sourceActs(store, parts);
  const { comment, writeComments } = commentActs(store, parts, runner);
  const show = (view: View): void => {
    // A message has been read, and read out, where it was given.
    store.set(view === store.get().view ? { view } : { view, notice: null });
  };

  return {
    ...settingsActs(store, parts, runner, onFound),
    ...undoActs(store, parts, runner, onFound),
    ...removalActs(store, parts, runner, onFound),
    ...source,
    show,
    cancel: runner.cancel,
    watch: async () => {
      await parts.watchWorkbook(() => {
        source.forgetReport();
        const { isOld, analysis } = store.get();
        if (runner.isIdle() && !isOld && analysis !== null) store.set({ isOld: true });
      });
    },
    review: (isWithoutSettings = false) =>
      runner.run('reading', async (job) => {
        const options = { ignoreOwnSettings: isWithoutSettings };
        const reviewed = await review<PaneEngine>(parts, options, job, onFound);
        if (!reviewed.ok) return reviewed.error;
        store.set({ isWithoutSettings, notice: { kind: 'reviewed' } });
        return null;
      }),
    generate: () =>
      runner.run('reading', async (job) => {
        const unwritten = await writeComments();
        if (unwritten !== null) return unwritten;
        const outcome = await generate<PaneEngine>(parts, job, onFound);
        store.set({ isWithoutSettings: false });
        if (!outcome.ok) {
          if (outcome.error.kind === 'plan') show('home');
          return outcome.error;
        }
        const { followUp, analysis, report } = store.get();
        const before = { followUp, report };
        store.set({
          undoable: { kind: 'report', memory: outcome.value.memory, before },
          notice: { kind: 'written', outcome: outcome.value },
          report: 'present',
          followUp: followUp && afterReport(followUp),
          // What was typed over in the report before is written anew.
          isOld: analysis?.findings.some(({ rule }) => rule === 'report-typed-over') ?? false,
          view: 'home',
        });
        return null;
      }),
    control: () => runner.run('reading', (job) => writeControl(store, parts, job, onFound)),
    leavePeriod: (next) =>
      runner.run('reading', (job) => leavePeriod(store, parts, next, job, onFound)),
    readSie: (file, to) => runner.run('reading', (job) => writeSie(store, parts, file, to, job)),
    openSample: () =>
      runner.run('opening', async () => {
        const { openSample } = await parts.loadSample();
        store.set({ notice: { kind: 'sample', isOpened: await openSample() } });
        return null;
      }),
    comment,
    goTo: async (sheet, row, column) => {
      const cell = { top: row, left: column, bottom: row, right: column };
      const shown = await parts.navigateTo(sheet, cell);
      if (!shown.ok) store.set({ trouble: excelFailure(shown.error) });
    },
    point: async (sheet, range) => {
      if (store.get().stage === null) await parts.navigateTo(sheet, range);
    },
    filter: (filter) => store.set({ filter }),
    showIntro: (isIntroShown) => {
      if (!isIntroShown) parts.remember('intro-seen', 'yes');
      store.set({ isIntroShown, view: 'home' });
    },
    dismiss: () => store.set({ notice: null, trouble: null, removal: null, sumAct: null }),
  };
}

import type { SheetSnapshot } from '../../sheet/snapshot';
import type { PaneParts } from '../acts/pane-parts';
import type { State } from '../state';
import type { Store } from '../store';

/** How long the selection rests before anything is read, so that walking with the arrow keys costs nothing. */
const REST_MS = 250;

/** The part of the pane that follows the selection. */
export interface SourceActs {
  /** Begins or ends the following; while it is not shown nothing is read. */
  readonly followSelection: (isFollowed: boolean) => Promise<void>;
  /** Tells that the report may have changed since it was read. */
  readonly forgetReport: () => void;
}

/** Follows the selection in the workbook, with the report as last read. What Excel refuses meanwhile is let pass. */
export function sourceActs(store: Store<State>, parts: PaneParts): SourceActs {
  let report: SheetSnapshot | null | 'unread' = 'unread';
  let isFollowed = false;
  let isListening = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function look(): Promise<void> {
    if (!isFollowed || store.get().stage !== null) return;
    const [engine, at] = await Promise.all([parts.loadEngine(), parts.selectedCell()]);
    if (!at.ok) return;
    if (report === 'unread') {
      const read = await parts.readReport();
      if (!read.ok) return;
      report = read.value;
    }
    store.set({ source: report === null ? 'no-report' : engine.sourceOf(report, at.value) });
  }

  const lookSoon = (): void => {
    clearTimeout(timer);
    if (isFollowed) timer = setTimeout(() => void look().catch(parts.logError), REST_MS);
  };

  const forgetReport = (): void => {
    report = 'unread';
    lookSoon();
  };

  let { stage } = store.get();
  store.listen((state) => {
    if (stage !== null && state.stage === null) forgetReport();
    ({ stage } = state);
  });

  return {
    forgetReport,
    followSelection: async (isShown) => {
      isFollowed = isShown;
      if (isShown && !isListening) {
        isListening = true;
        isListening = (await parts.onSelectionMoved(lookSoon)).ok;
      }
      lookSoon();
    },
  };
}

import { registerCommands } from '../commands/register';
import { startHost } from '../excel/host';
import { logError } from '../excel/error-log';
import { readWorkbook } from '../excel/read-workbook';
import { onWorkbookChanged } from '../excel/workbook-changes';
import { languageOf } from '../locales/locale';
import { createController } from './acts/controller';
import './fluent';
import { mountPane } from './pane';
import { sha256 } from './sha256';
import { remember, remembered } from './remembered';
import { INITIAL, type State } from './state';
import { createStore } from './store';
import './taskpane.css';
import { applyTheme } from './theme';

/** Two frames, so that what was just shown is on the screen; a hidden pane draws none and must not wait. */
const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    if (!document.hidden) requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, document.hidden ? 0 : 100);
  });

/** A task of its own, at once: a timer would wait four milliseconds each time. */
function giveWay(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** The day where the person is. */
const isoDate = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** Nothing of it is needed to show the pane and to hear the first click. */
const later = () => import('./first-click');

const report = (error: unknown): void => void logError(error);

async function start(root: HTMLElement): Promise<void> {
  const store = createStore<State>({
    ...INITIAL,
    isIntroShown: remembered('intro-seen') === null,
    signature: remembered('signature') ?? '',
  });
  const controller = createController(store, {
    readWorkbook,
    loadEngine: async () => (await later()).engine,
    writePlan: async (...given) => (await later()).writePlan(...given),
    navigateTo: async (...given) => (await later()).navigateTo(...given),
    writeCell: async (...given) => (await later()).writeCell(...given),
    writeText: async (...given) => (await later()).writeText(...given),
    undoWrite: async (...given) => (await later()).undoWrite(...given),
    loadSie: () => import('../pipeline/plan-sie'),
    loadSample: () => import('./sample'),
    removeReport: async (keys) => (await later()).removeReport(keys),
    watchWorkbook: onWorkbookChanged,
    onSelectionMoved: async (onMove) => (await later()).onSelectionMoved(onMove),
    selectedCell: async () => (await later()).selectedCell(),
    readReport: async () => (await later()).readReport(),
    logError: report,
    breathe,
    giveWay,
    clock: () => performance.now(),
    pause: () => new Promise((resolve) => setTimeout(resolve, 1000)),
    today: () => isoDate(new Date()),
    remember,
    now: () => new Date().toLocaleString('sv-SE'),
    sha256,
  });
  applyTheme(false);
  mountPane(root, store, controller, async () => (await later()).REVIEWED_VIEWS);
  const started = startHost();
  registerCommands(
    {
      generate: async () => {
        await started;
        await controller.generate();
      },
      review: async () => {
        await started;
        await controller.review();
      },
      control: controller.control,
    },
    report,
  );
  const host = await started;
  if (host.ok) {
    const { displayLanguage, isDark, isReadOnly, description } = host.value;
    applyTheme(isDark);
    store.set({
      start: 'ready',
      isReadOnly,
      language: languageOf(displayLanguage),
      hostDescription: description,
    });
    await controller.watch();
  } else {
    store.set({ start: 'impossible', trouble: { kind: 'excel', problem: host.error } });
  }
}

const root = document.getElementById('pane');
if (root === null) throw new Error('The page has no place for the pane');
start(root).catch(report);

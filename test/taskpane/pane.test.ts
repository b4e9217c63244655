/** @jest-environment jsdom */
import { err, ok } from '../../src/model/result';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings';
import type { Steps } from '../../src/model/steps';
import { cellTexts } from '../../src/pipeline/cell-digest';
import { problem } from '../../src/excel/problem';
import type { WriteOutcome } from '../../src/excel/write-plan';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';
import { createController } from '../../src/taskpane/acts/controller';
import type { PaneEngine, PaneParts } from '../../src/taskpane/acts/pane-parts';
import { planSettings } from '../../src/report/settings-plan';
import { readSettings } from '../../src/settings/read-settings';
import { reportInBook } from '../../src/taskpane/report-in-book';
import { sourceOf } from '../../src/taskpane/source/source-of';
import { settingsOfForm } from '../../src/taskpane/settings/settings-of-form';
import { mountPane } from '../../src/taskpane/pane';
import { INITIAL, type State } from '../../src/taskpane/state';
import { createStore, type Store } from '../../src/taskpane/store';
import { analysisOf, finding } from './analysis';

const SNAPSHOT: WorkbookSnapshot = {
  fileName: 'bok.xlsx',
  sheets: [],
  names: [],
  externalLinks: [],
  neverCalculated: false,
};
const OUTCOME: WriteOutcome = {
  sheets: [{ key: 'delarsrapport', name: 'Delårsrapport (2)' }],
  mismatches: [],
  chartsMissing: false,
  memory: { before: [], drawn: new Map(), added: [], names: [] },
};
const FINDINGS = [
  finding('a'),
  finding('b', { causedBy: 'a' }),
  finding('c', { severity: 'info', sheet: null, cell: null }),
];

/** Work that is one step. */
function* atOnce<T>(result: T): Steps<T> {
  yield { part: 'sheets', done: 0, total: 1 };
  return result;
}

const ENGINE: PaneEngine = {
  analyseInSteps: (_, { settings = DEFAULT_SETTINGS }) =>
    atOnce(
      analysisOf(
        FINDINGS.map((each) => ({
          ...each,
          accepted: settings.acceptances.find((one) => one.finding === each.id)?.acceptance ?? null,
        })),
        { settings },
      ),
    ),
  planReport: () => ok({ sheets: [], names: [] }),
  planSettings,
  readSettings,
  settingsOfForm,
  followUpOf: () => null,
  cellTexts,
  planNextPeriod: () => ok({ plan: { sheets: [], names: [] }, settings: DEFAULT_SETTINGS }),
  reportInBook,
  sourceOf,
  planControl: () => ({ sheets: [], names: [] }),
  commentPlace: () => null,
};

let store: Store<State>;
let root: HTMLElement;
let changed: () => void;
const jumps: string[] = [];

function open(change: Partial<PaneParts> = {}) {
  const parts: PaneParts = {
    readWorkbook: () => Promise.resolve(ok(SNAPSHOT)),
    loadEngine: () => Promise.resolve(ENGINE),
    writePlan: () => Promise.resolve(ok(OUTCOME)),
    navigateTo: (sheet, { top, left }) => {
      jumps.push(`${sheet} ${top} ${left}`);
      return Promise.resolve(ok(null));
    },
    writeCell: () => Promise.resolve(ok('')),
    writeText: () => Promise.resolve(ok('')),
    pause: () => Promise.resolve(),
    now: () => '2026-09-01 10:00:00',
    sha256: () => Promise.resolve('0'),
    loadSie: () => import('../../src/pipeline/plan-sie'),
    loadSample: () => Promise.resolve({ openSample: () => Promise.resolve(true) }),
    today: () => '2026-09-01',
    remember: () => undefined,
    undoWrite: () => Promise.resolve(ok({ areChartsLeft: false })),
    removeReport: () => Promise.resolve(ok([])),
    watchWorkbook: (onChange) => {
      changed = onChange;
      return Promise.resolve(ok(null));
    },
    onSelectionMoved: () => Promise.resolve(ok(null)),
    selectedCell: () => Promise.resolve(ok({ sheet: 'Budget', row: 0, column: 0 })),
    readReport: () => Promise.resolve(ok(null)),
    logError: () => undefined,
    breathe: () => Promise.resolve(),
    giveWay: () => Promise.resolve(),
    clock: () => 0,
    ...change,
  };
  document.body.innerHTML = '<div id="pane"></div>';
  root = document.getElementById('pane')!;
  store = createStore<State>(INITIAL);
  const controller = createController(store, parts);
  mountPane(root, store, controller, () =>
    import('../../src/taskpane/reviewed-views').then(({ REVIEWED_VIEWS }) => REVIEWED_VIEWS),
  );
  store.set({ start: 'ready', hostDescription: 'Excel 16, PC' });
  return controller;
}

const byKey = (key: string) => root.querySelector<HTMLElement>(`[data-key="${key}"]`)!;
const text = () => root.querySelector('main')!.textContent;
const live = () => root.querySelector('[aria-live]')!.textContent;

test('before the first click it says what it does, and both actions are there', () => {
  open();
  expect(text()).toContain('Ingenting lämnar datorn.');
  expect(byKey('generate').textContent).toBe('Generera delårsrapport');
  expect(byKey('review').textContent).toBe('Granska arbetsboken');
});

test('a review shows whose report, the verdict and the next step, and says so aloud', async () => {
  const controller = open();
  await controller.review();
  expect(text()).toContain('Delårsrapport, 2022-01-01 – 2022-08-31');
  expect(text()).toContain('Fel: 1');
  expect(text()).toContain('Rätta felen');
  expect(live()).toBe('Granskningen är klar: siffror säger emot varandra.');
});

test('text from the workbook is shown as text, never as HTML', async () => {
  const controller = open();
  await controller.review();
  expect(root.querySelector('h1')!.textContent).toBe('<b>Förbund</b>');
  controller.show('understood');
  expect(text()).toContain('<img src=x onerror=alert(1)>');
  expect(root.querySelector('img, b')).toBeNull();
});

test('a finding shows found, expected, difference and law; its place jumps; consequences are folded', async () => {
  const controller = open();
  await controller.review();
  controller.show('findings');
  expect(text().replaceAll('\u00a0', ' ')).toContain('Funnet10 759 000 krVäntat10 749 000 kr');
  expect(text().replaceAll('\u00a0', ' ')).toContain('Skillnad10 000 krGrundLKBR 13 kap. 2 §');
  expect(byKey('follows a').querySelector('summary')!.textContent).toBe('Följer av detta (1)');
  expect(root.querySelectorAll('h2')).toHaveLength(2);
  byKey('place a').click();
  expect(jumps).toEqual(['Budget 13 2']);
});

test('a written report can be undone', async () => {
  let undone = 0;
  const controller = open({
    undoWrite: () => {
      undone += 1;
      return Promise.resolve(ok({ areChartsLeft: false }));
    },
  });
  await controller.generate();
  expect(live()).toBe('Rapporten är skriven på bladet Delårsrapport (2).');
  byKey('undo').click();
  await new Promise((resolve) => setTimeout(resolve));
  expect(undone).toBe(1);
  expect(live()).toBe('Bladen är som före skrivningen.');
  expect(byKey('undo')).toBeNull();
});

test('charts that could not be put back are told of when a report is undone', async () => {
  const controller = open({ undoWrite: () => Promise.resolve(ok({ areChartsLeft: true })) });
  await controller.generate();
  await controller.undo();
  expect(live()).toContain('utom diagram');
});

test('a Kontrollblad that is undone no longer makes the workbook one for review', async () => {
  const controller = open({});
  await controller.control();
  expect(store.get().hasControlSheet).toBe(true);
  await controller.undo();
  expect(store.get().hasControlSheet).toBe(false);
});

describe('a stop while the workbook is checked with what has been saved', () => {
  async function saveAndStop() {
    let time = 0;
    let undone = 0;
    const controller = open({
      clock: () => (time += 100),
      giveWay: () => {
        if (store.get().undoable !== null) controller.cancel();
        return Promise.resolve();
      },
      undoWrite: () => {
        undone += 1;
        return Promise.resolve(ok({ areChartsLeft: false }));
      },
    });
    await controller.review();
    await controller.setPeriod('2022-01-01', '2022-06-30');
    await new Promise((resolve) => setTimeout(resolve));
    return { controller, undone: () => undone };
  }

  test('says that it is saved, and that the findings are from before it', async () => {
    await saveAndStop();
    expect(live()).toContain('Sparat på bladet');
    expect(text()).toContain('Arbetsboken har ändrats efter granskningen.');
    expect(store.get().analysis?.settings).toEqual(DEFAULT_SETTINGS);
  });

  test('leaves a way to take it back', async () => {
    const { undone } = await saveAndStop();
    byKey('undo').click();
    await new Promise((resolve) => setTimeout(resolve));
    expect(undone()).toBe(1);
    expect(live()).toBe('Bladen är som före skrivningen.');
    expect(store.get()).toMatchObject({ undoable: null, isOld: false });
  });
});

test('what cannot be decided is said, and nothing is written', async () => {
  let written = 0;
  const controller = open({
    loadEngine: () =>
      Promise.resolve({
        ...ENGINE,
        analyseInSteps: () => atOnce(analysisOf([])),
        planReport: () => err({ code: 'question-open', params: {} }),
      }),
    writePlan: () => {
      written += 1;
      return Promise.resolve(ok(OUTCOME));
    },
  });
  await controller.generate();
  expect(written).toBe(0);
  expect(live()).toBe('Något i boken måste avgöras först. Inget är skrivet.');
});

test('an error says why and what to do; its details hold no name from the workbook', async () => {
  const controller = open({
    writePlan: () =>
      Promise.resolve(err(problem('protected-sheet', { sheet: 'Hemligt blad', restored: 1 }))),
  });
  await controller.generate();
  expect(text()).toContain('Bladet Hemligt blad är skyddat');
  expect(text()).toContain('Det som hann skrivas är återställt.');
  expect(root.querySelector('pre')!.textContent).toBe(
    'Finsam Rapport 0.1.0\nExcel 16, PC\nexcel: protected-sheet',
  );
});

test('a bug is caught, told of and leaves the pane usable', async () => {
  const seen: unknown[] = [];
  const controller = open({
    readWorkbook: () => Promise.reject(new TypeError('x')),
    logError: (error) => seen.push(error),
  });
  await controller.review();
  expect(seen).toHaveLength(1);
  expect(text()).toContain('Något gick fel i Finsam Rapport.');
  expect(store.get().stage).toBeNull();
});

test('a change in the workbook makes the result old, once there is one', async () => {
  const controller = open();
  await controller.watch();
  changed();
  expect(store.get().isOld).toBe(false);
  await controller.review();
  changed();
  expect(text()).toContain('Arbetsboken har ändrats efter granskningen.');
  await controller.review();
  expect(text()).not.toContain('Arbetsboken har ändrats');
});

const ON_SHEET = { visibility: 'visible', hiddenColumns: [] } as const;
const withOwnSheets = (formula: string): WorkbookSnapshot => ({
  ...SNAPSHOT,
  sheets: [
    { ...ON_SHEET, name: 'Delårsrapport', ownKey: 'delarsrapport', rows: [] },
    { ...ON_SHEET, name: 'Finsam – inställningar', ownKey: 'installningar', rows: [] },
    { ...ON_SHEET, name: 'Finsam – tidigare perioder', ownKey: 'perioder', rows: [] },
    {
      ...ON_SHEET,
      name: 'Styrelsen',
      ownKey: null,
      rows: [
        { index: 3, hidden: false, cells: [{ column: 1, value: 0, formula, format: 'General' }] },
      ],
    },
  ],
});
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('before a report is removed, its sheet and the formulas that refer to it are listed', async () => {
  const removed: (readonly string[])[] = [];
  const controller = open({
    readWorkbook: () => Promise.resolve(ok(withOwnSheets('=Delårsrapport!B5'))),
    removeReport: (keys) => {
      removed.push(keys);
      return Promise.resolve(ok(['Delårsrapport']));
    },
  });
  await controller.askRemoval();
  expect(text()).toContain('Tas bort ur arbetsboken: Delårsrapport. Det kan inte ångras');
  expect(text()).toContain('Styrelsen!B4');
  expect(byKey('remove-also-perioder')).toBeNull();
  byKey('remove-confirm').click();
  await settled();
  expect(live()).toBe('Borttaget ur arbetsboken: Delårsrapport.');
  expect(removed).toEqual([['delarsrapport']]);
});

test('the settings sheet goes with the report only when chosen, and only then is what refers to it listed', async () => {
  const removed: (readonly string[])[] = [];
  const controller = open({
    readWorkbook: () => Promise.resolve(ok(withOwnSheets("='Finsam – inställningar'!B5"))),
    removeReport: (keys) => {
      removed.push(keys);
      return Promise.resolve(ok([]));
    },
  });
  await controller.askRemoval();
  expect(text()).not.toContain('Styrelsen!B4');
  byKey('remove-also-installningar').click();
  expect(text()).toContain('Tas bort ur arbetsboken: Delårsrapport, Finsam – inställningar.');
  expect(text()).toContain('Styrelsen!B4');
  byKey('remove-confirm').click();
  await settled();
  expect(removed).toEqual([['delarsrapport', 'installningar']]);
});

test.each(['confirmRemoval', 'undo'] as const)(
  'after %s the workbook is checked anew, since what was known is gone',
  async (act) => {
    let acceptances: Settings['acceptances'] = [
      { finding: 'a', acceptance: { by: 'Eva', on: '2026-01-31', reason: 'Rättas' } },
    ];
    const settings = () => ({ ...DEFAULT_SETTINGS, acceptances });
    const controller = open({
      readWorkbook: () => Promise.resolve(ok(withOwnSheets('=1'))),
      loadEngine: () =>
        Promise.resolve({
          ...ENGINE,
          analyseInSteps: () => atOnce(analysisOf(FINDINGS, { settings: settings() })),
        }),
    });
    await controller.generate();
    expect(store.get().analysis?.settings.acceptances).toHaveLength(1);
    await controller.askRemoval();
    acceptances = [];
    await controller[act]();
    expect(store.get()).toMatchObject({ isOld: false, undoable: null });
    expect(store.get().analysis?.settings.acceptances).toEqual([]);
  },
);

test('a report that replaces one typed over leaves the check old', async () => {
  const typedOver = finding('x', { rule: 'report-typed-over' });
  for (const [findings, isOld] of [
    [FINDINGS, false],
    [[typedOver], true],
  ] as const) {
    const analyseInSteps = () => atOnce(analysisOf(findings));
    const controller = open({ loadEngine: () => Promise.resolve({ ...ENGINE, analyseInSteps }) });
    await controller.generate();
    expect(store.get().isOld).toBe(isOld);
  }
});

test('a workbook that is here to be judged offers no removal', async () => {
  const shown = { visibility: 'visible', hiddenColumns: [], rows: [] } as const;
  const report = { ...shown, name: 'Delårsrapport', ownKey: 'delarsrapport' };
  const controller = open({
    readWorkbook: () => Promise.resolve(ok({ ...SNAPSHOT, sheets: [report] })),
  });
  await controller.review();
  expect(byKey('report-remove')).not.toBeNull();
  await controller.review(true);
  expect(byKey('report-remove')).toBeNull();
});

test('what can only be done with a report is offered once there is one', async () => {
  const controller = open();
  await controller.review();
  expect(byKey('report-remove')).toBeNull();
  expect(byKey('next-period')).toBeNull();
  await controller.generate();
  expect(byKey('report-remove')).not.toBeNull();
  expect(byKey('next-period')).not.toBeNull();
});

test('to read a SIE file one must be chosen, and the form says so at the field', async () => {
  const controller = open();
  await controller.review();
  byKey('sie-read').closest('form')!.requestSubmit();
  const file = byKey('sie file');
  expect(file.getAttribute('aria-invalid')).toBe('true');
  const problem = document.getElementById(file.getAttribute('aria-errormessage') ?? '');
  expect(problem?.textContent).toContain('Exportera SIE 4 (.se)');
  expect(store.get().stage).toBeNull();
});

test('the day of a SIE file is the report’s last, until another report is checked', async () => {
  let end = '2024-08-31';
  const analyseInSteps = () =>
    atOnce(
      analysisOf(FINDINGS, {
        settings: { ...DEFAULT_SETTINGS, reportPeriod: { start: '2024-01-01', end } },
      }),
    );
  const controller = open({ loadEngine: () => Promise.resolve({ ...ENGINE, analyseInSteps }) });
  await controller.review();
  const day = () => byKey('sie day') as HTMLInputElement;
  expect(day().value).toBe('2024-08-31');
  end = '2024-12-31';
  await controller.review();
  expect(day().value).toBe('2024-12-31');
});

test('focus stays on the same control when its part of the page is made anew', async () => {
  const controller = open();
  await controller.review();
  controller.show('findings');
  byKey('place a').focus();
  store.set({ language: 'en' });
  expect(document.activeElement).toBe(byKey('place a'));
  expect(text()).toContain('Follows from this (1)');
});

test('a second click while work goes on does nothing', async () => {
  let reads = 0;
  const controller = open({
    readWorkbook: () => {
      reads += 1;
      return Promise.resolve(ok(SNAPSHOT));
    },
  });
  await Promise.all([controller.review(), controller.generate()]);
  expect(reads).toBe(1);
});

test('an acceptance needs a name and a reason, is dated, written without leaving the sheet, and still counts', async () => {
  const shown: (boolean | undefined)[] = [];
  const controller = open({
    writePlan: (_, isShown) => {
      shown.push(isShown);
      return Promise.resolve(ok(OUTCOME));
    },
  });
  await controller.review();
  controller.show('findings');
  const [by, reason] = [byKey('accept by a'), byKey('accept reason a')] as HTMLInputElement[];
  const form = by!.closest('form')!;
  form.dispatchEvent(new Event('submit', { cancelable: true }));
  expect(by!.getAttribute('aria-invalid')).toBe('true');
  expect(shown).toEqual([]);
  by!.value = 'Rut';
  reason!.value = 'känt';
  form.dispatchEvent(new Event('submit', { cancelable: true }));
  await new Promise((resolve) => setTimeout(resolve));
  expect(shown).toEqual([false]);
  expect(text()).toContain('Godtagen av Rut 2026-09-01: känt');
  expect(text()).toContain('1 fel, varav 1 godtaget av Rut.');
});

test('the search and the choice of severity hide what they leave out', async () => {
  const controller = open();
  await controller.review();
  controller.show('findings');
  const shown = () =>
    [...root.querySelectorAll<HTMLElement>('.root')].filter(({ hidden }) => !hidden).length;
  const search = byKey('filter text') as HTMLInputElement;
  expect(shown()).toBe(2);
  search.value = 'lkbr ingenstans';
  search.dispatchEvent(new Event('input'));
  expect(shown()).toBe(0);
  expect(text()).toContain('Inga fynd passar urvalet.');
  byKey('filter clear').click();
  expect(shown()).toBe(2);
  expect(search.value).toBe('');
  search.value = 'budget';
  search.dispatchEvent(new Event('input'));
  expect(shown()).toBe(1);
  expect(text()).toContain('1 av 2 visas.');
});

test('the three lines are shown once, put aside by the first review, and found again', async () => {
  const kept: string[] = [];
  const controller = open({ remember: (key) => kept.push(key) });
  await controller.review();
  expect(byKey('intro-start')).toBeNull();
  expect(kept).toEqual(['intro-seen']);
  byKey('about').click();
  expect(byKey('intro-start')).not.toBeNull();
});

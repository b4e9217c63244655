import { problem } from '../../../src/excel/problem';
import { err, ok } from '../../../src/model/result';
import { commentActs } from '../../../src/taskpane/acts/comment-acts';
import type { PaneEngine, PaneParts } from '../../../src/taskpane/acts/pane-parts';
import { createRunner } from '../../../src/taskpane/acts/runner';
import { INITIAL, type State } from '../../../src/taskpane/state';
import { createStore } from '../../../src/taskpane/store';
import { sheet } from '../../recognise/book';

/** A report with a comment cell for every row but `gone`; Excel refuses while `isRefused` is set. */
function make() {
  const store = createStore<State>({ ...INITIAL, start: 'ready' });
  const written: string[] = [];
  const excel = { isRefused: false };
  const now = (): Promise<void> => Promise.resolve();
  const runner = createRunner(store, {
    breathe: now,
    pause: now,
    giveWay: now,
    clock: () => 0,
    logError: () => null,
  });
  const engine: Pick<PaneEngine, 'commentPlace'> = {
    commentPlace: ({ name }, line) =>
      line === 'gone' ? null : { sheet: name, row: line.length, column: 0 },
  };
  const parts: Pick<PaneParts, 'readReport' | 'writeText'> = {
    readReport: () => Promise.resolve(ok(sheet('Delårsrapport', []))),
    writeText: (_, text) => {
      if (excel.isRefused) return Promise.resolve(err(problem('cell-edit')));
      written.push(text);
      return Promise.resolve(ok(text));
    },
  };
  const loaded = { ...parts, loadEngine: () => Promise.resolve(engine) } as unknown as PaneParts;
  return { store, runner, written, excel, acts: commentActs(store, loaded, runner) };
}

test('comments given one after the other are all written, behind the work that goes on', async () => {
  const { store, runner, written, acts } = make();
  let finish: () => void = () => undefined;
  const work = runner.run('reading', async () => {
    await new Promise<void>((resolve) => (finish = resolve));
    expect(written).toEqual([]);
    return null;
  });
  const comments = [acts.comment('a', 'ett'), acts.comment('b', 'två')];
  expect(store.get().stage).toBe('reading');
  await new Promise((resolve) => setTimeout(resolve));
  finish();
  await Promise.all([work, ...comments]);
  expect(written).toEqual(['ett', 'två']);
  expect(store.get()).toMatchObject({ stage: null, notice: { kind: 'commented' } });
});

test('a comment without a cell is told of and does not keep the others from theirs', async () => {
  const { store, written, excel, acts } = make();
  excel.isRefused = true;
  await acts.comment('gone', 'ingenstans');
  await acts.comment('a', 'ett');
  excel.isRefused = false;
  store.set({ trouble: null });
  await Promise.all([acts.comment('gone', 'ingenstans'), acts.comment('b', 'två')]);
  expect(written).toEqual(['ett', 'två']);
  expect(store.get().trouble).toEqual({ kind: 'no-comment-cell' });
});

test('what Excel refused is told of, kept, and written the next time', async () => {
  const { store, written, excel, acts } = make();
  excel.isRefused = true;
  await acts.comment('a', 'ett');
  expect(store.get().trouble).toMatchObject({ kind: 'excel', problem: { code: 'cell-edit' } });
  excel.isRefused = false;
  expect(await acts.writeComments()).toBeNull();
  expect(written).toEqual(['ett']);
  expect(await acts.writeComments()).toBeNull();
  expect(written).toEqual(['ett']);
});

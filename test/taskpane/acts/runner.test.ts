import { err, ok } from '../../../src/model/result';
import { problem } from '../../../src/excel/problem';
import { createRunner } from '../../../src/taskpane/acts/runner';
import { INITIAL, type State } from '../../../src/taskpane/state';
import { createStore } from '../../../src/taskpane/store';

function make() {
  const store = createStore<State>({ ...INITIAL, start: 'ready' });
  const now = (): Promise<void> => Promise.resolve();
  return { store, runner: createRunner(store, { breathe: now, pause: now, logError: () => null }) };
}

test('cancel gives the pane back at once, and what Excel answers later is not used', async () => {
  const { store, runner } = make();
  let answer: () => void = () => undefined;
  let isUsed = false;
  const running = runner.run('reading', async ({ onStage }) => {
    await new Promise<void>((resolve) => (answer = resolve));
    isUsed = await onStage('checking');
    return null;
  });
  runner.cancel();
  await running;
  expect(store.get()).toMatchObject({ stage: null, notice: { kind: 'cancelled' } });
  answer();
  await new Promise((resolve) => setTimeout(resolve));
  expect(isUsed).toBe(false);
  expect(store.get().stage).toBeNull();
});

test('while a cell is being edited it says so and asks again', async () => {
  const { store, runner } = make();
  const waited: boolean[] = [];
  let asked = 0;
  await runner.run('reading', async () => {
    const read = await runner.patiently(() => {
      waited.push(store.get().isWaitingForCell);
      asked += 1;
      return Promise.resolve(asked < 3 ? err(problem('cell-edit')) : ok('read'));
    });
    expect(read).toEqual(ok('read'));
    return null;
  });
  expect(waited).toEqual([false, true, true]);
  expect(store.get()).toMatchObject({ isWaitingForCell: false, trouble: null });
});

test('a failure makes what was chosen go back to what is', async () => {
  const { store, runner } = make();
  await runner.run('saving', () => Promise.resolve({ kind: 'settings', text: 'abc' }));
  expect(store.get()).toMatchObject({ refusals: 1, trouble: { kind: 'settings', text: 'abc' } });
});

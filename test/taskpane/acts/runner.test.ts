import { err, ok } from '../../../src/model/result';
import type { Steps } from '../../../src/model/steps';
import { problem } from '../../../src/excel/problem';
import { createRunner } from '../../../src/taskpane/acts/runner';
import { INITIAL, type State } from '../../../src/taskpane/state';
import { createStore } from '../../../src/taskpane/store';

function make() {
  const store = createStore<State>({ ...INITIAL, start: 'ready' });
  const now = (): Promise<void> => Promise.resolve();
  let time = 0;
  let waysGiven = 0;
  const runner = createRunner(store, {
    breathe: now,
    pause: now,
    giveWay: () => {
      waysGiven += 1;
      return Promise.resolve();
    },
    clock: () => time,
    logError: () => null,
  });
  /** Work of so many steps that each take so long, in milliseconds. */
  function* work(total: number, each: number): Steps<string> {
    for (let done = 0; done < total; done += 1) {
      time += each;
      yield { part: 'sheets', done, total };
    }
    return 'done';
  }
  return { store, runner, work, ways: () => waysGiven };
}

test('long work gives way often and tells how far it is; short work runs as one piece', async () => {
  const { store, runner, work, ways } = make();
  const told: (number | undefined)[] = [];
  store.listen(({ progress }) => told.push(progress?.done));
  const results: (string | null)[] = [];
  await runner.run('checking', async ({ inSlices }) => {
    results.push(await inSlices(work(10, 1)));
    expect(ways()).toBe(0);
    results.push(await inSlices(work(10, 10)));
    return null;
  });
  expect(results).toEqual(['done', 'done']);
  expect(ways()).toBe(5);
  expect(told.filter((done) => done !== undefined)).toEqual([1, 3, 5, 7, 9]);
  expect(store.get().progress).toBeNull();
});

test('work is given up between two steps when the person says stop', async () => {
  const { store, runner, work } = make();
  let result: string | null | undefined;
  await runner.run('checking', async ({ inSlices }) => {
    const slices = inSlices(work(1000, 20));
    runner.cancel();
    result = await slices;
    return null;
  });
  await new Promise((resolve) => setTimeout(resolve));
  expect(result).toBeNull();
  expect(store.get()).toMatchObject({ stage: null, notice: { kind: 'cancelled' } });
});

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

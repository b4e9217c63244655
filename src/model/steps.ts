/** How far a piece of long work has come. */
export interface Progress {
  /** What is gone through: sheets are read, tables understood, rules tried, cells summed up in a checksum. */
  readonly part: 'sheets' | 'tables' | 'rules' | 'cells';
  /** How many of them are done, and how many there are. */
  readonly done: number;
  readonly total: number;
}

/**
 * Long work cut in short steps: it can be put aside at each, so that a screen stays alive, and given up between
 * two. It yields how far it has come, and returns what came of it.
 */
export type Steps<T> = Generator<Progress, T, undefined>;

/** Does all the steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** So few that going through them is a short step. */
const ITEMS_A_STEP = 256;

/** Does the same with each of many items, some at a step, telling the same progress between. */
export function* inTurns<T>(
  items: readonly T[],
  progress: Progress,
  work: (item: T) => void,
): Steps<void> {
  for (let at = 0; at < items.length; at += ITEMS_A_STEP) {
    if (at > 0) yield progress;
    for (const item of items.slice(at, at + ITEMS_A_STEP)) work(item);
  }
}

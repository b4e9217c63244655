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

/** Makes the same of each of many items, some at a step, telling the same progress between. */
export function* inTurns<T, R>(
  items: readonly T[],
  progress: Progress,
  make: (item: T, place: number) => R,
): Steps<R[]> {
  const made: R[] = [];
  for (const [place, item] of items.entries()) {
    if (place > 0 && place % ITEMS_A_STEP === 0) yield progress;
    made.push(make(item, place));
  }
  return made;
}

/** Holds one state and tells its listeners when it becomes another. */
export interface Store<S> {
  readonly get: () => S;
  /** Replaces the named parts of the state. */
  readonly set: (change: Partial<S>) => void;
  /** Calls the listener now and after each change. */
  readonly listen: (listener: (state: S) => void) => void;
}

/** A store that begins with the given state. */
export function createStore<S extends object>(initial: S): Store<S> {
  let state = initial;
  const listeners: ((state: S) => void)[] = [];
  return {
    get: () => state,
    set: (change) => {
      state = { ...state, ...change };
      for (const listener of listeners) listener(state);
    },
    listen: (listener) => {
      listeners.push(listener);
      listener(state);
    },
  };
}

import type { Controller } from './acts/controller';
import type { Child } from './dom';
import type { Say } from './say';
import type { Reviewed, State, View } from './state';

/** What stands under the tabs, by view; made of the state alone. */
export type Views<S extends State> = Readonly<
  Record<View, (state: S, say: Say, controller: Controller) => readonly Child[]>
>;

/** The views of what a check found. */
export type ReviewedViews = Views<Reviewed>;

import type { Correction } from '../../model/settings';
import type { Table } from '../../model/table';
import type { Controller } from '../acts/controller';
import type { Say } from '../say';
import type { State } from '../state';

/** A table as shown, with all that its controls need. */
export interface Shown {
  readonly table: Table;
  readonly index: number;
  readonly tables: readonly Table[];
  readonly state: State;
  readonly say: Say;
  readonly controller: Controller;
}

/** What a control of the table does when another value is chosen. */
export type Correct = (target: Correction['target']) => void;

import type { Law, MessageParam, Severity, Shown } from '../../model/finding';
import type { Column, TableRow } from '../../model/table';
import type { Book, BookTable, Cell } from './book';
import type { Identity } from './identity';

/** Where a finding sits and what its id is made of; never an address in the id. */
export interface Place {
  readonly at: BookTable | null;
  readonly row: TableRow | null;
  readonly column: Column | null;
  /** The cell it sits on; null when something is missing. Sheet row and column, from 0. */
  readonly cell: { readonly row: number; readonly column: number } | null;
  /** What tells findings of one place apart: the missing row's key. */
  readonly detail?: string;
}

/** What a rule has to say, before ids, acceptances and ranking. */
export interface Draft {
  readonly severity: Severity;
  readonly place: Place;
  readonly found: Shown | null;
  readonly expected: Shown | null;
  readonly message: string;
  readonly params: Readonly<Record<string, MessageParam>>;
  /** Further sentences about it: a slip of digits, other figures that agree. */
  readonly hints?: readonly Hint[];
  readonly related?: readonly Cell[];
  /** Its own reason, where the rule speaks for several laws. */
  readonly law?: Law;
}

/** A further sentence: a text key with its parameters. */
export interface Hint {
  readonly message: string;
  readonly params: Readonly<Record<string, MessageParam>>;
}

/** What a cell should hold as far as its sums and ties tell: what is printed, unless it is found to be wrong. */
export type Corrected = (cell: Cell) => number;

/** One rule: what must add up, what else it looks for, or both. */
export interface Rule {
  readonly id: string;
  /** The law or standard that is the reason; null when it is arithmetic or form alone. */
  readonly law: Law | null;
  /** The message that the catalogue shows as its example; that of its id when not given. */
  readonly example?: string;
  /** Whether the workbook holds what the rule looks at; always, when not given. Identities tell by themselves. */
  readonly applies?: (book: Book) => boolean;
  /** Which cells must add up. What fails is put down to the fewest cells. */
  readonly identities?: (book: Book) => readonly Identity[];
  /** What the statements show by themselves. */
  readonly check?: (book: Book, corrected: Corrected) => readonly Draft[];
}

import type { Ore } from './amount';
import type { IsoDate } from './period';
import type { TableId } from './table';

/** error: figures contradict each other. warning: adds up only if a label means something else. info: all else. */
export type Severity = 'error' | 'warning' | 'info';

/** What a cell holds or should hold. */
export type Shown =
  | { readonly kind: 'money'; readonly ore: Ore }
  | { readonly kind: 'percent'; readonly percent: number }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'text'; readonly text: string };

/** Rows and tables of the template, by key; the locale names them. */
export interface TemplateNames {
  readonly kind: 'names';
  readonly keys: readonly (`row.${string}` | `table.${TableId}`)[];
}

/** A parameter of a message; the locale formats it. */
export type MessageParam = Shown | TemplateNames | string | number;

/** A law or standard and its paragraph, as data: `{ act: 'LKBR', place: '11 kap. 10 §' }`. */
export interface Law {
  readonly act: 'FinsamL' | 'KL' | 'LKBR' | 'RKR R14' | 'RKR R17' | 'Nationella rådets mall';
  readonly place: string;
}

/** A deviation that a named person has accepted. It keeps its severity. */
export interface Acceptance {
  readonly by: string;
  readonly on: IsoDate;
  readonly reason: string;
}

/** Something that does not add up, or is worth saying. Text lives in `locales/`, under `message`. */
export interface Finding {
  /** Rule + table + row id + column role and period; never an address, so it survives moved cells. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly table: TableId | null;
  /** Where it stands; both null for something missing. `row` and `column` from 0. */
  readonly sheet: string | null;
  readonly cell: { readonly row: number; readonly column: number } | null;
  readonly found: Shown | null;
  readonly expected: Shown | null;
  /** found − expected, in the measure of `found`; null unless both are of one numeric kind. */
  readonly difference: number | null;
  /** The key of its text in `locales/` and the text's parameters. */
  readonly message: string;
  readonly params: Readonly<Record<string, MessageParam>>;
  /** Further sentences about it (a slip of digits, which other figures agree): text keys with parameters. */
  readonly hints?: readonly {
    readonly message: string;
    readonly params: Readonly<Record<string, MessageParam>>;
  }[];
  readonly law: Law | null;
  /** The id of the finding it follows from, or null for a root. */
  readonly causedBy: string | null;
  readonly accepted: Acceptance | null;
  /** Other cells the finding speaks of (the parts of a sum, the other side of a tie). */
  readonly related: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
  }[];
}

/** The overall outcome; never empty. `unchecked` comes with a reason. */
export type Verdict = 'error' | 'warning' | 'ok' | 'unchecked';

import type { RowKind, RowSide, TableId } from '../model/table';
import type { RowKey } from './keys';

/** One row of the template: how its label reads in the wild, and what it is. */
export interface RowTemplate<Key extends string = string> {
  readonly key: Key;
  /** Fits the normalised label (lower case, leading signs and closing punctuation gone). */
  readonly label: RegExp;
  readonly kind: RowKind;
  readonly side: RowSide | null;
  /** True when several rows may carry the key (one kommun each). */
  readonly many?: boolean;
}

/** `total = Σ factor × part` by key. Parts the table lacks are left out; a relation needs two of them. */
export interface RelationTemplate<Key extends string = string> {
  readonly total: Key;
  readonly parts: readonly { readonly key: Key; readonly factor: 1 | -1 }[];
}

/** One table of the template, with labels seen in published reports and their plausible kin. */
export interface TableTemplate<Id extends TableId = TableId> {
  readonly id: Id;
  /** Fits a title above the table or in its heading row. */
  readonly title: RegExp | null;
  readonly rows: readonly RowTemplate<RowKey<Id>>[];
  /** Alternatives for one total stand after one another; the first whose parts the table has is used. */
  readonly relations: readonly RelationTemplate<RowKey<Id>>[];
}

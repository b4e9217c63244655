import type { SumRow } from './relation-fit';

/** A row in the search for sums: its figures, whether its words call it a sum, and where its section begins. */
export interface StackRow extends SumRow {
  readonly isSum: boolean;
  /** Rows that stand apart from the sums around them until one proves to hold them: results, memos. */
  readonly isApart: boolean;
  /** Income rows add up among themselves by law (½ = ¼ + ¼), so that arithmetic alone proves nothing there. */
  readonly isIncome: boolean;
  readonly isCost: boolean;
  /** The side of the economy that its words name, and nothing else, `Intäkter`: it may be the sum of what stands above. */
  readonly named: 'intakt' | 'kostnad' | null;
  /** Position of the first row of the innermost section it stands in; -1 outside sections. */
  readonly sectionStart: number;
  /** Positions whose formulas its own formula adds up, when it has one. */
  readonly formulaParts: readonly number[] | null;
}

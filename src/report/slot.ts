import type { MoneyUnit } from '../model/amount';
import { ORE_PER } from '../model/amount';
import type { Draft } from './draft';
import type { StyleName } from './styles';
import { excelRound, token, type Term } from './term';

/** A placed amount of the report that other cells compute with. */
export interface Slot {
  readonly id: string;
  readonly unit: MoneyUnit;
  /** Its worth in öre; null while it waits for an input. */
  readonly ore: number | null;
  /** Whether it is an input, or computed from one: empty until a person fills in. */
  readonly open: boolean;
}

/** Places an amount that has a source, or a marked input where the workbook has none. */
export function place(
  draft: Draft,
  column: number,
  term: Term | null,
  cell: {
    readonly id: string;
    readonly unit: MoneyUnit;
    readonly style: StyleName;
    readonly label: string;
  },
): Slot {
  const { id, unit, style, label } = cell;
  if (term !== null) {
    draft.amount(column, term, unit, style, id);
    return { id, unit, ore: term.ore, open: false };
  }
  const typed = amountInput(draft, column, id, label);
  return { id, unit, ore: typed === null ? null : Math.round(typed * ORE_PER[unit]), open: true };
}

/** An input for an amount that the workbook has no source for, noted as missing; gives what was typed before. */
export function amountInput(
  draft: Draft,
  column: number,
  key: string,
  label: string,
): number | null {
  const typed = draft.input(column, key, 'amountInput');
  draft.missing.push({ key, label });
  return typeof typed === 'number' ? typed : null;
}

/** Places a sum of other cells of the same unit; it stays empty until every input it needs is filled in. */
export function combine(
  draft: Draft,
  column: number,
  parts: readonly (readonly [Slot, 1 | -1])[],
  cell: {
    readonly id: string;
    readonly unit: MoneyUnit;
    readonly style: StyleName;
    /** A difference is shown in whole units, so that next to nothing reads 0 and not −0. */
    readonly rounded?: boolean;
  },
): Slot {
  const known = parts.every(([slot]) => slot.ore !== null);
  const ore = parts.reduce((total, [slot, factor]) => total + factor * (slot.ore ?? 0), 0);
  const operand = parts
    .map(([slot, factor], index) => `${factor < 0 ? '-' : index > 0 ? '+' : ''}${token(slot.id)}`)
    .join('');
  const guarded = guard(
    parts.map(([slot]) => slot),
    cell.rounded === true ? `ROUND(${operand},0)` : operand,
  );
  const value = ore / ORE_PER[cell.unit];
  const shown = cell.rounded === true ? excelRound(value, 0) : value;
  draft.formula(column, guarded, known ? shown : '', cell.style, cell.id);
  return {
    id: cell.id,
    unit: cell.unit,
    ore: known ? ore : null,
    open: parts.some(([slot]) => slot.open),
  };
}

/** An operand that gives an empty text while a cell it needs is empty. */
export const guard = (slots: readonly Slot[], operand: string): string =>
  slots
    .filter((slot) => slot.open)
    .reduceRight((inner, slot) => `IF(${token(slot.id)}="","",${inner})`, operand);

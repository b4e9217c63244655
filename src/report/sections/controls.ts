import type { Column, TableRow } from '../../model/table';
import type { Draft } from '../draft';
import { FIRST_AMOUNT, LABEL } from '../grid';
import type { MirrorModel } from '../mirror-model';
import { excelRound, token } from '../term';

/** A figure of a mirrored table. */
export interface MirrorRef {
  readonly model: MirrorModel;
  readonly row: TableRow;
  readonly column: Column;
}

/** A row of differences, in kr, that read 0 while two tables agree. A pair without figures leaves its column empty. */
export function controlRow(
  draft: Draft,
  label: string,
  shift: number,
  pairs: readonly (readonly [MirrorRef, MirrorRef] | null)[],
): void {
  const known = pairs.map((pair) => {
    const [a, b] = pair ?? [];
    const [one, other] = [a?.model.cell(a.row, a.column), b?.model.cell(b.row, b.column)];
    if (!a || !b || !one || !other) return null;
    return {
      operand: `ROUND(${token(a.model.id(a.row, a.column))}-${token(b.model.id(b.row, b.column))},0)`,
      value: excelRound((one.term.ore - other.term.ore) / 100, 0),
    };
  });
  if (known.every((entry) => entry === null)) return;
  draft.text(LABEL, label, 'controlLabel');
  known.forEach((entry, index) => {
    if (entry !== null) {
      draft.formula(FIRST_AMOUNT + shift + index, entry.operand, entry.value, 'control');
    }
  });
  draft.end();
}

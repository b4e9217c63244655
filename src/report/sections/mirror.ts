import type { MoneyUnit } from '../../model/amount';
import { ORE_PER } from '../../model/amount';
import type { Column, Figure, TableRow } from '../../model/table';
import { referenceTo } from '../../sheet/a1';
import type { ReportContext, TextKey } from '../context';
import type { Draft } from '../draft';
import { columnHeadings, markAfter } from '../frame';
import { FIRST_AMOUNT, MARK } from '../grid';
import type { MirrorModel } from '../mirror-model';
import { amountInput } from '../slot';
import type { StyleName } from '../styles';

/** How a source table is shown. */
export interface MirrorView {
  readonly model: MirrorModel;
  readonly unit: MoneyUnit;
  readonly columns: readonly { readonly column: Column; readonly heading: string }[];
  /** Whether a column for note numbers stands before the amounts. */
  readonly notes: boolean;
  readonly labelOf: (row: TableRow) => string;
  /** Rows that are not shown. */
  readonly skip?: (row: TableRow) => boolean;
}

interface Look {
  readonly label: StyleName;
  readonly amount: StyleName;
  readonly reference: StyleName;
}
const ITEM: Look = { label: 'labelIndented', amount: 'amount', reference: 'reference' };
const MEMO: Look = { label: 'label', amount: 'amount', reference: 'reference' };
const SUM: Look = { label: 'labelSum', amount: 'amountSum', reference: 'referenceSum' };
const RESULT: Look = { label: 'labelResult', amount: 'amountResult', reference: 'referenceResult' };

function lookOf(row: TableRow, last: boolean): Look {
  if (row.kind === 'sum' || row.kind === 'result') return last ? RESULT : SUM;
  return row.kind === 'memo' ? MEMO : ITEM;
}

/** Places a source table row by row: headings, live figures, sums put right with what the source prints beside. */
export function mirror(draft: Draft, { say }: ReportContext, view: MirrorView): void {
  const { model, columns, notes } = view;
  const rows = model.table.rows.filter((row) => view.skip?.(row) !== true);
  const shift = notes ? 1 : 0;
  const mark = markAfter(columns.length + shift);
  columnHeadings(draft, say(unitOf(view)), [
    ...(notes ? [say('headNote')] : []),
    ...columns.map(({ heading }) => heading),
  ]);
  const lastSum = rows.findLast(({ kind }) => kind === 'sum' || kind === 'result');
  for (const row of rows) {
    if (row.kind === 'heading') {
      if (row.label !== '') draft.label(view.labelOf(row), 'section');
      draft.end();
      continue;
    }
    const look = lookOf(row, row === lastSum);
    draft.label(view.labelOf(row), look.label);
    if (notes) draft.text(FIRST_AMOUNT, row.note ?? '', look.reference);
    const wrong = columns.flatMap(({ column }, index) => {
      const printed = figure(draft, view, row, column, FIRST_AMOUNT + shift + index, look.amount);
      if (printed === null) return [];
      const amount = { kind: 'money', ore: printed } as const;
      return [say('printedOtherwise', { amount, column: columns[index]?.heading ?? '' })];
    });
    if (wrong.length > 0) {
      draft.text(mark, wrong.join('; '), 'sourceMark');
      if (mark < MARK) draft.merge(mark, MARK);
    }
    draft.end();
  }
}

/** What the table's figures count, for its heading row. */
const unitOf = ({ model, unit }: MirrorView): TextKey => {
  if (model.table.unit === 'antal') return 'unitCount';
  return unit === 'tkr' ? 'unitTkr' : 'unitKr';
};

/** Places one figure; gives what the source prints when that is not what its rows give. */
function figure(
  draft: Draft,
  view: MirrorView,
  row: TableRow,
  column: Column,
  at: number,
  style: StyleName,
): number | null {
  const { model, unit } = view;
  const id = model.id(row, column);
  const held = row.figures.get(column.index);
  if (held !== undefined && held.quantity !== 'money') {
    measure(draft, view, row, held, at, style !== 'amount');
    return null;
  }
  const cell = model.cell(row, column);
  if (cell === null) {
    const fault = model.table.faults.some(
      (candidate) => candidate.row === row.index && candidate.column === column.index,
    );
    if (fault) amountInput(draft, at, id, `${view.labelOf(row)}, ${column.heading}`);
    else {
      draft.mark(id, at);
      draft.blank(at, style);
    }
    return null;
  }
  if (cell.operand === null) draft.amount(at, cell.term, unit, style, id);
  else draft.formula(at, cell.operand, cell.term.ore / ORE_PER[unit], style, id);
  return cell.printed;
}

/** A share or a count, as the source has it. */
function measure(
  draft: Draft,
  { model }: MirrorView,
  row: TableRow,
  held: Figure,
  at: number,
  total: boolean,
): void {
  const percent = held.quantity === 'percent';
  const style = percent ? 'percent' : total ? 'countSum' : 'count';
  const value = percent ? held.value / 100 : held.value;
  const { sheet } = model.table;
  const source = { sheet, row: row.index, column: held.column };
  if (held.asText) draft.constant(at, value, style, source);
  else draft.formula(at, referenceTo(sheet, row.index, held.column), value, style);
}

import type { TableRow } from '../../model/table';
import type { ReportContext } from '../context';
import type { Draft } from '../draft';
import { columnHeadings, markAfter } from '../frame';
import { FIRST_AMOUNT, MARK } from '../grid';
import type { StyleName } from '../styles';
import { compare, figure } from './mirror-figure';
import { shareRow } from './mirror-share';
import type { MirrorView } from './mirror-view';
import type { ReportKey } from '../../locales/report';

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
export function mirror(draft: Draft, context: ReportContext, view: MirrorView): void {
  const { say } = context;
  const { model, columns, notes } = view;
  const rows = model.table.rows.filter((row) => view.skip?.(row) !== true);
  const shift = notes ? 1 : 0;
  const mark = markAfter(columns.length + shift + (view.earlier === undefined ? 0 : 1));
  columnHeadings(draft, say(unitOf(view)), [
    ...(notes ? [say('headNote')] : []),
    ...columns.map(({ heading }) => heading),
    ...(view.earlier === undefined ? [] : [view.earlier.heading]),
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
    compare(draft, view, row, FIRST_AMOUNT + shift + columns.length, look.amount);
    if (wrong.length > 0) {
      draft.text(mark, wrong.join('; '), 'sourceMark');
      if (mark < MARK) draft.merge(mark, MARK);
    }
    draft.end();
    shareRow(draft, context, view, row);
  }
}

/** What the table's figures count, for its heading row. */
const unitOf = ({ model, unit }: MirrorView): ReportKey => {
  if (model.table.unit === 'antal') return 'unitCount';
  return unit === 'tkr' ? 'unitTkr' : 'unitKr';
};

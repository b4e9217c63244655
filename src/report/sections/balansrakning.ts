import type { ReportContext } from '../context';
import type { Draft } from '../draft';
import type { MirrorModel } from '../mirror-model';
import { rowOf } from '../source';
import { controlRow } from './controls';
import { BALANSRAKNING as LABELS } from './statement-labels';
import { figureColumns, statement } from './statements';

/** Balansräkning in kr (LKBR 6 kap.), with a row that reads 0 while it balances. */
export function balansrakning(draft: Draft, context: ReportContext): MirrorModel[] {
  const models = statement(draft, context, {
    id: 'balansrakning',
    title: 'brTitle',
    note: 'brNote',
    labels: LABELS,
    signed: false,
  });
  for (const model of models) {
    const assets = rowOf(model.table, 'summa-tillgangar');
    const funding = rowOf(model.table, 'summa-eget-kapital-och-skulder');
    if (assets === undefined || funding === undefined) continue;
    const notes = model.table.rows.some(({ note }) => note !== null);
    controlRow(
      draft,
      context.say('controlBalance'),
      notes ? 1 : 0,
      figureColumns(context, model.table).map(({ column }) => [
        { model, row: assets, column },
        { model, row: funding, column },
      ]),
    );
  }
  return models;
}

import type { ReportContext } from '../context';
import type { Draft } from '../draft';
import { LABEL } from '../grid';
import { guard, type Slot } from '../slot';
import { excelRound, operandIn, token } from '../term';
import { STANDS, type DriftMoment } from './drift-cells';

/** A row that reads 0 while the source's own result is what the rows above give. */
export function driftControl(
  draft: Draft,
  context: ReportContext,
  result: Readonly<Record<DriftMoment, Slot>>,
): void {
  const printed = (['utfall', 'periodbudget', 'foregaende'] as const).filter(
    (moment) => context[moment].printedResult?.live === true,
  );
  if (printed.length === 0) return;
  draft.text(LABEL, context.say('controlResult'), 'controlLabel');
  for (const moment of printed) {
    const term = context[moment].printedResult;
    const own = result[moment];
    if (term === null || own.ore === null) continue;
    const operand = `ROUND(${operandIn(term, 'tkr')}-${token(own.id)},0)`;
    const value = excelRound((term.ore - own.ore) / 100_000, 0);
    draft.formula(STANDS[moment], guard([own], operand), value, 'control');
  }
  draft.end();
}

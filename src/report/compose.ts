import { isFullYear, monthsOf, type Period } from '../model/period';
import type { Settings } from '../model/settings';
import type { Statements } from '../model/statements';
import type { Language } from '../locales/locale';
import { budgetModel } from './read-budget';
import { earlierTerm, type Earlier } from './earlier/earlier';
import type { Remembered } from './earlier/remembered';
import { speaker, type Control, type ReportContext } from './context';
import { Draft } from './draft';
import type { Kept, Missing } from './kept';
import { keyFigures } from './choose-figures';
import type { KeyFigures } from './key-figures';
import { yearBefore, type Moment } from './moment';
import type { ReportPlan } from './plan';
import { withReadingMark } from './reading-mark';
import { sheetOf } from './sheet-of';
import { balanskrav } from './sections/balanskrav';
import { balansrakning } from './sections/balansrakning';
import { budgetuppfoljning } from './sections/budgetuppfoljning';
import { driftKey } from './sections/drift-cells';
import { driftredovisning } from './sections/driftredovisning';
import { egetKapital } from './sections/eget-kapital';
import { finansiering } from './sections/finansiering';
import { furtherTables } from './sections/further-tables';
import { head } from './sections/head';
import { kommentarer } from './sections/kommentarer';
import { inriktning } from './sections/inriktning';
import { insatsChart } from './sections/insats-chart';
import { noter } from './sections/noter';
import { oversikt } from './sections/oversikt';
import { resultatrakning } from './sections/resultatrakning';
import { kassaflode } from './sections/statements';
import { underskrift } from './sections/underskrift';
import { unplaced } from './sections/unplaced';

/** What a report is composed from. */
export interface ReportInput {
  readonly statements: Statements;
  readonly settings: Settings;
  readonly control: Control;
  readonly period: Period;
  /** What a person typed in an earlier report, by key. */
  readonly kept: Kept;
  /** The figures of earlier reports, for comparisons that the workbook itself does not hold. */
  readonly earlier?: Earlier | null;
  readonly language: Language;
}

/** A composed report, and what it had to leave as inputs because the workbook has no source for it. */
export interface Composed {
  readonly plan: ReportPlan;
  readonly missing: readonly Missing[];
  /** What a later report may compare with, and what has been typed in this one. */
  readonly remembered: readonly Remembered[];
}

/** Last year's figures, from its report where the workbook has no other source. */
function withEarlier(found: KeyFigures, earlier: Earlier | null, before: Period): KeyFigures {
  const at = (row: 'medlemsavgift' | 'nettokostnad') => earlierTerm(earlier, driftKey(row), before);
  return {
    ...found,
    intakter: found.intakter ?? at('medlemsavgift'),
    nettokostnad: found.nettokostnad ?? at('nettokostnad'),
  };
}

function contextOf(input: ReportInput): ReportContext {
  const { statements, settings, period, control, language, earlier = null } = input;
  const budget = budgetModel(statements, settings, period);
  const at = (moment: Moment) => keyFigures(statements, budget, period, moment);
  const kind = settings.reportKind ?? statements.report.kind;
  return {
    statements,
    settings,
    control,
    earlier,
    period,
    language,
    budget,
    kind: kind !== 'okänd' ? kind : isFullYear(period) ? 'årsredovisning' : 'delårsrapport',
    months: monthsOf(period),
    utfall: at('utfall'),
    periodbudget: at('periodbudget'),
    prognos: at('prognos'),
    arsbudget: at('arsbudget'),
    foregaende: withEarlier(at('foregaende'), earlier, yearBefore(period)),
    say: speaker(language),
  };
}

/** statements + findings → the sheet `Delårsrapport` as a plan. Pure. */
export function composeReport(input: ReportInput): Composed {
  const context = contextOf(input);
  const draft = new Draft(input.kept);
  head(draft, context);
  if (context.kind === 'budget') finansiering(draft, context);
  else {
    oversikt(draft, context);
    driftredovisning(draft, context);
    balanskrav(draft, context);
    egetKapital(draft, context);
    finansiering(draft, context);
  }
  if (context.budget !== null) {
    const flagged = budgetuppfoljning(draft, context, context.budget);
    inriktning(draft, context, context.budget);
    if (context.kind !== 'budget') {
      kommentarer(draft, context, context.budget, flagged, input.kept);
      insatsChart(draft, context, context.budget);
    }
  }
  if (context.kind !== 'budget') {
    const statements = [...resultatrakning(draft, context), ...balansrakning(draft, context)];
    kassaflode(draft, context);
    noter(draft, context, statements);
    furtherTables(draft, context);
  }
  if (context.kind === 'årsredovisning') underskrift(draft, context);
  unplaced(draft, context);
  return {
    plan: { sheets: [withReadingMark(sheetOf(draft, context))], names: draft.names },
    missing: draft.missing,
    remembered: draft.remembered,
  };
}

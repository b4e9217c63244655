import {
  budgetCell,
  groupSum,
  type BudgetLine,
  type BudgetModel,
  type BudgetMoment,
} from '../budget-model';
import { spanText, type ReportContext } from '../context';
import type { Draft } from '../draft';
import { columnHeadings, openSection } from '../frame';
import { FIRST_AMOUNT, LABEL } from '../grid';
import { excelRound, token } from '../term';
import type { ReportKey } from '../../locales/report';

/** Individinriktad or strukturövergripande: an insats is registered as one of them (finsam.se, handledning). */
type Direction = 'individ' | 'struktur';

/** The direction that the source gives a line, by the heading it stands under or by `I`/`S` beside it. */
export function directionOf(line: BudgetLine): Direction | null {
  const heading = line.headings.at(-1)?.toLowerCase() ?? '';
  const label = line.label.toLowerCase();
  const short = line.texts.map((text) => text.trim().toUpperCase());
  if (heading.includes('individ') || short.includes('I')) return 'individ';
  if (heading.includes('struktur') || short.includes('S') || label.startsWith('struktur'))
    return 'struktur';
  return label.startsWith('individ') ? 'individ' : null;
}

interface Share {
  readonly label: ReportKey;
  readonly cells: readonly string[];
  readonly ore: number;
}

/** What goes to individuals, to structures and to administration, with shares of all costs. */
export function inriktning(draft: Draft, context: ReportContext, model: BudgetModel): void {
  const insatser = model.groups.find(({ id }) => id === 'insatser');
  if (insatser === undefined || insatser.lines.every((line) => directionOf(line) === null)) return;
  const moment: BudgetMoment = context.kind === 'budget' ? 'arsbudget' : 'utfall';
  const linesOf = (direction: Direction | null): BudgetLine[] =>
    insatser.lines.filter((line) => directionOf(line) === direction && line.terms[moment] !== null);
  const share = (label: ReportKey, lines: readonly BudgetLine[]): Share => ({
    label,
    cells: lines.map((line) => token(budgetCell(line.id, moment))),
    ore: lines.reduce((total, line) => total + (line.terms[moment]?.ore ?? 0), 0),
  });
  const others = model.groups.filter(({ id }) => id === 'administration' || id === 'kostnader');
  const rows: Share[] = [
    share('dirIndivid', linesOf('individ')),
    share('dirStruktur', linesOf('struktur')),
    share('dirOther', linesOf(null)),
    ...others.map(({ id, totals }): Share => ({
      label: id === 'administration' ? 'group_administration' : 'group_kostnader',
      cells: totals[moment] === null ? [] : [token(budgetCell(groupSum(id), moment))],
      ore: totals[moment]?.ore ?? 0,
    })),
  ].filter(({ cells }) => cells.length > 0);
  place(draft, context, moment, rows);
}

function place(
  draft: Draft,
  { say, period }: ReportContext,
  moment: BudgetMoment,
  rows: readonly Share[],
): void {
  const span = spanText(say, period);
  const heading = moment === 'utfall' ? say('headUtfall', { span }) : say('headBudget', { span });
  openSection(draft, say('dirTitle'), say('dirNote'));
  columnHeadings(draft, say('unitKr'), [heading, say('dirShare')]);
  const id = (row: string): string => `inriktning/${row}`;
  const total = rows.reduce((all, row) => all + row.ore, 0);
  for (const { label, cells, ore } of rows) {
    draft.label(say(label), 'label');
    draft.formula(FIRST_AMOUNT, cells.join('+'), ore / 100, 'amount', id(label));
    const quotient = `ROUND(${token(id(label))}/${token(id('summa'))},4)`;
    const share = total === 0 ? '' : excelRound(ore / total, 4);
    draft.formula(FIRST_AMOUNT + 1, `IF(${token(id('summa'))}=0,"",${quotient})`, share, 'percent');
    draft.end();
  }
  draft.text(LABEL, say('sumKostnader'), 'labelSum');
  const ends = [rows[0], rows.at(-1)].map((row) => token(id(row?.label ?? '')));
  draft.formula(FIRST_AMOUNT, `SUM(${ends.join(':')})`, total / 100, 'amountSum', id('summa'));
  draft.end();
}

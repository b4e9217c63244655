import { fill } from '../../locales/locale';
import { SIE_TEXTS } from '../../locales/sie';
import { err, ok, type Result } from '../../model/result';
import { sieProblem, type SieProblem } from '../../sie/problem';
import { KEY, LAST_AMOUNT, NUMBER } from '../../sie/sheet-rows';
import { WRITTEN } from '../../sie/written-amounts';
import { groupOf, type AccountGroup, type UtfallDimension } from '../../sie/utfall';
import type { SheetPlan } from '../plan';
import { rowHeights } from '../row-heights';
import { SieDraft, type AmountRow } from './sie-draft';
import { sieHead, sieHeadings } from './sie-head';
import type { Say, SieSource } from './sie-source';

const WIDTHS = [12, 46, 16, 16, 12, 12];
const ITEM = { label: 'label', amount: 'amount' } as const;
const SUM = { label: 'labelSum', amount: 'amountSum' } as const;
const RESULT = { label: 'labelResult', amount: 'amountResult' } as const;
const CONTROL = { label: 'controlLabel', amount: 'control' } as const;

/** Rows that a sheet of accounts and objects is written with; no förbund has a tenth of it. */
const MOST_ROWS = 20_000;

/** A group of accounts with its sum. */
function group(draft: SieDraft, source: SieSource, say: Say, which: AccountGroup): AmountRow {
  const own = source.utfall.rows.filter(({ account }) => groupOf(account) === which);
  draft.line(say(`group.${which}`), 'section');
  const rows = own.map(({ account: { number, name }, amounts }) =>
    draft.amounts(number, name, amounts, { kind: 'account', account: number }, ITEM),
  );
  const sum = draft.sum('', say(`sum.${which}`), rows, total(which), SUM);
  draft.row += 1;
  return sum;
}

const total = (which: AccountGroup | 'resultat' | 'kontroll') =>
  ({ kind: 'total', total: which, dimension: '' }) as const;

/** A dimension's objects, each with its accounts, and what is not divided over them. */
function dimension(
  draft: SieDraft,
  say: Say,
  { dimension: number, name, objects }: UtfallDimension,
  result: AmountRow,
): void {
  draft.line(say('divided', { dimension: name }), 'heading');
  const sums = objects.map(({ object, name: objectName, rows }) => {
    // The object's own row stands above its accounts, so that it is found at a glance.
    const first = draft.row + 1;
    const parts = rows.map(({ amounts }, index) => ({ row: first + index, amounts }));
    const key = { dimension: number, object };
    const own = draft.sum(object, objectName, parts, { kind: 'object', ...key }, SUM);
    for (const { account, amounts } of rows) {
      const of = { kind: 'object-account', ...key, account: account.number } as const;
      draft.amounts(account.number, account.name, amounts, of, ITEM);
    }
    return own;
  });
  const rest = { kind: 'total', total: 'rest', dimension: number } as const;
  const parts = sums.map((sum) => [sum, -1] as const);
  draft.combination(say('rest', { dimension: name }), [[result, 1], ...parts], rest, RESULT);
  draft.row += 1;
}

/**
 * The sheet `Utfall (SIE)`: utfall by account with sums, the balance, and each project's and kostnadsställe's part.
 * Every sum is a formula; the control row reads 0 where the books balance. Fails for books of too many rows.
 */
export function planSie(source: SieSource): Result<SheetPlan, SieProblem> {
  const { rows, dimensions, periods } = source.utfall;
  const objects = dimensions.flatMap((each) => each.objects);
  const count = objects.reduce((sum, object) => sum + 1 + object.rows.length, rows.length);
  if (count > MOST_ROWS) return err(sieProblem('too-many-rows', { count }));
  const say: Say = (key, params = {}) =>
    fill(SIE_TEXTS[source.language][key], params, source.language);
  const draft = new SieDraft(periods.length);
  sieHead(draft, source, say);
  const headingRow = draft.row;
  sieHeadings(draft, source, say);
  const [intakter, kostnader, finans] = (['intakter', 'kostnader', 'finans'] as const).map(
    (which) => [group(draft, source, say, which), 1] as const,
  );
  const parts = [intakter, kostnader, finans].filter((part) => part !== undefined);
  const result = draft.combination(say('sum.resultat'), parts, total('resultat'), RESULT);
  draft.row += 1;
  const assets = group(draft, source, say, 'tillgangar');
  const debts = group(draft, source, say, 'skulder');
  const balance = [[assets, 1] as const, [debts, -1] as const, [result, -1] as const];
  draft.combination(say('control'), balance, total('kontroll'), CONTROL);
  draft.row += 1;
  for (const each of dimensions) dimension(draft, say, each, result);
  const last = Math.max(0, draft.row - 1);
  return ok({
    key: 'sie',
    title: say('sheet'),
    cells: draft.cells,
    columnWidths: WIDTHS,
    rowHeights: rowHeights(draft.cells, draft.merges, WIDTHS, [], last),
    hiddenColumns: [KEY, WRITTEN],
    merges: draft.merges,
    freezeRows: 0,
    print: {
      orientation: 'portrait',
      titleRows: { first: headingRow, last: headingRow },
      pageBreaks: [],
      area: { top: 0, left: NUMBER, bottom: last, right: LAST_AMOUNT },
      footer: `${say('sheet')}   &P (&N)`,
    },
    charts: [],
  });
}

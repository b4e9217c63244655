import { AMOUNT_ROLES, type Table, type TableId, type TableRow } from './table';

const OF_INCOME_AND_COSTS: ReadonlySet<TableId> = new Set<TableId>([
  'uppfoljning',
  'prognos',
  'resultatrakning',
  'not-intakter',
]);

const isIncome = ({ side }: TableRow): boolean => side === 'intakt';
const isCost = ({ side }: TableRow): boolean =>
  side === 'kostnad' || side === 'insats' || side === 'administration';

/**
 * Whether a table keeps the signs of the books, where credit is negative (SIE 4): income with a minus and costs
 * without, so that a surplus has a minus too. The whole table then reads the other way round.
 */
export function keepsBookSigns(table: Table): boolean {
  if (!OF_INCOME_AND_COSTS.has(table.id) || table.sign === 'costs-negative') return false;
  const columns = table.columns.filter(({ role }) => AMOUNT_ROLES.has(role));
  const balance = (wanted: (row: TableRow) => boolean): number =>
    table.rows
      .filter(wanted)
      .flatMap((row) => columns.map(({ index }) => Math.sign(row.figures.get(index)?.value ?? 0)))
      .reduce((sum, sign) => sum + sign, 0);
  return balance(isIncome) < 0 && balance(isCost) >= 0;
}

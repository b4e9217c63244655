import type { SaidOfColumn } from '../../model/settings';
import { COLUMN_ROLES, type Column, type ColumnRole } from '../../model/table';
import { isFullYear } from '../../model/period';
import type { Say } from '../say';

/** Roles that are told apart by how much of the year they cover. */
const SPANNED: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['budget', 'foregaende']);

/** All that a person can say that a column is. */
export const COLUMN_CHOICES: readonly SaidOfColumn[] = COLUMN_ROLES.flatMap(
  (role): SaidOfColumn[] =>
    SPANNED.has(role)
      ? [
          { role, span: 'period' },
          { role, span: 'helår' },
        ]
      : [{ role, span: null }],
);

/** What a column is taken for, in the same terms. */
export function choiceOf({ role, period }: Column): SaidOfColumn {
  if (!SPANNED.has(role) || typeof period?.start !== 'string') return { role, span: null };
  return { role, span: isFullYear(period) ? 'helår' : 'period' };
}

/** What a column is said to be, in words: `budget för perioden`. */
export function choiceText({ role, span }: SaidOfColumn, say: Say): string {
  const name = say(`role.${role}`);
  return span === null ? name : say(`role.${span}`, { role: name });
}

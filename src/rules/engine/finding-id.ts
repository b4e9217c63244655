import type { Period } from '../../model/period';
import type { Column } from '../../model/table';
import type { Place } from './rule';

const periodText = ({ start, end }: Period): string => (start === null ? end : `${start}..${end}`);

const columnText = ({ role, period }: Column): string =>
  period === null ? role : `${role} ${periodText(period)}`;

/** Rule + table + row id + column role and period: survives moved cells and sheets. */
export function findingId(rule: string, { at, row, column, detail }: Place): string {
  return [
    rule,
    at === null ? '' : at.name,
    row === null ? '' : row.id,
    column === null ? '' : columnText(column),
    ...(detail === undefined ? [] : [detail]),
  ].join('/');
}

/** Makes a repeated id unique by numbering, in the order given. */
export function numberer(): (id: string) => string {
  const seen = new Map<string, number>();
  return (id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}~${count}`;
  };
}

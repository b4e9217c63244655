import type { Settings } from '../../model/settings';
import type { Severity } from '../../model/finding';

/** Something missing is information, unless the förbund has said that it wants it as a warning. */
export const missingSeverity = ({ missingIsWarning }: Settings): Severity =>
  missingIsWarning ? 'warning' : 'info';

/** Names in a row, at most four, with how many more there are. */
export function some(names: readonly string[]): string {
  const first = names.slice(0, 4).join(', ');
  return names.length > 4 ? `${first} (+${names.length - 4})` : first;
}

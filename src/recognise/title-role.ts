import type { ColumnRole } from '../model/table';
import type { Block } from './block';
import { readHeading } from './column-heading';

/** Money that is yet to be used. */
const TO_DISPOSE_OF = /medel att (?:disponera|fördela)|planerade? kostnader|verksamhetsplan/i;

/**
 * The role that titles alone, or else the sheet's name, give to columns headed by years: budget or prognos.
 * Null when they speak of utfall as well, or of neither.
 */
export function roleOfTitles(block: Block): ColumnRole | null {
  const roles = new Set<ColumnRole>();
  const titles = block.titles.map(({ text }) => text);
  for (const text of titles.some(namesRole) ? titles : [block.sheet]) {
    if (/utfall|uppföljning/i.test(text)) roles.add('utfall');
    const { role } = readHeading(text);
    if (TO_DISPOSE_OF.test(text)) roles.add('budget');
    if (role === 'prognos' || role === 'budget') roles.add(role);
  }
  const [only] = roles;
  return roles.size === 1 && only !== undefined ? only : null;
}

const namesRole = (text: string): boolean =>
  /utfall|uppföljning/i.test(text) ||
  TO_DISPOSE_OF.test(text) ||
  ['prognos', 'budget'].includes(readHeading(text).role ?? '');

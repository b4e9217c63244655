import { LIMITS } from '../limits';
import { UnreadableError } from '../problem';

/**
 * The column (from 0) of a cell reference such as `AB12`; -1 when it holds no letters. The row is the row element's
 * own. Throws for a column that no worksheet has.
 */
export function columnOfReference(bytes: Uint8Array, start: number, end: number): number {
  let column = 0;
  for (let at = start; at < end; at++) {
    const letter = (bytes[at] ?? 0) & 0xdf;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
    if (column > LIMITS.columns) throw new UnreadableError('malformed', 'column outside the sheet');
  }
  return column - 1;
}

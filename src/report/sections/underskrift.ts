import type { ReportContext } from '../context';
import type { Draft } from '../draft';
import { openSection } from '../frame';
import { FIRST_AMOUNT, LABEL } from '../grid';

/** Rows to sign on; a person adds more where the board is larger. */
const SIGNATURES = 6;

/** The board's signatures under an årsredovisning: name and function, on a personal mandate. */
export function underskrift(draft: Draft, { say }: ReportContext): void {
  openSection(draft, say('signTitle'), say('signNote'));
  draft.skip();
  for (let number = 1; number <= SIGNATURES; number += 1) {
    draft.input(LABEL, `underskrift/${number}/namn`, 'signature');
    draft.input(FIRST_AMOUNT + 1, `underskrift/${number}/funktion`, 'signature');
    for (let column = FIRST_AMOUNT + 2; column <= FIRST_AMOUNT + 4; column += 1) {
      draft.blank(column, 'signature');
    }
    draft.merge(FIRST_AMOUNT + 1, FIRST_AMOUNT + 4);
    draft.heights.push({ row: draft.row, points: 32 });
    draft.end();
  }
}

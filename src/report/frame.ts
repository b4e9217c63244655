import { ORE_PER } from '../model/amount';
import type { ReportContext } from './context';
import type { Draft } from './draft';
import { AMOUNT_TEXT_POINTS, FIRST_AMOUNT, LABEL, LAST_AMOUNT, MARK } from './grid';
import { fitted } from './hyphenate';
import { BASE_SIZE } from './styles';

/** A text in small type across the printed page. */
function wide(draft: Draft, text: string): void {
  draft.text(LABEL, text, 'note');
  draft.merge(LABEL, MARK);
}

/** Opens a section: a heading and what its amounts are in. Kept together on a page as far as it fits. */
export function openSection(draft: Draft, title: string, note: string): void {
  draft.skip();
  draft.parts.push(draft.row);
  draft.section = title;
  draft.text(LABEL, title, 'heading');
  draft.end();
  wide(draft, note);
  draft.end();
}

/** A row of column headings, the label's first. Empty texts leave the column without a heading. */
export function columnHeadings(
  draft: Draft,
  label: string,
  headings: readonly string[],
  mark?: { readonly column: number; readonly text: string },
): void {
  draft.text(LABEL, label, 'rowHeading');
  headings.forEach((heading, index) =>
    draft.text(
      FIRST_AMOUNT + index,
      fitted(heading, AMOUNT_TEXT_POINTS, { size: BASE_SIZE, bold: true }),
      heading.length <= 3 ? 'referenceHeading' : 'columnHeading',
    ),
  );
  if (mark !== undefined) draft.text(mark.column, mark.text, 'markHeading');
  draft.end();
}

/** A remark in small type across the page. */
export function remark(draft: Draft, text: string): void {
  wide(draft, text);
  draft.end();
}

/** Words for a difference in öre, costs negative, with a mark that can be read without colour; tkr decide. */
export function judgement(say: ReportContext['say'], difference: number): string {
  if (Math.abs(difference) < ORE_PER.tkr / 2) return say('asBudget');
  return difference > 0 ? say('markBetter') : say('markWorse');
}

/** The column after the last of some amounts, where a mark stands. */
export const markAfter = (amounts: number): number =>
  Math.min(FIRST_AMOUNT + amounts, LAST_AMOUNT + 1);

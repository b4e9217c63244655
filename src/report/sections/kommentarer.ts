import type { BudgetModel } from '../budget-model';
import type { ReportContext } from '../context';
import type { Draft } from '../draft';
import type { Kept } from '../kept';
import { openSection } from '../frame';
import { FIRST_AMOUNT, LABEL, MARK } from '../grid';
import type { FlaggedLine } from './budgetuppfoljning';
import { sentence } from './flag-text';

const LAST_OF_SENTENCE = FIRST_AMOUNT + 3;
const COMMENT = LAST_OF_SENTENCE + 1;
/** Two lines, in points. */
const ROOM_TO_WRITE = 28;

/** The key of a row's comment. */
export const commentKey = (line: string): string => `uppfoljning/${line}/kommentar`;

/**
 * The flagged rows in words, each with a cell for the comment that a reader will ask for.
 * A row that is no longer flagged stays while it holds a comment.
 */
export function kommentarer(
  draft: Draft,
  context: ReportContext,
  model: BudgetModel,
  flagged: readonly FlaggedLine[],
  kept: Kept,
): void {
  const { say, months } = context;
  const lines = model.groups.flatMap((group) => group.lines);
  const shown = lines.flatMap((line) => {
    const flag = flagged.find((candidate) => candidate.line === line);
    if (flag === undefined && !kept.has(commentKey(line.id))) return [];
    return [{ line, avvikelser: flag?.avvikelser ?? [] }];
  });
  openSection(draft, say('commentTitle'), say(shown.length > 0 ? 'commentNote' : 'commentNone'));
  if (shown.length === 0) return;
  draft.text(LABEL, say('commentRow'), 'rowHeading');
  span(draft, FIRST_AMOUNT, LAST_OF_SENTENCE, say('commentWhat'), 'rowHeading');
  span(draft, COMMENT, MARK, say('commentCell'), 'rowHeading');
  draft.end();
  for (const { line, avvikelser } of shown) {
    const words =
      avvikelser.length === 0
        ? say('commentNotFlagged')
        : avvikelser.map((avvikelse) => sentence(say, line, avvikelse, months)).join(' ');
    draft.text(LABEL, line.label, 'cellTop');
    span(draft, FIRST_AMOUNT, LAST_OF_SENTENCE, words, 'text');
    draft.input(COMMENT, commentKey(line.id), 'textInput');
    for (let column = COMMENT + 1; column <= MARK; column += 1) draft.blank(column, 'textInput');
    draft.merge(COMMENT, MARK);
    draft.heights.push({ row: draft.row, points: ROOM_TO_WRITE });
    draft.end();
  }
}

function span(
  draft: Draft,
  left: number,
  right: number,
  text: string,
  style: 'text' | 'rowHeading',
): void {
  draft.text(left, text, style);
  for (let column = left + 1; column <= right; column += 1) draft.blank(column, style);
  draft.merge(left, right);
}

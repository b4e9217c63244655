import type { FollowUp } from './follow-up';

/** How many flagged rows have a comment cell in the report with nothing in it. */
export const uncommentedIn = (followUp: FollowUp | null): number =>
  (followUp?.groups ?? [])
    .flatMap(({ lines }) => lines)
    .filter(({ avvikelser, comment }) => avvikelser.length > 0 && comment === '').length;

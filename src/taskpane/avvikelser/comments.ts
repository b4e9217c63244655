import type { FollowedLine, FollowUp } from './follow-up';

const mapLines = (followUp: FollowUp, change: (line: FollowedLine) => FollowedLine): FollowUp => ({
  ...followUp,
  groups: followUp.groups.map((group) => ({ ...group, lines: group.lines.map(change) })),
});

/** The follow-up with one row's comment as just written. */
export const withComment = (followUp: FollowUp, id: string, comment: string): FollowUp =>
  mapLines(followUp, (line) => (line.line.id === id ? { ...line, comment } : line));

/** The follow-up once the report is there: each flagged row has its comment cell. */
export const afterReport = (followUp: FollowUp): FollowUp => ({
  ...mapLines(followUp, (line) =>
    line.avvikelser.length > 0 ? { ...line, comment: line.comment ?? '' } : line,
  ),
  hasReport: true,
});

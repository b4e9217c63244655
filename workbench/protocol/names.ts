/** A name on the wire (`GetRange`) as the object model spells it (`getRange`). */
export const memberName = (wire: string): string => wire.charAt(0).toLowerCase() + wire.slice(1);

/** A member's name (`getRange`) as it travels (`GetRange`). */
export const wireName = (member: string): string =>
  member.charAt(0).toUpperCase() + member.slice(1);

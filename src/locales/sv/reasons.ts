/** Swedish texts: reasons. `{name}` is a parameter. */
export const reasons = {} as const satisfies Record<string, string>;

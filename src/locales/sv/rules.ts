/** Swedish texts: rules. `{name}` is a parameter. */
export const rules = {} as const satisfies Record<string, string>;

/** Swedish texts: cli. `{name}` is a parameter. */
export const cli = {} as const satisfies Record<string, string>;

/** Swedish texts: pane. `{name}` is a parameter. */
export const pane = {} as const satisfies Record<string, string>;

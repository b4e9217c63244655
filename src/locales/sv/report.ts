/** Swedish texts: report. `{name}` is a parameter. */
export const report = {} as const satisfies Record<string, string>;

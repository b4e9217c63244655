import type { pane as sv } from '../sv/pane';

/** English texts: pane. */
export const pane: Record<keyof typeof sv, string> = {};

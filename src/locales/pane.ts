import { pane as en } from './en/pane';
import { pane as sv } from './sv/pane';

/** What the pane says. */
export const PANE_TEXTS = { sv, en } as const;

export type PaneKey = keyof typeof sv;

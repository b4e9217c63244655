import { reasons as en } from './en/reasons';
import { reasons as sv } from './sv/reasons';

/** Why something was understood as it was, or was left aside. */
export const REASON_TEXTS = { sv, en } as const;

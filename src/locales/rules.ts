import { rules as en } from './en/rules';
import { rules as sv } from './sv/rules';

/** What the findings say. */
export const RULE_TEXTS = { sv, en } as const;

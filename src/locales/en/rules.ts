import type { rules as sv } from '../sv/rules';

/** English texts: rules. */
export const rules: Record<keyof typeof sv, string> = {};

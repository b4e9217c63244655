import type { reasons as sv } from '../sv/reasons';

/** English texts: reasons. */
export const reasons: Record<keyof typeof sv, string> = {};

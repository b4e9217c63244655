import type { cli as sv } from '../sv/cli';

/** English texts: cli. */
export const cli: Record<keyof typeof sv, string> = {};

import type { report as sv } from '../sv/report';

/** English texts: report. */
export const report: Record<keyof typeof sv, string> = {};

import { report as en } from './en/report';
import { report as sv } from './sv/report';

/** What stands in a report and on the settings sheet. */
export const REPORT_TEXTS = { sv, en } as const;

export type ReportKey = keyof typeof sv;

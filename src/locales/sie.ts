import { sie as en } from './en/sie';
import { sie as sv } from './sv/sie';

/** What stands on the sheet made of a SIE file, and what is to be known of the file. */
export const SIE_TEXTS = { sv, en } as const;

export type SieKey = keyof typeof sv;

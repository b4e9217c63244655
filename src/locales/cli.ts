import { cli as en } from './en/cli';
import { cli as sv } from './sv/cli';

/** What the command line says. */
export const CLI_TEXTS = { sv, en } as const;

export type CliKey = keyof typeof sv;

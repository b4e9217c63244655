import { kontrollblad as en } from './en/kontrollblad';
import { kontrollblad as sv } from './sv/kontrollblad';

/** What stands on a Kontrollblad. */
export const KONTROLLBLAD_TEXTS = { sv, en } as const;

export type KontrollbladKey = keyof typeof sv;

import { catalogue as en } from './en/catalogue';
import { catalogue as sv } from './sv/catalogue';

/** What each rule compares, why (`:why`) and what it needs (`:needs`). */
export const CATALOGUE_TEXTS = { sv, en } as const;

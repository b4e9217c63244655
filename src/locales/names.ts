import { names as en } from './en/names';
import { names as sv } from './sv/names';

/** The template's tables and rows, by `table.<id>` and `row.<key>`. */
export const NAME_TEXTS = { sv, en } as const;

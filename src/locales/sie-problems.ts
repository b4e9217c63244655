import { sieProblems as en } from './en/sie-problems';
import { sieProblems as sv } from './sv/sie-problems';

/** Why a SIE file gave nothing. */
export const SIE_PROBLEM_TEXTS = { sv, en } as const;

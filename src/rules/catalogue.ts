import type { Rule } from './engine/rule';
import { nettokostnad } from './form/nettokostnad';
import { mixedSigns, otherSign } from './form/signs';
import { avvikelse } from './sums/avvikelse';
import { sum } from './sums/sum';

/** Every rule, in the order in which failing identities are judged: parts before totals, tables before ties. */
export const CATALOGUE: readonly Rule[] = [sum, avvikelse, nettokostnad, mixedSigns, otherSign];

import type { Rule } from './engine/rule';
import { nettokostnad } from './form/nettokostnad';
import { mixedSigns, otherSign } from './form/signs';
import { avvikelse } from './sums/avvikelse';
import { sum } from './sums/sum';
import { balance } from './ties/balance';
import { driftredovisningIncome } from './ties/driftredovisning-income';
import {
  egetKapitalOverTime,
  likvidaMedelOverTime,
  rorelsekapitalOverTime,
} from './ties/over-time';
import { sameInsats } from './ties/same-insats';
import { halfQuarterQuarter } from './ties/shares-of-members';
import {
  sameEgetKapital,
  sameFordringar,
  sameGroupTotals,
  sameIntakter,
  sameKostnader,
  sameLikvidaMedel,
  sameMedlemsavgifter,
  sameResultat,
  sameSkulder,
  sameVerksamhetskostnad,
} from './ties/stated-twice';

/** Every rule, in the order in which failing identities are judged: parts before totals, tables before ties. */
export const CATALOGUE: readonly Rule[] = [
  sum,
  avvikelse,
  nettokostnad,
  balance,
  sameResultat,
  sameEgetKapital,
  sameLikvidaMedel,
  sameIntakter,
  sameKostnader,
  sameFordringar,
  sameSkulder,
  sameMedlemsavgifter,
  sameGroupTotals,
  sameInsats,
  sameVerksamhetskostnad,
  driftredovisningIncome,
  egetKapitalOverTime,
  likvidaMedelOverTime,
  rorelsekapitalOverTime,
  halfQuarterQuarter,
  mixedSigns,
  otherSign,
];

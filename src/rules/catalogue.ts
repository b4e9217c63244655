import type { Rule } from './engine/rule';
import { amountsAsText } from './form/amounts-as-text';
import { avvikelseConventions } from './form/avvikelse-conventions';
import { externalLinks } from './form/external-links';
import { hiddenRows } from './form/hidden-rows';
import { nettokostnad } from './form/nettokostnad';
import { partYearBudget } from './form/part-year-budget';
import { repeatedPeriod } from './form/repeated-period';
import { reportTypedOver } from './form/report-typed-over';
import { share } from './form/share';
import { mixedSigns, otherSign } from './form/signs';
import { soliditet } from './form/soliditet';
import { staleDates } from './form/stale-dates';
import { typedOver } from './form/typed-over';
import { statedUnit } from './form/unit';
import { textAmongAmounts } from './form/text-among-amounts';
import { errorValue, unreadable } from './form/unreadable';
import { oldHeadingsRule } from './headings/old-headings';
import { ledgerPeriod } from './ledger/ledger-period';
import { ledgerTypedOver } from './ledger/ledger-typed-over';
import { sameAsLedger } from './ledger/same-as-ledger';
import { administrationShare } from './judgement/administration-share';
import { avvikelseFlag } from './judgement/avvikelse-flags';
import { budgetedDeficit } from './judgement/budgeted-deficit';
import { egetKapitalShare } from './judgement/eget-kapital-share';
import { prognosEqualsBudget } from './judgement/prognos-equals-budget';
import { avvikelse } from './sums/avvikelse';
import { sum } from './sums/sum';
import { utfallToDate } from './sums/utfall-to-date';
import { balanskravLayout, balanskravNegative, balanskravPrognos } from './template/balanskrav';
import { budgetParts } from './template/budget-parts';
import { missingEgetKapital } from './template/eget-kapital-source';
import { excludedRows } from './template/excluded-rows';
import { missingColumns } from './template/missing-columns';
import { missingRows } from './template/missing-rows';
import { noteReferences } from './template/note-references';
import { delarsrapportColumns, delarsrapportTable, missingTable } from './template/required';
import { missingRevisionCost } from './template/revision-cost';
import { sectionOrder } from './template/section-order';
import { templateUnit } from './template/units';
import { balance } from './ties/balance';
import { driftredovisningIncome } from './ties/driftredovisning-income';
import {
  egetKapitalOverTime,
  likvidaMedelOverTime,
  rorelsekapitalOverTime,
} from './ties/over-time';
import { sameInsats } from './ties/same-insats';
import { sameNote } from './ties/same-note';
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
  utfallToDate,
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
  sameNote,
  sameMedlemsavgifter,
  sameGroupTotals,
  sameInsats,
  sameVerksamhetskostnad,
  sameAsLedger,
  ledgerPeriod,
  driftredovisningIncome,
  egetKapitalOverTime,
  likvidaMedelOverTime,
  rorelsekapitalOverTime,
  halfQuarterQuarter,
  mixedSigns,
  otherSign,
  share,
  soliditet,
  unreadable,
  errorValue,
  statedUnit,
  oldHeadingsRule,
  repeatedPeriod,
  partYearBudget,
  amountsAsText,
  textAmongAmounts,
  externalLinks,
  hiddenRows,
  typedOver,
  reportTypedOver,
  ledgerTypedOver,
  staleDates,
  avvikelseConventions,
  missingTable,
  missingRows,
  missingColumns,
  missingRevisionCost,
  excludedRows,
  sectionOrder,
  noteReferences,
  budgetParts,
  delarsrapportTable,
  delarsrapportColumns,
  missingEgetKapital,
  balanskravLayout,
  balanskravNegative,
  balanskravPrognos,
  templateUnit,
  budgetedDeficit,
  egetKapitalShare,
  administrationShare,
  avvikelseFlag,
  prognosEqualsBudget,
];

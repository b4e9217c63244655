import type { RowTemplate } from '../table-template';

/** Keys of money coming in, the same in an uppföljning and in the note to it. */
type IncomeKey =
  'medlemsavgift' | 'stat' | 'region' | 'kommun' | 'projektmedel' | 'ovriga-intakter';

const row = <Key extends IncomeKey>(key: Key, label: RegExp): RowTemplate<Key> => ({
  key,
  label,
  kind: 'item',
  side: 'intakt',
  many: true,
});

const projektmedel = row(
  'projektmedel',
  /\besf\b|projektmedel|eu-medel|\bmucf\b|\bnns\b|externa (?:medel|bidrag)/,
);
const stat = row(
  'stat',
  /försäkringskassan|arbetsförmedlingen|\bstaten\b|^stat$|^statliga? |^fk(?:\/af)?$|^af\/fk$/,
);
const region = row('region', /landsting(?:et)?|region(?:en)?(?= [a-zåäö]|$)/);
const ovriga = row(
  'ovriga-intakter',
  /^övriga (?:intäkter|bidrag)|^ersättning sjuklön|^statsbidrag/,
);
const kommun = row('kommun', /\bkommun(?:er|erna)?\b|\bstad$/);

/** Members' money by member (FinsamL 5 §) and other income: the first that fits decides. */
export const memberAndOtherIncome = [projektmedel, stat, region, ovriga, kommun] as const;

/** The same, and members' money as one row. */
export const incomeRows = [
  row(
    'medlemsavgift',
    /^(?:tilldelade )?medlems(?:avgift|bidrag|intäkt)(?:er)?(?: inkl.*)?$|^intäkter\/medlemsavgifter$|^(?:medels)?tilldelning|^huvudmannabidrag|^anslag(?: från .*)?$/,
  ),
  ...memberAndOtherIncome,
] as const;

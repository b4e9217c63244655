import type { ReportKey } from '../../locales/report';

/** One adjustment: its label and the template keys of the source rows that it gathers. */
export interface Adjustment {
  readonly key: string;
  readonly label: ReportKey;
  readonly sources: readonly string[];
}

/** Rows 2–6 of the layout that the template has had up to räkenskapsår 2023. */
export const BEFORE_2024: readonly Adjustment[] = [
  { key: 'realisationsvinster', label: 'bkVinster', sources: ['realisationsvinster'] },
  {
    key: 'realisationsvinster-undantag',
    label: 'bkVinsterUndantag',
    sources: ['realisationsvinster-undantag'],
  },
  {
    key: 'realisationsforluster-undantag',
    label: 'bkForlusterUndantag',
    sources: ['realisationsforluster-undantag'],
  },
  { key: 'orealiserade', label: 'bkOrealiserade', sources: ['orealiserade'] },
  { key: 'aterforing', label: 'bkAterforing', sources: ['aterforing'] },
];

/** LKBR 11 kap. 10 § as amended by 2023:643, points 1–4. */
export const FROM_2024: readonly Adjustment[] = [
  {
    key: 'realisationsvinster',
    label: 'bk24Vinster',
    sources: ['realisationsvinster', 'realisationsvinster-undantag'],
  },
  {
    key: 'realisationsforluster-undantag',
    label: 'bk24Forluster',
    sources: ['realisationsforluster-undantag'],
  },
  { key: 'orealiserade', label: 'bk24Orealiserade', sources: ['orealiserade'] },
  { key: 'aterforing', label: 'bk24Aterforing', sources: ['aterforing'] },
];

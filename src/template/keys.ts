import type { TableId } from '../model/table';

/** The whole economy against budget; a helårsprognos has the same rows. */
const ECONOMY = [
  'medlemsavgift',
  'stat',
  'region',
  'kommun',
  'projektmedel',
  'ovriga-intakter',
  'finansnetto',
  'summa-intakter',
  'ingaende-eget-kapital',
  'totala-medel',
  'summa-insatser',
  'summa-administration',
  'summa-kostnader',
  'resultat',
  'utgaende-eget-kapital',
] as const;

/**
 * The rows of Nationella rådet's template, and of what förbund keep beside it, by table.
 * A row that the template does not name has key null and is known by its label and side.
 * Sources: the template as published reports show it; LKBR 5:2, 6:2, 11:10; FinsamL 5 §.
 */
export const ROW_KEYS = {
  oversikt: ['intakter', 'kostnader', 'resultat', 'soliditet', 'antal-anstallda'],
  driftredovisning: [
    'nettokostnad',
    'medlemsavgift',
    'resultat',
    'utgaende-eget-kapital',
    'likvida-medel',
  ],
  resultatrakning: [
    'intakter',
    'kostnader',
    'avskrivningar',
    'nettokostnad',
    'verksamhetens-resultat',
    'finansiella-intakter',
    'finansiella-kostnader',
    'summa-finansiella-poster',
    'resultat-efter-finansiella-poster',
    'extraordinara-poster',
    'resultat',
  ],
  balansrakning: [
    'anlaggningstillgangar',
    'fordringar',
    'kassa-bank',
    'summa-omsattningstillgangar',
    'summa-tillgangar',
    'ingaende-eget-kapital',
    'resultat',
    'ovrigt-eget-kapital',
    'summa-eget-kapital',
    'avsattningar',
    'langfristiga-skulder',
    'kortfristiga-skulder',
    'summa-skulder',
    'summa-eget-kapital-och-skulder',
    'ansvarsforbindelser',
  ],
  kassaflodesanalys: [
    'resultat',
    'justeringar',
    'medel-fore-rorelsekapital',
    'forandring-fordringar',
    'forandring-skulder',
    'lopande-verksamheten',
    'investeringsverksamheten',
    'finansieringsverksamheten',
    'kassaflode',
    'likvida-medel-ingaende',
    'likvida-medel-utgaende',
  ],
  balanskrav: [
    'resultat',
    'realisationsvinster',
    'realisationsvinster-undantag',
    'realisationsforluster-undantag',
    'orealiserade',
    'aterforing',
    'resultat-efter-balanskravsjusteringar',
    'resultatreserv',
    'balanskravsresultat',
  ],
  uppfoljning: ECONOMY,
  prognos: ECONOMY,
  insatser: ['summa-insatser'],
  'not-intakter': ['stat', 'region', 'kommun', 'projektmedel', 'ovriga-intakter', 'summa'],
  'not-kostnader': ['summa-insatser', 'summa-administration', 'summa'],
  'not-fordringar': ['summa'],
  'not-skulder': ['summa'],
  medlemsbidrag: ['medlemsbidrag', 'kostnad', 'resultat', 'utgaende-eget-kapital', 'projektmedel'],
  'finansierad-verksamhet': [
    'individinriktade',
    'strukturovergripande',
    'administration',
    'summa-kostnader',
  ],
  deltagare: ['summa'],
  'medel-till-forfogande': ['medel'],
  okand: ['summa'],
} as const satisfies Record<TableId, readonly string[]>;

/** The template keys of one table's rows. */
export type RowKey<Id extends TableId> = (typeof ROW_KEYS)[Id][number];

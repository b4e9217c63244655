import type { Law } from '../model/finding';
import type { TableId } from '../model/table';
import type { RowKey } from './keys';

/** A row that a table must have: the key that names it, or another that says the same. */
export type RequiredRow<Key extends string = string> = readonly [Key, ...Key[]];

/** What a table must have, and who says so. */
interface Requirement<Id extends TableId> {
  readonly law: Law;
  readonly rows: readonly RequiredRow<RowKey<Id>>[];
}

const lkbr = (place: string): Law => ({ act: 'LKBR', place });
const TEMPLATE: Law = { act: 'Nationella rådets mall', place: 'tabeller' };

/** The rows by table. */
type Required = { readonly [Id in TableId]?: Requirement<Id> };

/**
 * The rows that LKBR and Nationella rådet's template ask of a table that a report has; of two layouts either will do.
 * Left out: what law does not let a förbund have (skatteintäkter, resultatreserv), ansvarsförbindelser, which stand
 * without an amount, soliditet, which only some editions show, and rows for what need not exist (ESF, övriga intäkter).
 */
export const REQUIRED_ROWS: Required = {
  oversikt: { law: lkbr('11 kap. 1 §'), rows: [['intakter'], ['kostnader'], ['resultat']] },
  driftredovisning: {
    law: TEMPLATE,
    rows: [['nettokostnad'], ['medlemsavgift'], ['resultat'], ['utgaende-eget-kapital']],
  },
  resultatrakning: {
    law: lkbr('5 kap. 2 §'),
    rows: [
      ['intakter'],
      ['kostnader'],
      ['avskrivningar'],
      ['nettokostnad'],
      ['verksamhetens-resultat'],
      ['finansiella-intakter'],
      ['finansiella-kostnader'],
      ['resultat-efter-finansiella-poster'],
      ['extraordinara-poster'],
      ['resultat'],
    ],
  },
  balansrakning: {
    law: lkbr('6 kap. 2 §'),
    rows: [
      ['anlaggningstillgangar'],
      ['fordringar'],
      ['kassa-bank'],
      ['summa-omsattningstillgangar'],
      ['summa-tillgangar'],
      ['ovrigt-eget-kapital', 'ingaende-eget-kapital'],
      ['resultat'],
      ['summa-eget-kapital'],
      ['kortfristiga-skulder', 'summa-skulder'],
      ['summa-eget-kapital-och-skulder'],
    ],
  },
  kassaflodesanalys: {
    law: lkbr('7 kap.'),
    rows: [
      ['resultat'],
      ['justeringar'],
      ['medel-fore-rorelsekapital'],
      ['forandring-fordringar'],
      ['forandring-skulder'],
      ['lopande-verksamheten'],
      ['investeringsverksamheten'],
      ['finansieringsverksamheten'],
      ['kassaflode'],
      ['likvida-medel-ingaende'],
      ['likvida-medel-utgaende'],
    ],
  },
  balanskrav: {
    law: lkbr('11 kap. 10 §'),
    rows: [
      ['resultat'],
      ['realisationsvinster'],
      ['realisationsforluster-undantag'],
      ['orealiserade'],
      ['aterforing'],
      ['balanskravsresultat'],
    ],
  },
  'not-intakter': {
    law: { act: 'FinsamL', place: '5 §' },
    rows: [['stat'], ['region'], ['kommun'], ['summa']],
  },
  'not-kostnader': { law: TEMPLATE, rows: [['summa']] },
  'not-fordringar': { law: TEMPLATE, rows: [['summa']] },
  'not-skulder': { law: TEMPLATE, rows: [['summa']] },
};

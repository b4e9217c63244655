import type { RowTemplate, TableTemplate } from '../table-template';
import { memberAndOtherIncome } from './income-rows';

const summa: RowTemplate<'summa'> = {
  key: 'summa',
  label:
    /^(?:summa|totalt?|s:a)(?: (?:kortfristiga |korta |verksamhetens )?(?:intäkter|kostnader|fordringar|skulder))?$|^$/,
  kind: 'sum',
  side: null,
};

/** Note to verksamhetens intäkter: ½ state, ¼ region, ¼ kommuner (FinsamL 5 §), and project money. */
export const notIntakter: TableTemplate<'not-intakter'> = {
  id: 'not-intakter',
  title: /intäkter/,
  rows: [summa, ...memberAndOtherIncome],
  relations: [],
};

/** Note to verksamhetens kostnader: samverkansinsatser, then övriga kostnader. */
export const notKostnader: TableTemplate<'not-kostnader'> = {
  id: 'not-kostnader',
  title: /kostnader/,
  rows: [
    {
      key: 'summa-insatser',
      label: /^summa (?:samverkans)?insatser$/,
      kind: 'sum',
      side: 'insats',
    },
    {
      key: 'summa-administration',
      label: /^summa (?:övriga kostnader|administration|kansli)$/,
      kind: 'sum',
      side: 'administration',
    },
    summa,
  ],
  relations: [],
};

/** Note to fordringar. */
export const notFordringar: TableTemplate<'not-fordringar'> = {
  id: 'not-fordringar',
  title: /fordringar|förutbetalda kostnader/,
  rows: [summa],
  relations: [],
};

/** Note to kortfristiga skulder. */
export const notSkulder: TableTemplate<'not-skulder'> = {
  id: 'not-skulder',
  title: /skulder|upplupna kostnader/,
  rows: [summa],
  relations: [],
};

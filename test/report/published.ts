import { fullYear, type Period } from '../../src/model/period';
import type { Statements } from '../../src/model/statements';
import type { RowSpec } from './statements-builder';
import { statementsOf, tableFrom } from './statements-builder';

const item = (side: RowSpec['side'], key?: string): RowSpec =>
  key === undefined ? { side: side! } : { side: side!, key };
const sum = (key: string, side?: RowSpec['side']): RowSpec => ({
  key,
  kind: 'sum',
  ...(side === undefined ? {} : { side }),
});
const result = (key: string): RowSpec => ({ key, kind: 'result', side: 'resultat' });
const insats = item('insats');
const admin = item('administration');

/** The rows of an ordinary balanskrav table. */
const BALANSKRAV = {
  1: result('resultat'),
  2: item('resultat', 'realisationsvinster'),
  3: item('resultat', 'realisationsvinster-undantag'),
  4: item('resultat', 'realisationsforluster-undantag'),
  5: item('resultat', 'orealiserade'),
  6: item('resultat', 'aterforing'),
  7: result('balanskravsresultat'),
};

const OVERSIKT = {
  1: item('intakt', 'intakter'),
  2: item('kostnad', 'kostnader'),
  3: result('resultat'),
};

const DRIFT = {
  1: item('kostnad', 'nettokostnad'),
  2: item('intakt', 'medlemsavgift'),
  3: result('resultat'),
  4: item('eget-kapital', 'utgaende-eget-kapital'),
};

const JAN_AUG: Period = { start: '2022-01-01', end: '2022-08-31' };
const JAN_AUG_21: Period = { start: '2021-01-01', end: '2021-08-31' };

/** The interim report for eight months of 2022. */
export const eightMonths = (): Statements =>
  statementsOf('delårsrapport', JAN_AUG, [
    tableFrom('malmo-2022-delar/uppfoljning.tsv', {
      id: 'uppfoljning',
      sheet: 'Uppföljning',
      sign: 'costs-negative',
      columns: [
        ['utfall', JAN_AUG],
        ['prognos', fullYear(2022)],
        ['budget', fullYear(2022)],
      ],
      rows: {
        2: item('intakt', 'medlemsavgift'),
        3: sum('summa-intakter', 'intakt'),
        5: { key: 'ingaende-eget-kapital', kind: 'memo', side: 'eget-kapital' },
        7: sum('totala-medel'),
        10: insats,
        11: insats,
        12: insats,
        13: insats,
        14: insats,
        15: insats,
        16: insats,
        17: { kind: 'sum', side: 'insats' },
        20: insats,
        21: { kind: 'sum', side: 'insats' },
        23: sum('summa-insatser', 'insats'),
        26: admin,
        27: admin,
        28: admin,
        29: admin,
        30: sum('summa-administration', 'administration'),
        32: sum('summa-kostnader', 'kostnad'),
        34: result('resultat'),
        35: result('utgaende-eget-kapital'),
      },
    }),
    tableFrom('malmo-2022-delar/driftredovisning.tsv', {
      id: 'driftredovisning',
      sheet: 'Driftredovisning',
      unit: 'tkr',
      sign: 'costs-negative',
      columns: [
        ['utfall', JAN_AUG],
        ['budget', JAN_AUG],
        ['avvikelse', null],
        ['foregaende', JAN_AUG_21],
      ],
      rows: DRIFT,
    }),
    tableFrom('malmo-2022-delar/oversikt.tsv', {
      id: 'oversikt',
      sheet: 'Översikt',
      unit: 'tkr',
      sign: 'costs-positive',
      columns: [2022, 2021, 2020, 2019, 2018].map((year) => [
        year === 2022 ? ('utfall' as const) : ('foregaende' as const),
        { start: `${year}-01-01`, end: `${year}-08-31` },
      ]),
      rows: OVERSIKT,
    }),
    tableFrom('malmo-2022-delar/not2-intakter.tsv', {
      id: 'not-intakter',
      sheet: 'Noter',
      sign: 'none',
      columns: [
        ['utfall', JAN_AUG],
        ['foregaende', JAN_AUG_21],
      ],
      rows: {
        1: item('intakt', 'stat'),
        2: item('intakt', 'kommun'),
        3: item('intakt', 'region'),
        4: sum('summa', 'intakt'),
      },
    }),
    tableFrom('malmo-2022-delar/balanskrav.tsv', {
      id: 'balanskrav',
      sheet: 'Balanskrav',
      unit: 'tkr',
      sign: 'none',
      columns: [['utfall', JAN_AUG]],
      rows: BALANSKRAV,
    }),
  ]);

const JAN_JUN: Period = { start: '2023-01-01', end: '2023-06-30' };

/** The interim report for half of 2023: one table of budget and utfall, one of prognos. */
export const halfYear = (): Statements =>
  statementsOf('delårsrapport', JAN_JUN, [
    tableFrom('samsund-2023-delar/ekonomisk-redovisning.tsv', {
      id: 'uppfoljning',
      sheet: "Bokföring o'budget",
      sign: 'costs-positive',
      columns: [
        ['budget', fullYear(2023)],
        ['utfall', JAN_JUN],
      ],
      rows: {
        1: item('intakt', 'region'),
        2: item('intakt', 'stat'),
        3: item('intakt', 'kommun'),
        4: item('intakt', 'kommun'),
        5: item('intakt', 'kommun'),
        6: item('intakt', 'projektmedel'),
        7: sum('summa-intakter', 'intakt'),
        10: admin,
        11: admin,
        13: insats,
        14: insats,
        15: insats,
        17: insats,
        18: insats,
        19: insats,
        20: insats,
        21: insats,
        22: sum('summa-kostnader', 'kostnad'),
        23: result('resultat'),
      },
    }),
    tableFrom('samsund-2023-delar/helarsprognos.tsv', {
      id: 'prognos',
      sheet: 'Prognos',
      sign: 'costs-positive',
      columns: [['prognos', fullYear(2023)]],
      rows: {
        1: item('intakt', 'medlemsavgift'),
        2: item('intakt', 'projektmedel'),
        3: sum('summa-intakter', 'intakt'),
        6: admin,
        7: admin,
        9: insats,
        10: insats,
        11: insats,
        13: insats,
        14: insats,
        15: insats,
        16: insats,
        17: insats,
        18: sum('summa-kostnader', 'kostnad'),
        19: result('resultat'),
      },
    }),
  ]);

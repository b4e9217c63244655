import type { RowSide } from '../../src/model/table';
import {
  ADMINISTRATION,
  balance,
  closing,
  COSTS,
  egetKapital,
  flow,
  FORDRINGAR,
  INCOME,
  INDIVID,
  kassa,
  LAST_YEARS_RESULT,
  MEMBERS,
  opening,
  plus,
  result,
  SKULDER,
  STRUKTUR,
} from './amounts';
import * as words from './words';
import type { Amounts, Group, Line, Months, Node, TableModel } from './model';

/** What a rendering may choose of the economy's rows. */
export interface Detail {
  readonly months: Months;
  /** Members' money on a row each, or as one row. */
  readonly members: 'each' | 'one';
  /** Eget kapital in the uppföljning: not there, below the result, or as a memo inside the income block. */
  readonly egetKapital: 'none' | 'below' | 'inside';
  /** Sub-sums: all of them, or only those of income and costs. */
  readonly subtotals: 'all' | 'outer';
}

const line = (
  id: string,
  labels: readonly string[],
  side: RowSide | null,
  amounts: Amounts,
  key: string | null = null,
  of?: readonly string[],
): Line => ({ id, labels, key, side, amounts, ...(of === undefined ? {} : { of }) });

const item = (id: string, side: RowSide, months: Months, key: string | null = null): Line =>
  line(id, words.ITEMS[id]!, side, flow(months, id), key);

const INCOME_KEYS: Readonly<Record<string, string>> = {
  stat: 'stat',
  region: 'region',
  aby: 'kommun',
  beda: 'kommun',
  esf: 'projektmedel',
  ovriga: 'ovriga-intakter',
};

function incomeItems({ months, members }: Detail): readonly Line[] {
  const one = line(
    'medlemsavgift',
    words.MEDLEMSAVGIFT,
    'intakt',
    flow(months, ...MEMBERS),
    'medlemsavgift',
  );
  const each = INCOME.map((id) => item(id, 'intakt', months, INCOME_KEYS[id] ?? null));
  return members === 'each' ? each : [one, ...each.slice(MEMBERS.length)];
}

const group = (
  id: string,
  side: RowSide,
  sections: readonly string[],
  children: readonly Node[],
  total: Line,
): Group => ({ id, side, sections, children, total });

function costGroups(
  detail: Detail,
  insatserKey: string,
  administrationKey: string,
): readonly Group[] {
  const { months } = detail;
  const insats = (id: string): Line => item(id, 'insats', months);
  const individ = group(
    'individ',
    'insats',
    words.INDIVID,
    INDIVID.map(insats),
    line('summa-individ', words.SUMMA_INDIVID, 'insats', flow(months, ...INDIVID)),
  );
  const struktur = group(
    'struktur',
    'insats',
    words.STRUKTUR,
    STRUKTUR.map(insats),
    line('summa-struktur', words.SUMMA_STRUKTUR, 'insats', flow(months, ...STRUKTUR)),
  );
  return [
    group(
      'insatser',
      'insats',
      words.INSATSER,
      [individ, struktur],
      line(
        'summa-insatser',
        words.SUMMA_INSATSER,
        'insats',
        flow(months, ...INDIVID, ...STRUKTUR),
        insatserKey,
      ),
    ),
    group(
      'administration',
      'administration',
      words.ADMINISTRATION,
      ADMINISTRATION.map((id) => item(id, 'administration', months)),
      line(
        'summa-administration',
        words.SUMMA_ADMINISTRATION,
        'administration',
        flow(months, ...ADMINISTRATION),
        administrationKey,
      ),
    ),
  ];
}

/** The whole economy against budget. */
export function uppfoljning(detail: Detail): TableModel {
  const { months } = detail;
  const income = group(
    'intakter',
    'intakt',
    words.INTAKTER,
    incomeItems(detail),
    line(
      'summa-intakter',
      words.SUMMA_INTAKTER,
      'intakt',
      flow(months, ...INCOME),
      'summa-intakter',
    ),
  );
  const costs = group(
    'kostnader',
    'kostnad',
    words.KOSTNADER,
    costGroups(detail, 'summa-insatser', 'summa-administration'),
    line(
      'summa-kostnader',
      words.SUMMA_KOSTNADER,
      'kostnad',
      flow(months, ...COSTS),
      'summa-kostnader',
    ),
  );
  const resultat = line('resultat', words.RESULTAT, 'resultat', result(months), 'resultat', [
    'summa-intakter',
    'summa-kostnader',
  ]);
  const ib = line('ib', words.IB, 'eget-kapital', opening, 'ingaende-eget-kapital');
  const ub = line('ub', words.UB, 'eget-kapital', closing(months), 'utgaende-eget-kapital', [
    'resultat',
    'ib',
  ]);
  const medel = line(
    'totala-medel',
    words.TOTALA_MEDEL,
    null,
    plus(flow(months, ...INCOME), opening),
    'totala-medel',
    ['summa-intakter', 'ib'],
  );
  const parts: Readonly<Record<Detail['egetKapital'], readonly Node[]>> = {
    none: [income, costs, resultat],
    below: [income, costs, resultat, ib, ub],
    inside: [income, ib, medel, costs, resultat, ub],
  };
  return table(
    'uppfoljning',
    words.TITLES.uppfoljning,
    ['utfall', 'budget', 'prognos', 'foregaende'],
    parts[detail.egetKapital],
    {
      freeSign: true,
    },
  );
}

const table = (
  id: TableModel['id'],
  titles: readonly string[],
  columns: TableModel['columns'],
  nodes: readonly Node[],
  more: Partial<TableModel> = {},
): TableModel => ({
  id,
  titles,
  sheets: titles,
  columns,
  nodes,
  dated: false,
  freeSign: false,
  headed: true,
  ...more,
});

/** Insatser alone against budget. */
const insatser = (detail: Detail): TableModel =>
  table(
    'insatser',
    words.TITLES.insatser,
    ['budget', 'utfall'],
    costGroups(detail, 'summa-insatser', '').slice(0, 1),
    { freeSign: true },
  );

const driftredovisning = ({ months }: Detail): TableModel =>
  table(
    'driftredovisning',
    words.TITLES.driftredovisning,
    ['utfall', 'budget', 'foregaende'],
    [
      line('nettokostnad', ['Nettokostnad'], 'kostnad', flow(months, ...COSTS), 'nettokostnad'),
      line(
        'intakter',
        ['Medlemsavgift inkl. övriga bidrag', 'Bidrag/intäkt'],
        'intakt',
        flow(months, ...INCOME),
        'medlemsavgift',
      ),
      line('resultat', ['Resultat', 'Årets resultat'], 'resultat', result(months), 'resultat', [
        'nettokostnad',
        'intakter',
      ]),
      line(
        'ub',
        ['Utgående eget kapital'],
        'eget-kapital',
        closing(months),
        'utgaende-eget-kapital',
      ),
    ],
  );

const resultatrakning = ({ months }: Detail): TableModel =>
  table(
    'resultatrakning',
    words.TITLES.resultatrakning,
    ['utfall', 'foregaende', 'prognos', 'budget'],
    [
      line(
        'intakter',
        ['Verksamhetens intäkter', 'Rörelsens intäkter'],
        'intakt',
        flow(months, ...INCOME),
        'intakter',
      ),
      line(
        'kostnader',
        ['Verksamhetens kostnader', 'Rörelsens kostnader'],
        'kostnad',
        flow(months, ...COSTS),
        'kostnader',
      ),
      line(
        'verksamhetens-resultat',
        ['Verksamhetens resultat', 'Rörelseresultat'],
        'resultat',
        result(months),
        'verksamhetens-resultat',
        ['intakter', 'kostnader'],
      ),
      line(
        'resultat',
        ['Årets resultat', 'Periodens resultat', 'Delårets resultat'],
        'resultat',
        result(months),
        'resultat',
        ['verksamhetens-resultat'],
      ),
    ],
  );

const balansrakning = ({ months }: Detail): TableModel =>
  table(
    'balansrakning',
    words.TITLES.balansrakning,
    ['utfall', 'fjolarsslut'],
    [
      group(
        'tillgangar',
        'tillgang',
        ['Tillgångar', 'TILLGÅNGAR'],
        [
          line(
            'fordringar',
            ['Fordringar', 'Korta fordringar', 'Kortfristiga fordringar'],
            'tillgang',
            FORDRINGAR,
            'fordringar',
          ),
          line(
            'kassa',
            ['Kassa och bank', 'Likvida medel', 'Kassa/bank'],
            'tillgang',
            kassa(months),
            'kassa-bank',
          ),
        ],
        line(
          'summa-tillgangar',
          ['Summa tillgångar', 'SUMMA TILLGÅNGAR'],
          'tillgang',
          balance(months),
          'summa-tillgangar',
        ),
      ),
      group(
        'eget-kapital',
        'eget-kapital',
        ['Eget kapital'],
        [
          line(
            'resultat',
            ['Årets resultat', 'Periodens resultat'],
            'eget-kapital',
            { utfall: result(months).utfall!, fjolarsslut: LAST_YEARS_RESULT },
            'resultat',
          ),
          line(
            'ovrigt',
            ['Övrigt eget kapital', 'Balanserat resultat'],
            'eget-kapital',
            { utfall: opening.utfall!, fjolarsslut: opening.foregaende! },
            'ovrigt-eget-kapital',
          ),
        ],
        line(
          'summa-ek',
          ['Summa eget kapital'],
          'eget-kapital',
          egetKapital(months),
          'summa-eget-kapital',
        ),
      ),
      line(
        'skulder',
        ['Kortfristiga skulder', 'Korta skulder'],
        'skuld',
        SKULDER,
        'kortfristiga-skulder',
      ),
      line(
        'summa-ek-skulder',
        ['Summa eget kapital och skulder', 'SUMMA EGET KAPITAL OCH SKULDER'],
        'skuld',
        balance(months),
        'summa-eget-kapital-och-skulder',
        ['summa-ek', 'skulder'],
      ),
    ],
    { dated: true },
  );

function kassaflodesanalys({ months }: Detail): TableModel {
  const only = (utfall: number): Amounts => ({ utfall });
  const netto = result(months).utfall!;
  const fordringar = FORDRINGAR.fjolarsslut! - FORDRINGAR.utfall!;
  const skulder = SKULDER.utfall! - SKULDER.fjolarsslut!;
  const flow = netto + fordringar + skulder;
  return table(
    'kassaflodesanalys',
    words.TITLES.kassaflodesanalys,
    ['utfall'],
    [
      line(
        'resultat',
        ['Årets resultat', 'Periodens resultat'],
        'resultat',
        only(netto),
        'resultat',
      ),
      line(
        'justeringar',
        ['Justeringar för ej likviditetspåverkande poster'],
        null,
        only(0),
        'justeringar',
      ),
      line(
        'medel',
        ['Medel från verksamheten före förändring av rörelsekapital'],
        null,
        only(netto),
        'medel-fore-rorelsekapital',
        ['resultat', 'justeringar'],
      ),
      line(
        'd-fordringar',
        ['Ökning/minskning kortfristiga fordringar', 'Förändring av fordringar'],
        null,
        only(fordringar),
        'forandring-fordringar',
      ),
      line(
        'd-skulder',
        ['Ökning/minskning kortfristiga skulder', 'Förändring av skulder'],
        null,
        only(skulder),
        'forandring-skulder',
      ),
      line(
        'lopande',
        ['Kassaflöde från den löpande verksamheten', 'Kassaflöde för den löpande verksamheten'],
        null,
        only(flow),
        'lopande-verksamheten',
        ['medel', 'd-fordringar', 'd-skulder'],
      ),
      line(
        'kassaflode',
        ['Årets kassaflöde', 'Periodens kassaflöde'],
        null,
        only(flow),
        'kassaflode',
        ['lopande'],
      ),
      line(
        'likvida-ib',
        ['Likvida medel vid årets början', 'Ingående likvida medel'],
        null,
        only(kassa(months).fjolarsslut!),
        'likvida-medel-ingaende',
      ),
      line(
        'likvida-ub',
        [
          'Likvida medel vid årets slut',
          'Utgående likvida medel',
          'Likvida medel vid periodens slut',
        ],
        null,
        only(kassa(months).utfall!),
        'likvida-medel-utgaende',
        ['likvida-ib', 'kassaflode'],
      ),
    ],
  );
}

function balanskrav({ months }: Detail): TableModel {
  const netto = result(months).utfall!;
  const none = (id: string, label: string, key: string): Line =>
    line(id, [label], null, { utfall: 0 }, key);
  return table(
    'balanskrav',
    words.TITLES.balanskrav,
    ['utfall'],
    [
      line(
        'resultat',
        ['Årets resultat enligt resultaträkningen', 'Delårets resultat enligt resultaträkningen'],
        'resultat',
        { utfall: netto },
        'resultat',
      ),
      none('vinster', '- Samtliga realisationsvinster', 'realisationsvinster'),
      none(
        'undantag',
        '+ Realisationsvinster enligt undantagsmöjlighet',
        'realisationsvinster-undantag',
      ),
      none(
        'forluster',
        '+ Realisationsförluster enligt undantagsmöjlighet',
        'realisationsforluster-undantag',
      ),
      none('orealiserade', '-/+ Orealiserade vinster och förluster i värdepapper', 'orealiserade'),
      none(
        'aterforing',
        '+/- Återföring av orealiserade vinster och förluster i värdepapper',
        'aterforing',
      ),
      line(
        'balanskravsresultat',
        ['= Balanskravsresultat', 'Balanskravsresultat'],
        'resultat',
        { utfall: netto },
        'balanskravsresultat',
        ['resultat', 'vinster', 'undantag', 'forluster', 'orealiserade', 'aterforing'],
      ),
    ],
    { headed: false },
  );
}

function oversikt({ months }: Detail): TableModel {
  const years = (
    id: string,
    labels: readonly string[],
    items: readonly string[],
    key: string,
    side: RowSide,
    earlier: number,
    of?: readonly string[],
  ): Line => {
    const { utfall, foregaende } = flow(months, ...items);
    return line(
      id,
      labels,
      side,
      { utfall: utfall!, foregaende: foregaende!, forrfjol: earlier },
      key,
      of,
    );
  };
  return table(
    'oversikt',
    words.TITLES.oversikt,
    ['utfall', 'foregaende', 'forrfjol'],
    [
      years('intakter', ['Verksamhetens intäkter', 'Intäkter'], INCOME, 'intakter', 'intakt', 7654),
      years(
        'kostnader',
        ['Verksamhetens kostnader', 'Kostnader'],
        COSTS,
        'kostnader',
        'kostnad',
        -7321,
      ),
      years(
        'resultat',
        ['Årets resultat', 'Resultat'],
        [...INCOME, ...COSTS],
        'resultat',
        'resultat',
        333,
        ['intakter', 'kostnader'],
      ),
      {
        ...line(
          'anstallda',
          ['Antal anställda'],
          null,
          { utfall: 2, foregaende: 2, forrfjol: 1 },
          'antal-anstallda',
        ),
        isCount: true,
      },
    ],
    { freeSign: true, dated: true },
  );
}

const notIntakter = (detail: Detail): TableModel =>
  table(
    'not-intakter',
    words.TITLES['not-intakter'],
    ['utfall', 'foregaende'],
    [
      group(
        'intakter',
        'intakt',
        words.INTAKTER,
        incomeItems({ ...detail, members: 'each' }),
        line(
          'summa',
          ['Summa', 'Summa intäkter', 'Totalt', 'Summa verksamhetens intäkter'],
          'intakt',
          flow(detail.months, ...INCOME),
          'summa',
        ),
      ),
    ],
  );

const notKostnader = (detail: Detail): TableModel =>
  table(
    'not-kostnader',
    words.TITLES['not-kostnader'],
    ['utfall', 'foregaende'],
    [
      group(
        'kostnader',
        'kostnad',
        words.KOSTNADER,
        costGroups(detail, 'summa-insatser', 'summa-administration'),
        line(
          'summa',
          ['Summa', 'Summa kostnader', 'Totalt'],
          'kostnad',
          flow(detail.months, ...COSTS),
          'summa',
        ),
      ),
    ],
    { freeSign: true },
  );

/** Every table of the economy beside the uppföljning, in an order a förbund may keep. */
export const FURTHER = {
  insatser,
  driftredovisning,
  resultatrakning,
  balansrakning,
  balanskrav,
  oversikt,
  'not-intakter': notIntakter,
  'not-kostnader': notKostnader,
  kassaflodesanalys,
} as const;
export type FurtherId = keyof typeof FURTHER;

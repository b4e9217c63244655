import type { TableId } from '../../src/model/table';

/**
 * What stands in the five example workbooks, by hand from the published tables' headings (test/cases/README.md and
 * *.tsv): one line a table, `id | sheet | unit | sign | columns`. A column is its role and the time it speaks of:
 * `2022-01..08` from January to August, `2024` a calendar year, `@2024-12-31` a day, nothing for text.
 */
export interface PublishedBook {
  readonly file: string;
  readonly report: string;
  readonly tables: readonly (readonly [TableId, string, string, string, readonly string[]])[];
}

const span = (role: string, from: number, to: number): string[] =>
  Array.from({ length: from - to + 1 }, (_, back) => `${role} ${from - back}`);

export const PUBLISHED: readonly PublishedBook[] = [
  {
    file: 'degerfors-2021-ar',
    report: 'årsredovisning 2021',
    tables: [
      [
        'oversikt',
        'Översikt',
        'kr',
        'costs-positive',
        ['utfall 2021', ...span('foregaende', 2020, 2017)],
      ],
      [
        'medlemsbidrag',
        'Översikt',
        'kr',
        'costs-positive',
        ['utfall 2021', ...span('foregaende', 2020, 2017)],
      ],
      [
        'finansierad-verksamhet',
        'Finansierad verksamhet',
        'kr',
        'costs-positive',
        ['utfall 2021', ...span('foregaende', 2020, 2019)],
      ],
      [
        'uppfoljning',
        'Utfall mot budget',
        'kr',
        'costs-positive',
        ['budget 2021', 'utfall 2021', 'avvikelse 2021'],
      ],
      ['balanskrav', 'Utfall mot budget', 'kr', 'none', ['utfall 2021']],
      [
        'resultatrakning',
        'Bokslut',
        'kr',
        'costs-negative',
        ['not', 'utfall 2021', 'foregaende 2020'],
      ],
      [
        'balansrakning',
        'Bokslut',
        'kr',
        'none',
        ['not', 'utfall @2021-12-31', 'foregaende @2020-12-31'],
      ],
      ['kassaflodesanalys', 'Bokslut', 'kr', 'none', ['utfall 2021', 'foregaende 2020']],
      [
        'driftredovisning',
        'Bokslut',
        'kr',
        'costs-negative',
        ['utfall 2021', 'budget 2021', 'avvikelse 2021', 'foregaende 2021'],
      ],
      ['not-intakter', 'Noter', 'kr', 'none', ['utfall 2021', 'foregaende 2020']],
      ['not-fordringar', 'Noter', 'kr', 'none', ['utfall @2021-12-31', 'foregaende @2020-12-31']],
      ['not-skulder', 'Noter', 'kr', 'none', ['utfall @2021-12-31', 'foregaende @2020-12-31']],
    ],
  },
  {
    file: 'lund-2024-ar',
    report: 'årsredovisning 2024',
    tables: [
      [
        'oversikt',
        'Översikt',
        'tkr',
        'costs-positive',
        ['utfall 2024', ...span('foregaende', 2023, 2020)],
      ],
      ['uppfoljning', 'Utfall och budget', 'kr', 'costs-positive', ['utfall 2024', 'budget 2024']],
      [
        'medel-till-forfogande',
        'Utfall och budget',
        'tkr',
        'none',
        ['utfall @2024-12-31', 'prognos @2025-12-31', 'prognos @2026-12-31', 'prognos @2027-12-31'],
      ],
      [
        'driftredovisning',
        'Driftredovisning',
        'tkr',
        'costs-negative',
        ['utfall 2024', 'budget 2024', 'avvikelse 2024', 'foregaende 2023'],
      ],
      ['balanskrav', 'Balanskrav', 'kr', 'none', ['utfall 2024']],
      [
        'resultatrakning',
        'Resultaträkning',
        'kr',
        'costs-negative',
        ['not', 'utfall 2024', 'foregaende 2023'],
      ],
      [
        'balansrakning',
        'Balansräkning',
        'kr',
        'none',
        ['not', 'utfall @2024-12-31', 'foregaende @2023-12-31'],
      ],
      ['kassaflodesanalys', 'Kassaflöde', 'kr', 'none', ['utfall 2024', 'foregaende 2023']],
      ['not-intakter', 'Noter', 'kr', 'none', ['utfall 2024', 'foregaende 2023']],
      ['not-kostnader', 'Noter', 'kr', 'costs-positive', ['utfall 2024', 'foregaende 2023']],
      ['not-fordringar', 'Noter', 'kr', 'none', ['utfall @2024-12-31', 'foregaende @2023-12-31']],
      ['not-skulder', 'Noter', 'kr', 'none', ['utfall @2024-12-31', 'foregaende @2023-12-31']],
    ],
  },
  {
    file: 'malmo-2018-vp',
    report: 'budget 2018',
    tables: [['insatser', 'Insatser 2018', 'kr', 'costs-positive', ['text', 'budget 2018']]],
  },
  {
    file: 'malmo-2022-delar',
    report: 'delårsrapport 2022-01..08',
    tables: [
      [
        'oversikt',
        'Översikt',
        'tkr',
        'costs-positive',
        ['utfall 2022-01..08', ...span('foregaende', 2021, 2018).map((one) => `${one}-01..08`)],
      ],
      [
        'uppfoljning',
        'Uppföljning',
        'kr',
        'costs-negative',
        ['utfall 2022-01..08', 'prognos 2022', 'budget 2022'],
      ],
      [
        'driftredovisning',
        'Driftredovisning',
        'tkr',
        'costs-negative',
        [
          'utfall 2022-01..08',
          'budget 2022-01..08',
          'avvikelse 2022-01..08',
          'foregaende 2021-01..08',
        ],
      ],
      ['balanskrav', 'Driftredovisning', 'tkr', 'none', ['utfall 2022-01..08']],
      [
        'insatser',
        'Insatser',
        'kr',
        'costs-positive',
        ['text', 'text', 'budget 2022', 'utfall 2022-01..08'],
      ],
      [
        'deltagare',
        'Insatser',
        'antal',
        'none',
        ['budget 2022', 'utfall 2022-01..08', 'budget 2022', 'utfall 2022-01..08'],
      ],
      ['not-intakter', 'Noter', 'kr', 'none', ['utfall 2022-01..08', 'foregaende 2021-01..08']],
    ],
  },
  {
    file: 'samsund-2023-delar',
    report: 'delårsrapport 2023-01..06',
    tables: [
      [
        'uppfoljning',
        'Ekonomisk redovisning',
        'kr',
        'costs-positive',
        ['budget 2023', 'utfall 2023-01..06'],
      ],
      ['prognos', 'Helårsprognos', 'kr', 'costs-positive', ['prognos 2023']],
    ],
  },
];

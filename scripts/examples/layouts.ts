/** One table of `test/cases/<folder>` and what stands over it in the workbook. */
export interface TableLayout {
  readonly table: string;
  /** The report's own heading for the table; absent where the table's heading row says it. */
  readonly title?: string;
  /** Labels of totals kept as pasted figures, since the published rows above them give another shape of sum. */
  readonly pasted?: readonly string[];
}

export interface SheetLayout {
  readonly name: string;
  /** A second line under the förbund's name. */
  readonly subtitle: string;
  readonly tables: readonly TableLayout[];
}

/** How one förbund's economist keeps the workbook. */
export interface WorkbookLayout {
  /** The folder in `test/cases` and the name of the workbook. */
  readonly folder: string;
  readonly organisation: string;
  /** The org.nr line as printed in the report; absent where the report has none. */
  readonly orgNumber?: string;
  /** Sheet column of the labels, from 0: some keep column A as a margin. */
  readonly left: number;
  readonly font: string;
  readonly headingFill: string;
  readonly numberFormat: string;
  readonly sheets: readonly SheetLayout[];
}

const MALMO_2022 = 'Delårsrapport 2022-01-01 till 2022-08-31';
const SAMSUND_2023 = 'Delårsrapport till och med 2023-06-30';
const LUND_2024 = 'Årsredovisning 2024';
const DEGERFORS_2021 = 'Årsredovisning 2021';

/** The five workbooks. Names, titles and subtitles are the published reports' own. */
export const WORKBOOKS: readonly WorkbookLayout[] = [
  {
    folder: 'malmo-2022-delar',
    organisation: 'Samordningsförbundet Finsam i Malmö',
    orgNumber: 'Org.nr 222000–2295',
    left: 0,
    font: 'Calibri',
    headingFill: 'FFD9E2F3',
    numberFormat: '#,##0',
    sheets: [
      {
        name: 'Översikt',
        subtitle: MALMO_2022,
        tables: [{ table: 'oversikt', title: 'Översikt över verksamhetens utveckling' }],
      },
      { name: 'Uppföljning', subtitle: MALMO_2022, tables: [{ table: 'uppfoljning' }] },
      {
        name: 'Driftredovisning',
        subtitle: MALMO_2022,
        tables: [
          { table: 'driftredovisning', title: 'Driftsredovisning' },
          { table: 'balanskrav' },
        ],
      },
      {
        name: 'Insatser',
        subtitle: MALMO_2022,
        tables: [
          {
            table: 'insatser',
            title: 'Budget och utfall mot budget för insatser finansierade av FINSAM i Malmö',
          },
          { table: 'deltagare', title: 'Uppföljning av insatser finansierade av förbundet' },
        ],
      },
      { name: 'Noter', subtitle: MALMO_2022, tables: [{ table: 'not2-intakter' }] },
    ],
  },
  {
    folder: 'samsund-2023-delar',
    organisation: 'Samordningsförbundet Samsund',
    left: 1,
    font: 'Arial',
    headingFill: 'FFE2EFDA',
    numberFormat: '#,##0',
    sheets: [
      {
        name: 'Ekonomisk redovisning',
        subtitle: SAMSUND_2023,
        tables: [{ table: 'ekonomisk-redovisning', title: 'Ekonomisk redovisning' }],
      },
      {
        name: 'Helårsprognos',
        subtitle: SAMSUND_2023,
        tables: [{ table: 'helarsprognos', title: 'Helårsprognos' }],
      },
    ],
  },
  {
    folder: 'lund-2024-ar',
    organisation: 'Finsam Lund',
    left: 0,
    font: 'Calibri',
    headingFill: 'FFEDEDED',
    numberFormat: '#,##0;-#,##0',
    sheets: [
      {
        name: 'Översikt',
        subtitle: LUND_2024,
        tables: [{ table: 'oversikt', title: 'Översikt över verksamhetens utveckling' }],
      },
      {
        name: 'Utfall och budget',
        subtitle: LUND_2024,
        tables: [
          { table: 'utfall-budget', title: '2024 års verksamhet i förhållande till planerad budget' },
          { table: 'medel-till-forfogande' },
        ],
      },
      {
        name: 'Driftredovisning',
        subtitle: LUND_2024,
        tables: [{ table: 'driftredovisning', title: 'Driftsredovisning' }],
      },
      {
        name: 'Balanskrav',
        subtitle: LUND_2024,
        tables: [{ table: 'balanskrav' }],
      },
      {
        name: 'Resultaträkning',
        subtitle: LUND_2024,
        tables: [{ table: 'resultatrakning', title: 'Resultaträkning' }],
      },
      {
        name: 'Balansräkning',
        subtitle: LUND_2024,
        tables: [{ table: 'balansrakning', title: 'Balansräkning' }],
      },
      {
        name: 'Kassaflöde',
        subtitle: LUND_2024,
        tables: [{ table: 'kassaflodesanalys', title: 'Kassaflödesanalys' }],
      },
      {
        name: 'Noter',
        subtitle: LUND_2024,
        tables: [
          { table: 'not2-intakter' },
          { table: 'not3-kostnader' },
          { table: 'not4-fordringar' },
          { table: 'not5-skulder' },
        ],
      },
    ],
  },
  {
    folder: 'degerfors-2021-ar',
    organisation: 'Samordningsförbundet Finsam Degerfors/Karlskoga',
    orgNumber: 'Organisationsnummer 222000-2279',
    left: 0,
    font: 'Verdana',
    headingFill: 'FFFCE4D6',
    numberFormat: '#,##0',
    sheets: [
      {
        name: 'Översikt',
        subtitle: DEGERFORS_2021,
        tables: [
          { table: 'oversikt', title: 'Översikt över verksamhetens utveckling' },
          { table: 'medlemsbidrag' },
        ],
      },
      {
        name: 'Finansierad verksamhet',
        subtitle: DEGERFORS_2021,
        tables: [{ table: 'finansierad-verksamhet' }],
      },
      {
        name: 'Utfall mot budget',
        subtitle: DEGERFORS_2021,
        tables: [
          { table: 'utfall-budget', title: 'Sammanställning av utfall och budget 2021' },
          { table: 'balanskrav' },
        ],
      },
      {
        name: 'Bokslut',
        subtitle: DEGERFORS_2021,
        tables: [
          { table: 'resultatrakning', title: 'Resultaträkning' },
          { table: 'balansrakning', title: 'Balansräkning' },
          {
            table: 'kassaflodesanalys',
            title: 'Kassaflödesanalys',
            pasted: ['Kassaflöde för den löpande verksamheten', 'Årets kassaflöde'],
          },
          { table: 'driftredovisning', title: 'Driftsredovisning' },
        ],
      },
      {
        name: 'Noter',
        subtitle: DEGERFORS_2021,
        tables: [
          { table: 'not1-intakter' },
          { table: 'not2-fordringar' },
          { table: 'not3-skulder' },
        ],
      },
    ],
  },
  {
    folder: 'malmo-2018-vp',
    organisation: 'FINSAM i Malmö',
    left: 0,
    font: 'Calibri',
    headingFill: 'FFD9E2F3',
    numberFormat: '#,##0',
    sheets: [
      {
        name: 'Insatser 2018',
        subtitle: 'Medel till förfogande och redan beslutade insatser för 2018',
        tables: [{ table: 'insatser-budget' }],
      },
    ],
  },
];

import type { MoneyUnit } from '../../src/model/amount';
import type { Months } from './model';
import type { FurtherId } from './economy';

export type Extra =
  'projektnr' | 'not' | 'agare' | 'tidplan' | 'kommentar' | 'manader' | 'kvartal' | 'andel';

/** How one table is written. */
export interface TableLayout {
  /** 0: the plainest word for everything; else which of the words. */
  readonly words: number;
  /** Above the headings, in their first cell, or nowhere but in the sheet's name. */
  readonly title: 'above' | 'heading' | 'sheet';
  /** Where the utfall's time stands: over its column, or in the title with the year, or month and year apart. */
  readonly period: 'heading' | 'title' | 'apart';
  readonly periodForm: number;
  /** Heading rows; `merged` has the year once over all its columns. */
  readonly headings: 1 | 2 | 3 | 'merged';
  /** Turns the order of the columns. */
  readonly order: number;
  readonly columns: 'two' | 'three' | 'all';
  readonly avvikelse: 'none' | 'utfall-budget' | 'budget-utfall';
  readonly extras: readonly Extra[];
  /** Sections as rows of their own, also with indented items, with items in a second column, or none at all. */
  readonly sections: 'rows' | 'indent' | 'column' | 'none';
  /** Whether sections of sections have a heading as well ("Kostnader" over "Insatser"). */
  readonly outerHeadings: boolean;
  readonly totals: 'below' | 'above';
  readonly totalLabels: 'named' | 'summa' | 'totalt' | 'none';
  readonly spacerRows: boolean;
  readonly spacerColumns: boolean;
  readonly costs: 'negative' | 'positive';
  readonly unit: MoneyUnit;
  readonly unitAt: 'title' | 'heading' | 'cell';
  /** 0: numbers; else which form of text. */
  readonly text: number;
  readonly formulas: 'none' | 'some' | 'all';
  readonly hide: 'nothing' | 'row' | 'column';
}

/** How a workbook is laid out. */
export interface BookLayout {
  readonly months: Months;
  readonly members: 'each' | 'one';
  readonly egetKapital: 'none' | 'below' | 'inside';
  readonly subtotals: 'all' | 'outer';
  readonly further: readonly FurtherId[];
  readonly place: 'sheets' | 'stacked' | 'beside';
  readonly uppfoljningLast: boolean;
  readonly top: number;
  readonly left: number;
  readonly gap: number;
  readonly above: 'nothing' | 'name' | 'prose';
  readonly unrelated: 'nothing' | 'contacts' | 'hours';
  readonly hiddenSheet: boolean;
  readonly economy: TableLayout;
  readonly others: TableLayout;
}

/** The plainest table: everything the others vary from. */
export const PLAIN_TABLE: TableLayout = {
  words: 0,
  title: 'above',
  period: 'heading',
  periodForm: 0,
  headings: 1,
  order: 0,
  columns: 'all',
  avvikelse: 'none',
  extras: [],
  sections: 'rows',
  outerHeadings: false,
  totals: 'below',
  totalLabels: 'named',
  spacerRows: false,
  spacerColumns: false,
  costs: 'negative',
  unit: 'kr',
  unitAt: 'title',
  text: 0,
  formulas: 'none',
  hide: 'nothing',
};

export const ALL_FURTHER: readonly FurtherId[] = [
  'insatser',
  'driftredovisning',
  'resultatrakning',
  'balansrakning',
  'balanskrav',
  'oversikt',
  'not-intakter',
  'not-kostnader',
  'kassaflodesanalys',
];

export const PLAIN: BookLayout = {
  months: 8,
  members: 'each',
  egetKapital: 'below',
  subtotals: 'all',
  further: ALL_FURTHER,
  place: 'sheets',
  uppfoljningLast: false,
  top: 0,
  left: 0,
  gap: 1,
  above: 'nothing',
  unrelated: 'nothing',
  hiddenSheet: false,
  economy: PLAIN_TABLE,
  others: PLAIN_TABLE,
};

/** What cannot be said together is said in the nearest way that can be understood at all. */
export function settled(layout: BookLayout): BookLayout {
  const economy = settledTable(layout.economy, layout.place);
  const needsAll = economy.sections === 'none' || economy.totals === 'above';
  return {
    ...layout,
    subtotals: needsAll ? 'all' : layout.subtotals,
    economy,
    others: settledTable(
      {
        ...layout.others,
        period: 'heading',
        headings: layout.others.headings === 'merged' ? 1 : layout.others.headings,
        extras: layout.others.extras.filter((extra) => extra === 'not' || extra === 'kommentar'),
        avvikelse: 'none',
        columns: 'all',
        sections: layout.others.sections === 'none' ? 'rows' : layout.others.sections,
        totals: 'below',
        totalLabels: 'named',
      },
      layout.place,
    ),
  };
}

function settledTable(table: TableLayout, place: BookLayout['place']): TableLayout {
  const title = table.title === 'sheet' && place !== 'sheets' ? 'above' : table.title;
  return {
    ...table,
    title,
    // A sum that names nothing, in a table whose parts nothing names, names no side of the economy.
    totalLabels:
      table.sections === 'none' || table.totals === 'above' ? 'named' : table.totalLabels,
    sections: table.totals === 'above' && table.sections === 'none' ? 'indent' : table.sections,
    // A sum above its parts stands with their name; without subtotals there is none.
    headings: table.headings === 'merged' && table.period === 'title' ? 1 : table.headings,
    unitAt:
      table.unit !== 'kr' && table.text === 0 && table.unitAt === 'cell' ? 'title' : table.unitAt,
  };
}

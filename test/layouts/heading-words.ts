import { type ColumnId, type Months, type TableModel, YEAR } from './model';
import type { TableLayout } from './layout';
import { dayForms, monthForms, spanForms } from './time';

/** A column's heading: its word, and the time that stands with it, either of which may be empty. */
export interface HeadingWords {
  readonly word: string;
  readonly year: string;
  readonly time: string;
}

const WORDS: Readonly<Record<'utfall' | 'budget' | 'prognos', readonly string[]>> = {
  utfall: ['Utfall', 'Ack utfall', 'Bokfört', 'Ackumulerat utfall', 'Utfall ack.'],
  budget: ['Budget', 'Årets budget', 'Budget helår', 'Internbudget'],
  prognos: ['Prognos', 'Helårsprognos', 'Årsprognos', 'Prognos helår'],
};
const LAST_YEAR = ['Föregående år', 'Samma period föregående år', 'Fg år'];

export const pick = <T>(list: readonly T[], number: number): T => list[number % list.length]!;

/** Tables of the template that are headed by periods alone. */
const isStatement = (model: TableModel): boolean =>
  !['uppfoljning', 'insatser', 'driftredovisning'].includes(model.id);

/** The words over one column of a table. */
export function headingWords(
  model: TableModel,
  column: ColumnId,
  layout: TableLayout,
  months: Months,
): HeadingWords {
  const form = layout.periodForm;
  if (column === 'fjolarsslut')
    return { word: '', year: '', time: pick(dayForms(YEAR - 1, 12), form) };
  if (model.dated) {
    const year = YEAR - ['utfall', 'foregaende', 'forrfjol'].indexOf(column);
    return { word: '', year: '', time: pick(dayForms(year, months), form) };
  }
  if (model.id === 'driftredovisning' && column === 'budget')
    return {
      word: 'Aktuell budget',
      year: '',
      time: pick(spanForms(YEAR, months).slice(5, 10), form),
    };
  if (column === 'budget' || column === 'prognos') {
    const year = layout.period === 'heading' ? String(YEAR) : '';
    return { word: pick(WORDS[column], layout.words), year, time: year };
  }
  if (column === 'foregaende') return lastYear(model, layout, months);
  // Over two rows an empty cell would seem to be merged with its neighbour, so each column has its word.
  const word = isStatement(model)
    ? layout.headings === 1
      ? ''
      : 'Utfall'
    : pick(WORDS.utfall, layout.words);
  if (layout.period === 'title') return { word, year: '', time: '' };
  if (layout.period === 'apart') return { word, year: '', time: pick(monthForms(months), form) };
  return { word, year: String(YEAR), time: pick(spanForms(YEAR, months), form) };
}

function lastYear(model: TableModel, layout: TableLayout, months: Months): HeadingWords {
  const time = pick(spanForms(YEAR - 1, months), layout.periodForm);
  if (isStatement(model)) return { word: layout.headings === 1 ? '' : 'Utfall', year: '', time };
  if (layout.period !== 'heading')
    return { word: pick(LAST_YEAR, layout.words), year: '', time: '' };
  const bokslut = months === 12 ? `Bokslut helår ${YEAR - 1}` : `Bokslut delår ${YEAR - 1}`;
  return pick<HeadingWords>(
    [
      { word: 'Utfall', year: String(YEAR - 1), time },
      { word: bokslut, year: '', time: '' },
    ],
    layout.words,
  );
}

/** The title of a table with the time that it states. */
export function titleWords(model: TableModel, layout: TableLayout, months: Months): string {
  const title = pick(model.titles, layout.words);
  if (!model.headed) return `${title} per den ${pick(dayForms(YEAR, months), layout.periodForm)}`;
  if (layout.period === 'title')
    return `${title} ${pick(spanForms(YEAR, months), layout.periodForm)}`;
  return layout.period === 'apart' ? `${title} ${YEAR}` : title;
}

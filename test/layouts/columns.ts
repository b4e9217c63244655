import type { Period } from '../../src/model/period';
import type { ColumnRole } from '../../src/model/table';
import { headingWords, type HeadingWords, pick } from './heading-words';
import type { Extra, TableLayout } from './layout';
import { type ColumnId, type Months, type TableModel, YEAR } from './model';
import { monthNames, periodOf } from './time';

/** A column as it will stand. */
export interface WrittenColumn {
  readonly kind: ColumnId | Extra | 'label' | 'items' | 'spacer' | 'avvikelse';
  readonly words: HeadingWords;
  /** What the reader should find; null for labels and empty columns. */
  readonly role: ColumnRole | null;
  readonly period: Period | null;
  /** Which part of the utfall a month or quarter column holds: 1 / parts. */
  readonly parts: number;
}

const column = (
  kind: WrittenColumn['kind'],
  word: string,
  role: ColumnRole | null,
  parts = 1,
): WrittenColumn => ({ kind, words: { word, year: '', time: '' }, role, period: null, parts });

/** A table's columns in the order the layout asks for. */
export function writtenColumns(
  model: TableModel,
  wanted: TableLayout,
  months: Months,
): readonly WrittenColumn[] {
  const layout = model.headed ? wanted : withoutExtras(wanted);
  const ids = chosen(model, layout);
  const utfall = periodOf('utfall', months, false);
  const figures = ids.flatMap((id): readonly WrittenColumn[] => {
    const written: WrittenColumn = {
      kind: id,
      words: headingWords(model, id, layout, months),
      role: roleOf(id),
      period: columnPeriod(model, id, months),
      parts: 1,
    };
    return id === 'utfall' ? [...partsOfYear(layout, months), written] : [written];
  });
  const compared = ids.includes('budget') && ids.includes('utfall');
  const avvikelse =
    layout.avvikelse !== 'none' && compared
      ? [
          {
            ...column(
              'avvikelse',
              layout.avvikelse === 'utfall-budget'
                ? pick(['Avvikelse', 'Avvikelse utfall – budget', 'Differens'], layout.words)
                : pick(['Kvar av budget', 'Avvikelse', 'Diff'], layout.words),
              'avvikelse',
            ),
            period: utfall,
          } as WrittenColumn,
        ]
      : [];
  const andel =
    layout.extras.includes('andel') && compared
      ? [column('andel', pick(['Förbrukat %', 'Andel av budget', '%'], layout.words), 'andel')]
      : [];
  const amounts = withYears([...figures, ...avvikelse], layout);
  return [
    ...extra(layout, 'projektnr', pick(['Projektnr', 'Nr', 'Konto'], layout.words), 'text'),
    column('label', '', null),
    ...(layout.sections === 'column' ? [column('items', '', null)] : []),
    ...extra(layout, 'not', 'Not', 'not'),
    ...extra(layout, 'agare', pick(['Ägare', 'Ansvarig'], layout.words), 'text'),
    ...extra(layout, 'tidplan', 'Tidplan', 'text'),
    ...spaced([...amounts, ...andel], layout),
    ...extra(layout, 'kommentar', pick(['Kommentar', 'Anmärkning'], layout.words), 'text'),
  ];
}

const extra = (
  layout: TableLayout,
  kind: Extra,
  word: string,
  role: ColumnRole,
): readonly WrittenColumn[] => (layout.extras.includes(kind) ? [column(kind, word, role)] : []);

/** Extra columns need headings to be known by. */
const withoutExtras = (layout: TableLayout): TableLayout => ({ ...layout, extras: [] });

/** Which of the table's columns are written, in which order. */
function chosen(model: TableModel, layout: TableLayout): readonly ColumnId[] {
  if (model.dated || model.columns.length === 1) return model.columns;
  const count = { two: 2, three: 3, all: model.columns.length }[layout.columns];
  const ids = model.columns.slice(0, count);
  const turned = turn(ids, layout.order);
  return layout.headings === 'merged'
    ? [...turned.filter((id) => id !== 'foregaende'), ...turned.filter((id) => id === 'foregaende')]
    : turned;
}

/** The order that a number stands for. */
function turn<T>(list: readonly T[], order: number): readonly T[] {
  const rest = [...list];
  const turned: T[] = [];
  for (let code = order; rest.length > 0; code = Math.floor(code / 2) + 1) {
    turned.push(...rest.splice(order === 0 ? 0 : code % rest.length, 1));
  }
  return turned;
}

function partsOfYear(layout: TableLayout, months: Months): readonly WrittenColumn[] {
  const quarters = Math.floor(months / 3);
  return [
    ...(layout.extras.includes('manader')
      ? monthNames(months).map((name) => column('manader', name, 'okand', months))
      : []),
    ...(layout.extras.includes('kvartal')
      ? Array.from({ length: quarters }, (_, at) =>
          column(
            'kvartal',
            `${pick(['Kv', 'Q', 'Kvartal '], layout.words)}${at + 1}`,
            'okand',
            months / 3,
          ),
        )
      : []),
  ];
}

/** With the year once over its columns, every column stands under one. */
const withYears = (
  columns: readonly WrittenColumn[],
  layout: TableLayout,
): readonly WrittenColumn[] =>
  layout.headings !== 'merged'
    ? columns
    : [
        ...columns.filter(({ kind }) => kind !== 'foregaende'),
        ...columns.filter(({ kind }) => kind === 'foregaende'),
      ].map((one) => ({
        ...one,
        words: { ...one.words, year: String(one.kind === 'foregaende' ? YEAR - 1 : YEAR) },
      }));

function spaced(columns: readonly WrittenColumn[], layout: TableLayout): readonly WrittenColumn[] {
  if (!layout.spacerColumns) return columns;
  return columns.flatMap((one) => [column('spacer', '', null), one]);
}

function roleOf(id: ColumnId): ColumnRole {
  if (id === 'fjolarsslut' || id === 'forrfjol') return 'foregaende';
  return id;
}

function columnPeriod(model: TableModel, id: ColumnId, months: Months): Period {
  if (model.id === 'driftredovisning' && id === 'budget') return periodOf('utfall', months, false);
  return periodOf(id, months, model.dated && model.id === 'balansrakning');
}

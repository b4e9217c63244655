import { tidy } from './text';

/**
 * A period as a text states it, before the year or the start is filled in from elsewhere.
 * Month and day null: the whole year. `year` null: `jan–aug`, `per augusti`.
 */
export interface StatedPeriod {
  readonly year: number | null;
  /** The month it ends in, 1–12; null for a whole year or when only `delår` says so. */
  readonly month: number | null;
  /** The month it begins in, when the text says; 1 for `jan–aug`. */
  readonly from: number | null;
  /** `delår` or `helår` without months. */
  readonly span: 'delår' | 'helår' | null;
  /** True for a fiscal year that does not follow the calendar (`2022/2023`), which is refused. */
  readonly broken: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-zåäö]*\\.?';
const YEAR = '((?:19|20)\\d\\d)';
const monthOf = (word: string): number => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;

const stated = (part: Partial<StatedPeriod>): StatedPeriod => ({
  year: null,
  month: null,
  from: null,
  span: null,
  broken: false,
  ...part,
});

type Reader = readonly [RegExp, (match: RegExpExecArray) => StatedPeriod | null];

const day = (year: string, month: string): StatedPeriod | null => {
  const number = Number(month);
  return number >= 1 && number <= 12 ? stated({ year: Number(year), month: number }) : null;
};
const range = (y1: string, m1: string, y2: string, m2: string): StatedPeriod =>
  stated({
    year: Number(y2),
    month: Number(m2),
    from: Number(m1),
    broken: y1 !== y2,
  });

const DATE = `${YEAR}[-./]?(0[1-9]|1[0-2])[-./]?(?:0[1-9]|[12]\\d|3[01])`;

/** Most telling first; the first that fits decides. */
const READERS: readonly Reader[] = [
  [
    new RegExp(`(?<!\\d)${DATE} ?(?:-|till|t\\.?o\\.?m\\.?|--) ?${DATE}(?!\\d)`),
    (m) => range(m[1] ?? '', m[2] ?? '', m[3] ?? '', m[4] ?? ''),
  ],
  [
    new RegExp(`(?<!\\d)${YEAR}(0[1-9]|1[0-2]) ?- ?${YEAR}(0[1-9]|1[0-2])(?!\\d)`),
    (m) => range(m[1] ?? '', m[2] ?? '', m[3] ?? '', m[4] ?? ''),
  ],
  [
    new RegExp(`(?<!\\d)${YEAR}/(?:${YEAR}|\\d\\d)(?!\\d)`),
    (m) => stated({ year: Number(m[1]), broken: true }),
  ],
  [new RegExp(`(?<!\\d)${DATE}(?!\\d)`), (m) => day(m[1] ?? '', m[2] ?? '')],
  [new RegExp(`(?<!\\d)${YEAR}-(0[1-9]|1[0-2])(?![\\d-])`), (m) => day(m[1] ?? '', m[2] ?? '')],
  [
    new RegExp(`(?<!\\d)(?:[12]\\d|3[01]|0?[1-9]) ?[/.] ?(1[0-2]|0?[1-9]) ?[-/. ]? ?${YEAR}`),
    (m) => day(m[2] ?? '', m[1] ?? ''),
  ],
  [
    new RegExp(`(?<![\\d/])(?:30|31|28|29)[/.](1[0-2]|0?[1-9])(?![\\d/.])`),
    (m) => stated({ month: Number(m[1]) }),
  ],
  [
    new RegExp(
      `\\b${MONTH} ?(?:-|till|t\\.?o\\.?m\\.?) ?(?:\\d{1,2} )?${MONTH}(?: ?${YEAR}| ?[-'´]?(\\d\\d)(?!\\d))?`,
      'i',
    ),
    (m) =>
      stated({
        from: monthOf(m[1] ?? ''),
        month: monthOf(m[2] ?? ''),
        year: m[3] === undefined ? (m[4] === undefined ? null : 2000 + Number(m[4])) : Number(m[3]),
      }),
  ],
  [
    new RegExp(`(?:^|[^a-zåäö])(?:[12]\\d|3[01]|[1-9])? ?${MONTH} ?${YEAR}`, 'i'),
    (m) => stated({ month: monthOf(m[1] ?? ''), year: Number(m[2]) }),
  ],
  [
    new RegExp(`(?:^|[^a-zåäö])(?:t|tertial) ?([123])(?: ?-? ?${YEAR})?(?!\\d)`, 'i'),
    (m) => stated({ month: Number(m[1]) * 4, year: yearOrNull(m[2]) }),
  ],
  [
    new RegExp(`${YEAR} ?(?:t|tertial) ?([123])(?!\\d)`, 'i'),
    (m) => stated({ month: Number(m[2]) * 4, year: Number(m[1]) }),
  ],
  [
    new RegExp(`(?:^|[^a-zåäö])(?:q|kv|kvartal) ?([1234])(?: ?-? ?${YEAR})?(?!\\d)`, 'i'),
    (m) => stated({ month: Number(m[1]) * 3, year: yearOrNull(m[2]) }),
  ],
  [
    new RegExp(`halvår(?:et)?(?: ?${YEAR})?`, 'i'),
    (m) => stated({ month: 6, year: yearOrNull(m[1]) }),
  ],
  [
    new RegExp(`(?:delår(?:et)?|delårs\\w*) ?(?:per )?${YEAR}`, 'i'),
    (m) => stated({ span: 'delår', year: Number(m[1]) }),
  ],
  [
    new RegExp(`(?:helår(?:et)?|helårs\\w*) ?${YEAR}`, 'i'),
    (m) => stated({ span: 'helår', year: Number(m[1]) }),
  ],
  [new RegExp(`(?<![\\d.,])${YEAR}(?![\\d.,]\\d|\\d)`), (m) => stated({ year: Number(m[1]) })],
  [
    new RegExp(
      `\\b(?:per|t\\.?o\\.?m\\.?|till och med|ack\\.?|ackumulerat) (?:den )?(?:sista )?(?:\\d{1,2} )?${MONTH}(?![a-zåäö])`,
      'i',
    ),
    (m) => stated({ month: monthOf(m[1] ?? '') }),
  ],
  [/\bhelår/i, () => stated({ span: 'helår' })],
  [/\bdelår/i, () => stated({ span: 'delår' })],
];

const yearOrNull = (text: string | undefined): number | null =>
  text === undefined ? null : Number(text);

/**
 * The period a heading, title or sheet name states: `20220831`, `2022-08-31`, `31/8 2022`, `jan–aug 2022`,
 * `T2 2022`, `per augusti`, `helår 2023`, `2022-01-01 -2022-08-31`, `2022`. Null when it states none.
 */
export function parsePeriodText(text: string): StatedPeriod | null {
  const tidied = tidy(text);
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(tidied);
    const period = match === null ? null : read(match);
    if (period !== null) return period;
  }
  return null;
}

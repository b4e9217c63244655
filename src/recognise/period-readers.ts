import type { StatedPeriod } from './period-text';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const MONTH =
  '(jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-zåäö])\\.?';
/** A year of four digits, to be found in a pattern. */
export const YEAR = '((?:19|20)\\d\\d)';
const MONTH_NUMBER = '(0[1-9]|1[0-2])';
const DAY_NUMBER = '(?:0[1-9]|[12]\\d|3[01])';
const TO = ' ?(?:-{1,2}|till och med|till|t\\.? ?o\\.? ?m\\.?) ?';
const START = '(?<![a-zåäö\\d])';
/** What a figure is of, before a year of two digits. */
const OF_WHAT = '(?:års|helårs|period)?(?:bud(?:get)?|prognos)|utf(?:all)?|ack|bokslut|boksl|plan';
const BEFORE_YEAR = `(?<![a-zåäö])(?:${OF_WHAT})\\.? ?-? ?['´]?`;
const BEFORE_MONTH = `(?<![a-zåäö])(?:${OF_WHAT}|per|period|t\\.? ?o\\.? ?m)\\.?:? ?`;
const DATE = `${YEAR}[-./]?${MONTH_NUMBER}[-./]?${DAY_NUMBER}`;

const monthOf = (word: string | undefined): number =>
  MONTHS.indexOf((word ?? '').slice(0, 3).toLowerCase()) + 1;
/** `2022`, or `22` in our century; null when there is none. */
export const yearOf = (text: string | undefined): number | null =>
  text === undefined ? null : text.length === 2 ? 2000 + Number(text) : Number(text);

const stated = (part: Partial<StatedPeriod>): StatedPeriod => ({
  year: null,
  month: null,
  from: null,
  span: null,
  broken: false,
  ...part,
});

/** A span that passes a turn of the year, or ends before it begins, is no part of a calendar year. */
const span = (
  startYear: number | null,
  from: number,
  endYear: number | null,
  month: number,
): StatedPeriod =>
  stated({
    year: endYear ?? startYear,
    month,
    from,
    broken: (startYear !== null && endYear !== null && startYear !== endYear) || from > month,
  });

type Reader = readonly [RegExp, (match: RegExpExecArray) => StatedPeriod];

/** How a text states a period, most telling first: the first that fits decides. */
export const PERIOD_READERS: readonly Reader[] = [
  [
    new RegExp(`(?<!\\d)${DATE}${TO}${DATE}(?!\\d)`, 'i'),
    (m) => span(yearOf(m[1]), Number(m[2]), yearOf(m[3]), Number(m[4])),
  ],
  [
    new RegExp(
      `(?<!\\d)(\\d\\d)${MONTH_NUMBER}${DAY_NUMBER} ?- ?(\\d\\d)${MONTH_NUMBER}${DAY_NUMBER}(?!\\d)`,
    ),
    (m) => span(yearOf(m[1]), Number(m[2]), yearOf(m[3]), Number(m[4])),
  ],
  [
    new RegExp(`(?<!\\d)${YEAR}-?${MONTH_NUMBER} ?- ?${YEAR}-?${MONTH_NUMBER}(?!\\d)`),
    (m) => span(yearOf(m[1]), Number(m[2]), yearOf(m[3]), Number(m[4])),
  ],
  [
    new RegExp(
      `(?<!\\d)\\d{1,2}/(1[0-2]|0?[1-9])(?: ${YEAR})?${TO}\\d{1,2}/(1[0-2]|0?[1-9])(?:[- ]${YEAR})?(?![\\d/])`,
      'i',
    ),
    (m) => span(yearOf(m[2]), Number(m[1]), yearOf(m[4]), Number(m[3])),
  ],
  [
    new RegExp(`(?<!\\d)${DATE}(?!\\d)`),
    (m) => stated({ year: yearOf(m[1]), month: Number(m[2]) }),
  ],
  [
    new RegExp(`(?<!\\d)${YEAR}/(?:${YEAR}|\\d\\d)(?![\\d/])`),
    (m) => stated({ year: yearOf(m[1]), broken: true }),
  ],
  [
    new RegExp(`(?<!\\d)${YEAR}-?${MONTH_NUMBER}(?![\\d-])`),
    (m) => stated({ year: yearOf(m[1]), month: Number(m[2]) }),
  ],
  [
    new RegExp(`(?<!\\d)(?:[12]\\d|3[01]|0?[1-9]) ?[/.] ?(1[0-2]|0?[1-9]) ?[-/. ]? ?${YEAR}`),
    (m) => stated({ year: yearOf(m[2]), month: Number(m[1]) }),
  ],
  [
    new RegExp(`(?<![\\d/])(?:30|31|28|29)[/.](1[0-2]|0?[1-9])(?![\\d/.])`),
    (m) => stated({ month: Number(m[1]) }),
  ],
  [
    new RegExp(
      `${START}${MONTH}(?: ?${YEAR})?${TO}(?:\\d{1,2} )?${MONTH}(?: ?${YEAR}| ?[-'´]?(\\d\\d)(?!\\d))?`,
      'i',
    ),
    (m) => span(yearOf(m[2]), monthOf(m[1]), yearOf(m[4] ?? m[5]), monthOf(m[3])),
  ],
  [
    new RegExp(`${START}(?:[12]\\d|3[01]|[1-9])? ?${MONTH} ?${YEAR}`, 'i'),
    (m) => stated({ month: monthOf(m[1]), year: yearOf(m[2]) }),
  ],
  [
    new RegExp(`${START}${MONTH}[ -]?['´]?(2\\d)(?![\\d.,:/%])`, 'i'),
    (m) => stated({ month: monthOf(m[1]), year: yearOf(m[2]) }),
  ],
  [
    new RegExp(`${START}(?:t|tertial) ?([123])(?: ?-? ?${YEAR})?(?!\\d)`, 'i'),
    (m) => stated({ month: Number(m[1]) * 4, year: yearOf(m[2]) }),
  ],
  [
    new RegExp(`${START}(?:q|kv|kvartal) ?([1234])(?: ?-? ?${YEAR})?(?!\\d)`, 'i'),
    (m) => stated({ month: Number(m[1]) * 3, year: yearOf(m[2]) }),
  ],
  // 240831, as a heading is often shortened; never the day numbers of a span (210101-231231).
  [
    /(?<![\d-])(2\d)(0[1-9]|1[0-2])(?:3[01]|[12]\d|0[1-9])(?![\d-])/,
    (m) => stated({ year: 2000 + Number(m[1]), month: Number(m[2]) }),
  ],
  // 2401-2408 and `Utfall 2408`, as the books' own reports write months.
  [
    new RegExp(`${START}(2\\d)${MONTH_NUMBER} ?- ?(2\\d)${MONTH_NUMBER}(?![\\d-])`),
    (m) => span(yearOf(m[1]), Number(m[2]), yearOf(m[3]), Number(m[4])),
  ],
  [
    new RegExp(`${BEFORE_MONTH}(2\\d)${MONTH_NUMBER}(?![\\d-])`, 'i'),
    (m) => stated({ year: yearOf(m[1]), month: Number(m[2]) }),
  ],
  [new RegExp(`halvår(?:et)?(?: ?${YEAR})?`, 'i'), (m) => stated({ month: 6, year: yearOf(m[1]) })],
  [
    new RegExp(`(?:delår(?:et)?|delårs\\w*) ?(?:per )?${YEAR}`, 'i'),
    (m) => stated({ span: 'delår', year: yearOf(m[1]) }),
  ],
  [
    new RegExp(`(?:helår(?:et)?|helårs\\w*) ?${YEAR}`, 'i'),
    (m) => stated({ span: 'helår', year: yearOf(m[1]) }),
  ],
  [
    new RegExp(
      `${START}(?:per|t\\.? ?o\\.? ?m\\.?|till och med|ack\\.?|ackumulerat)(?: utfall)? (?:den )?(?:sista )?(?:\\d{1,2} )?${MONTH}`,
      'i',
    ),
    (m) => stated({ month: monthOf(m[1]) }),
  ],
  [
    new RegExp(`${START}(?:[12]\\d|3[01]|[1-9])\\.? ${MONTH}`, 'i'),
    (m) => stated({ month: monthOf(m[1]) }),
  ],
  [new RegExp(`[a-zåäö.] ${MONTH}$`, 'i'), (m) => stated({ month: monthOf(m[1]) })],
  [new RegExp(`(?<![\\d.,])${YEAR}(?![\\d.,]\\d|\\d)`), (m) => stated({ year: yearOf(m[1]) })],
  [
    new RegExp(`${BEFORE_YEAR}(2\\d)(?![\\d.,:/%-])(?! (?:%|st|kr|tkr))`, 'i'),
    (m) => stated({ year: yearOf(m[1]) }),
  ],
  [/\bhelår/i, () => stated({ span: 'helår' })],
  [/\bdelår/i, () => stated({ span: 'delår' })],
];

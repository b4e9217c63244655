import { type CellValue, isCellError } from '../sheet/snapshot';
import { type AmountText, looksLikeAmount, parseAmountText } from './amount-text';
import { parsePeriodText } from './period-text';
import { remembered } from './remembered';
import { tidy } from './text';

/** A cell as the recogniser sees it, before its table says what it means. */
export type CellReading =
  | {
      readonly kind: 'number';
      readonly amount: AmountText;
      readonly asText: boolean;
      readonly yearLike: boolean;
    }
  | { readonly kind: 'date'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly amountLike: boolean }
  | { readonly kind: 'error'; readonly text: string };

/** An empty text, or a dash where there is nothing to state. */
const NOTHING = /^-{0,3}$/;
const DATE_FORMAT = /^(?:\[[^\]]*\])*[^#0"]*[yd][^#0]*$/i;
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

/** A whole serial number (1900 system) as an ISO day. */
const isoOfSerial = remembered((serial: number) =>
  new Date(EXCEL_EPOCH + serial * 86_400_000).toISOString().slice(0, 10),
);

/** Reads one cell; null when it holds nothing a person sees, or a dash that says so. */
export function readCell(value: CellValue, format: string): CellReading | null {
  if (isCellError(value)) return { kind: 'error', text: value.error };
  if (typeof value === 'boolean')
    return { kind: 'text', text: value ? 'SANT' : 'FALSKT', amountLike: false };
  if (typeof value === 'number') return readNumber(value, format);
  return readText(value);
}

const readText = remembered((value: string): CellReading | null => {
  const text = tidy(value);
  if (NOTHING.test(text)) return null;
  const amount = parseAmountText(text);
  if (amount === null) {
    return {
      kind: 'text',
      text,
      amountLike: looksLikeAmount(text) && !statesPeriod(text),
    };
  }
  return { kind: 'number', amount, asText: true, yearLike: isYearText(amount, text) };
});

/** Digits and spaces alone are no date, though a year may stand among them: `5 82 1961`. */
const statesPeriod = (text: string): boolean =>
  !/^\d+(?: \d+)+$/.test(text) && parsePeriodText(text) !== null;

/** What a number format makes of a number. */
const readFormat = remembered((format: string) => ({
  isDate: DATE_FORMAT.test(format.replace(/"[^"]*"/g, '')),
  isPercent: format.includes('%'),
  /** Decimals it shows: `#,##0.0` → 1. Formats that scale (`#,##0,`) show none of the number's own. */
  decimals: /0\.(0{1,4})/.exec(format)?.[1]?.length ?? 0,
}));

function readNumber(value: number, format: string): CellReading {
  const { isDate, isPercent, decimals } = readFormat(format);
  if (isDate && value > 30_000 && value < 80_000)
    return { kind: 'date', text: isoOfSerial(Math.floor(value)) };
  const shown = isPercent ? value * 100 : value;
  const amount: AmountText = {
    value: shown,
    decimals: Math.max(ownDecimals(shown), isPercent ? 0 : decimals),
    unit: isPercent ? 'procent' : null,
    share: null,
  };
  return {
    kind: 'number',
    amount,
    asText: false,
    yearLike: !isPercent && isYearNumber(value),
  };
}

/** By the decimals of an amount, from none to the most one has: kronor in a table of Mkr to the nearest hundred. */
const SCALES = [1, 10, 100, 1000, 10_000];

/** Decimals the number itself has. The noise of 15-digit calculation is none; what never ends is taken to öre. */
function ownDecimals(value: number): number {
  const decimals = SCALES.findIndex((scale) => {
    const scaled = value * scale;
    return Math.abs(scaled - Math.round(scaled)) <= Math.abs(scaled) * 1e-12;
  });
  return decimals < 0 ? 2 : decimals;
}

/** `2024` or `20220831`: a number that heads a column rather than being an amount. */
const YEAR_OR_DAY = /^(?:(?:19|20)\d\d|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))$/;

/** Most numbers are too small, too large or too broken to be written out for this. */
const isYearNumber = (value: number): boolean =>
  Number.isInteger(value) && value >= 1900 && value < 21_000_000 && YEAR_OR_DAY.test(String(value));

const isYearText = (amount: AmountText, text: string): boolean =>
  amount.unit === null && amount.share === null && YEAR_OR_DAY.test(text);

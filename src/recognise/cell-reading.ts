import { type Cell, isCellError } from '../sheet/snapshot';
import { type AmountText, looksLikeAmount, parseAmountText } from './amount-text';
import { parsePeriodText } from './period-text';
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

/** A date's serial number (1900 system) as an ISO day. */
const serialToIso = (serial: number): string =>
  new Date(EXCEL_EPOCH + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);

/** Reads one cell; null when it holds nothing a person sees, or a dash that says so. */
export function readCell(cell: Cell): CellReading | null {
  const { value } = cell;
  if (isCellError(value)) return { kind: 'error', text: value.error };
  if (typeof value === 'boolean')
    return { kind: 'text', text: value ? 'SANT' : 'FALSKT', amountLike: false };
  if (typeof value === 'number') return readNumber(value, cell.format);
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
  return { kind: 'number', amount, asText: true, yearLike: isYearLike(amount, text) };
}

/** Digits and spaces alone are no date, though a year may stand among them: `5 82 1961`. */
const statesPeriod = (text: string): boolean =>
  !/^\d+(?: \d+)+$/.test(text) && parsePeriodText(text) !== null;

function readNumber(value: number, format: string): CellReading {
  if (
    format !== 'General' &&
    value > 30_000 &&
    value < 80_000 &&
    DATE_FORMAT.test(format.replace(/"[^"]*"/g, ''))
  ) {
    return { kind: 'date', text: serialToIso(value) };
  }
  const percent = format.includes('%');
  const shown = percent ? value * 100 : value;
  const decimals = Math.max(ownDecimals(shown), percent ? 0 : shownDecimals(format));
  const amount: AmountText = {
    value: shown,
    decimals,
    unit: percent ? 'procent' : null,
    share: null,
  };
  return {
    kind: 'number',
    amount,
    asText: false,
    yearLike: !percent && isYearLike(amount, String(value)),
  };
}

/** The most decimals a stated amount has: kronor in a table of Mkr to the nearest hundred. */
const MOST_DECIMALS = 4;

/** Decimals the number itself has. The noise of 15-digit calculation is none; what never ends is taken to öre. */
function ownDecimals(value: number): number {
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals += 1) {
    const scaled = value * 10 ** decimals;
    if (Math.abs(scaled - Math.round(scaled)) <= Math.abs(scaled) * 1e-12) return decimals;
  }
  return 2;
}

/** Decimals a format shows: `#,##0.0` → 1. Formats that scale (`#,##0,`) show none of the number's own. */
const shownDecimals = (format: string): number => /0\.(0{1,4})/.exec(format)?.[1]?.length ?? 0;

/** `2024` or `20220831`: a number that heads a column rather than being an amount. */
const isYearLike = (amount: AmountText, printed: string): boolean =>
  amount.unit === null &&
  amount.share === null &&
  /^(?:(?:19|20)\d\d|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))$/.test(printed);

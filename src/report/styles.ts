/** The look of one kind of cell; `xlsx/` and `excel/` translate it. Colours are RRGGBB. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly numberFormat?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'bottom';
  readonly wrap?: boolean;
  /** Steps of indentation. */
  readonly indent?: number;
  readonly borderTop?: 'thin' | 'medium';
  readonly borderBottom?: 'thin' | 'medium' | 'double';
}

/** The one typeface of every generated sheet. */
export const TYPEFACE = 'Calibri';

/** One section, with no minus sign of its own: what rounds to nought is then shown as 0 and not as −0. */
const WHOLE = '#,##0';
const PERCENT = '0.0%';

/** The size of ordinary text, in points. */
export const BASE_SIZE = 10;

const INK = '1F3864';
const SHADE = 'DCE6F1';
const INPUT = 'FFF2CC';
const QUIET = '595959';

const text = { size: BASE_SIZE };
/** A label of two lines ends beside its figures, as in a printed table. */
const label = { ...text, wrap: true, valign: 'bottom' } as const;
const amount = { ...text, numberFormat: WHOLE, align: 'right' } as const;
const percent = { ...text, numberFormat: PERCENT, align: 'right' } as const;
const sum = { bold: true, borderTop: 'thin' } as const;
const result = { bold: true, borderTop: 'thin', borderBottom: 'double' } as const;
const heading = {
  ...text,
  bold: true,
  wrap: true,
  fill: SHADE,
  borderBottom: 'thin',
  valign: 'bottom',
} as const;

export const STYLES = {
  title: { bold: true, size: 16, color: INK },
  subtitle: { size: 11, color: QUIET },
  periodLine: { size: 11, color: QUIET, valign: 'top' },
  heading: { bold: true, size: 13, color: INK },
  columnHeading: { ...heading, align: 'right' },
  rowHeading: { ...heading, align: 'left' },
  section: { ...text, bold: true },
  label,
  labelIndented: { ...label, indent: 1, align: 'left' },
  subheading: { ...text, italic: true, indent: 1, align: 'left' },
  labelSum: { ...label, ...sum },
  labelResult: { ...label, ...result },
  amount,
  amountSum: { ...amount, ...sum },
  amountResult: { ...amount, ...result },
  amountInput: { ...amount, fill: INPUT, borderBottom: 'thin' },
  percent,
  percentSum: { ...percent, ...sum },
  percentResult: { ...percent, ...result },
  count: { ...text, numberFormat: WHOLE, align: 'right' },
  countSum: { ...text, numberFormat: WHOLE, align: 'right', ...result },
  reference: { ...text, align: 'center' },
  referenceSum: { ...text, ...sum, align: 'center' },
  referenceResult: { ...text, ...result, align: 'center' },
  referenceHeading: { ...heading, align: 'center' },
  mark: { ...text, align: 'left', indent: 1 },
  sourceMark: { ...text, align: 'left', indent: 1, wrap: true, valign: 'bottom' },
  markHeading: { ...heading, align: 'left', indent: 1 },
  text: { ...text, wrap: true, valign: 'top' },
  cellTop: { ...text, wrap: true, valign: 'top' },
  textInput: { ...text, wrap: true, valign: 'top', fill: INPUT, borderBottom: 'thin' },
  signature: { ...text, valign: 'bottom', borderBottom: 'thin' },
  note: { italic: true, size: 9, color: QUIET, wrap: true, valign: 'top' },
  source: { size: 8, color: '7F7F7F' },
  key: { size: 8, color: 'BFBFBF' },
  controlLabel: { italic: true, size: 9, color: QUIET, wrap: true, valign: 'bottom' },
  control: { numberFormat: WHOLE, align: 'right', italic: true, size: 9, color: QUIET },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof STYLES;

/** The look of a named kind of cell. */
export const styleOf = (name: StyleName): CellStyle => STYLES[name];

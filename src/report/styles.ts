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
  readonly wrap?: boolean;
  /** Steps of indentation. */
  readonly indent?: number;
  readonly borderTop?: 'thin' | 'medium';
  readonly borderBottom?: 'thin' | 'medium' | 'double';
}

/** The one typeface of every generated sheet. */
export const TYPEFACE = 'Calibri';

const AMOUNT = '#,##0;-#,##0;0';
const PERCENT = '0.0%;-0.0%;0.0%';

export const STYLES = {
  title: { bold: true, size: 16 },
  subtitle: { size: 11, color: '595959' },
  heading: { bold: true, size: 13, color: '1F3864' },
  columnHeading: { bold: true, align: 'right', wrap: true, fill: 'DCE6F1', borderBottom: 'thin' },
  rowHeading: { bold: true, fill: 'DCE6F1', borderBottom: 'thin' },
  section: { bold: true },
  label: {},
  labelIndented: { indent: 1 },
  labelSum: { bold: true, borderTop: 'thin' },
  labelResult: { bold: true, borderTop: 'thin', borderBottom: 'double' },
  amount: { numberFormat: AMOUNT, align: 'right' },
  amountSum: { numberFormat: AMOUNT, align: 'right', bold: true, borderTop: 'thin' },
  amountResult: {
    numberFormat: AMOUNT,
    align: 'right',
    bold: true,
    borderTop: 'thin',
    borderBottom: 'double',
  },
  amountInput: { numberFormat: AMOUNT, align: 'right', fill: 'FFF2CC', borderBottom: 'thin' },
  percent: { numberFormat: PERCENT, align: 'right' },
  percentSum: { numberFormat: PERCENT, align: 'right', bold: true, borderTop: 'thin' },
  count: { numberFormat: '0', align: 'right' },
  mark: { align: 'center' },
  text: { wrap: true },
  textInput: { wrap: true, fill: 'FFF2CC', borderBottom: 'thin' },
  note: { italic: true, size: 9, color: '595959', wrap: true },
  source: { size: 8, color: '7F7F7F' },
  key: { size: 8, color: 'BFBFBF' },
  control: { numberFormat: AMOUNT, align: 'right', italic: true, size: 9, color: '595959' },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof STYLES;

/** The look of a named kind of cell. */
export const styleOf = (name: StyleName): CellStyle => STYLES[name];

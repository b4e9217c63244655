export type BorderSide = 'top' | 'bottom' | 'left' | 'right';

/** A border line; `style` as SpreadsheetML names it. Colours are RRGGBB. */
export interface BorderLine {
  readonly style: 'hair' | 'thin' | 'medium' | 'thick' | 'double' | 'dashed' | 'dotted';
  readonly color: string;
}

export type HorizontalAlignment = 'general' | 'left' | 'center' | 'right';
export type VerticalAlignment = 'top' | 'center' | 'bottom';

/** How a cell looks. Colours are RRGGBB; no fill is null. */
export interface Look {
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
  readonly fill: string | null;
  /** The number format code in en-US. */
  readonly numberFormat: string;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrap: boolean;
  readonly indent: number;
  readonly borders: Readonly<Partial<Record<BorderSide, BorderLine>>>;
}

/** The look of a cell that nobody has formatted. */
export const PLAIN_LOOK: Look = {
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  color: '000000',
  fill: null,
  numberFormat: 'General',
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  indent: 0,
  borders: {},
};

export type BorderSide = 'top' | 'bottom' | 'left' | 'right';

/** Border lines as SpreadsheetML names them (ST_BorderStyle, 18.18.3). */
export type BorderStyle =
  | 'hair'
  | 'thin'
  | 'medium'
  | 'thick'
  | 'double'
  | 'dashed'
  | 'dotted'
  | 'mediumDashed'
  | 'dashDot'
  | 'mediumDashDot'
  | 'dashDotDot'
  | 'mediumDashDotDot'
  | 'slantDashDot';

/** One line of a border. Colours are RRGGBB. */
export interface BorderLine {
  readonly style: BorderStyle;
  readonly color: string;
}

export type HorizontalAlignment =
  'general' | 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous' | 'distributed';

export type VerticalAlignment = 'top' | 'center' | 'bottom' | 'justify' | 'distributed';

/** How a cell looks, all indirections resolved. Colours are RRGGBB. */
export interface Look {
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** Text colour; black when automatic. */
  readonly color: string;
  /** Null for no fill. */
  readonly fill: string | null;
  /** The number format code in en-US. */
  readonly numberFormat: string;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrap: boolean;
  readonly indent: number;
  /** Sides without a line are absent. */
  readonly borders: Readonly<Partial<Record<BorderSide, BorderLine>>>;
  /** False for a cell that may be edited on a protected sheet. */
  readonly locked: boolean;
}

/** A change of look: what is absent stays. In `borders`, a side that is absent stays and null removes it. */
export type LookChange = Partial<Omit<Look, 'borders'>> & {
  readonly borders?: Readonly<Partial<Record<BorderSide, BorderLine | null>>>;
};

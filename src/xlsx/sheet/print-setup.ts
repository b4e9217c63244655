import type { CellRange } from '../../model/address';

/** How a sheet prints. Rows and columns from 0, both ends included. */
export interface PrintSetup {
  readonly paper: 'A4' | 'other';
  readonly orientation: 'portrait' | 'landscape';
  /** Pages wide and tall when fitted to pages; 0 for as many as needed; null when not fitted. */
  readonly fit: { readonly width: number; readonly height: number } | null;
  /** Footer in Excel's codes: `&LText&RSida &P av &N`. */
  readonly footer: string;
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly area: CellRange | null;
  /** Inches; null where the sheet says nothing of them. */
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  } | null;
  /** Rows before which a page begins. */
  readonly rowBreaks: readonly number[];
}

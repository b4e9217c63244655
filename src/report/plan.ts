import type { CellRange } from '../model/address';
import type { StyleName } from './styles';

/** What a cell of the report gets. Every text is written to stay text, every formula in en-US. */
export type CellContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  /** `value` is the engine's own figure: the stored value in a file, the comparison after writing in Excel. */
  | { readonly kind: 'formula'; readonly formula: string; readonly value: number | string }
  /** A cell for a person to fill in; `value` is what was typed before, kept by key. */
  | { readonly kind: 'input'; readonly value: number | string | null };

/** One cell of a planned sheet. Row and column from 0. */
export interface CellPlan {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly style: StyleName;
  /** Identity of what a person may type here (`uppfoljning/avanti/kommentar`), so that it is kept when rows move. */
  readonly key?: string;
}

/** How a sheet prints: A4. */
export interface PrintPlan {
  readonly orientation: 'portrait' | 'landscape';
  /** Rows repeated on every page, from 0, both included; null for none. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** Rows (from 0) before which a page begins. */
  readonly pageBreaks: readonly number[];
  readonly area: CellRange;
  /** Inches; the host's own where not given. */
  readonly margins?: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly footer: string;
}

/** A chart that Excel draws itself from cells of the same sheet. */
export interface ChartPlan {
  readonly key: string;
  readonly kind: 'columns' | 'bars';
  readonly title: string;
  /** Cells with the categories and, for each series, the cell of its name and its values. */
  readonly categories: CellRange;
  readonly series: readonly {
    readonly name: { readonly row: number; readonly column: number };
    readonly values: CellRange;
  }[];
  readonly anchor: CellRange;
}

/** One sheet to be written, whole: what it does not mention is empty afterwards. */
export interface SheetPlan {
  /** Which of the add-in's own sheets; becomes the hidden workbook name `_FinsamRapport_<key>`. */
  readonly key: 'delarsrapport' | 'installningar' | 'kontrollblad' | 'perioder' | 'sie';
  /** The wanted sheet name; a taken one gets " (2)". */
  readonly title: string;
  readonly cells: readonly CellPlan[];
  /** Width of each column in characters, from column A. */
  readonly columnWidths: readonly number[];
  /** Rows (from 0) whose height in points must be set: texts in merged cells do not stretch their row. */
  readonly rowHeights?: readonly { readonly row: number; readonly points: number }[];
  /** Columns (from 0) that are hidden: row keys. */
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly CellRange[];
  readonly freezeRows: number;
  readonly print: PrintPlan;
  readonly charts: readonly ChartPlan[];
}

/** A workbook name for a key figure: `Finsam_Resultat` → a cell of a planned sheet. */
export interface NamePlan {
  readonly name: string;
  readonly sheet: SheetPlan['key'];
  readonly row: number;
  readonly column: number;
}

/** Everything one run writes. Plain data: can be shown, compared, applied and reversed. */
export interface ReportPlan {
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
}

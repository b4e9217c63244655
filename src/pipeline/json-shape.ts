import type { Unit } from '../model/amount';
import type { Acceptance, Severity, Verdict } from '../model/finding';
import type { IsoDate } from '../model/period';
import type { Organisation, ReportKind } from '../model/statements';
import type { ColumnRole, SignConvention, TableId } from '../model/table';

/** kr, a percentage or a count as printed; the text where a cell holds no number; null where there is nothing. */
export type JsonFigure = number | string | null;

export interface JsonFinding {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string | null;
  /** A1 without sheet or `$`; null, like `sheet`, for something missing. */
  readonly cell: string | null;
  readonly found: JsonFigure;
  readonly expected: JsonFigure;
  /** found − expected. */
  readonly difference: number | null;
  readonly message: string;
  readonly law: string | null;
  readonly causedBy: string | null;
  readonly accepted: Acceptance | null;
}

export interface JsonTable {
  readonly id: TableId;
  readonly sheet: string;
  readonly range: string;
  readonly unit: Unit;
  readonly sign: SignConvention;
  readonly columns: readonly {
    readonly cell: string;
    readonly role: ColumnRole;
    readonly start: IsoDate | null;
    readonly end: IsoDate | null;
  }[];
}

/** What was checked, with what and when, so that a result can be shown to be about this very workbook. */
export interface JsonEvidence {
  readonly file: string;
  readonly date: IsoDate;
  readonly productVersion: string;
  readonly rulesVersion: string;
  /** Of the cells read, their addresses, values and formulas. */
  readonly checksum: string;
  readonly sheetsRead: readonly string[];
  readonly sheetsNotRead: readonly string[];
}

/** One workbook in the command line's JSON. Dates are ISO. */
export interface JsonWorkbook {
  readonly file: string;
  readonly verdict: Verdict;
  /** Why, when the verdict is `unchecked`. */
  readonly verdictReason: string | null;
  readonly organisation: Organisation;
  readonly report: {
    readonly kind: ReportKind;
    readonly start: IsoDate | null;
    readonly end: IsoDate | null;
  };
  readonly tables: readonly JsonTable[];
  readonly findings: readonly JsonFinding[];
  readonly notChecked: readonly {
    readonly sheet: string;
    readonly range: string | null;
    readonly reason: string;
  }[];
  readonly settings: readonly { readonly key: string; readonly value: string }[];
  readonly evidence: JsonEvidence;
}

/** What a workbook or its host can be in the way with. The texts live in `locales/`, as `problem.<code>`. */
export type ExcelProblemCode =
  | 'cell-edit'
  | 'protected-sheet'
  | 'protected-structure'
  | 'read-only'
  | 'no-access'
  | 'sheet-gone'
  | 'cell-changed'
  | 'sheet-changed'
  | 'hidden-sheet'
  | 'last-sheet'
  | 'sheet-too-large'
  | 'too-large'
  | 'too-old'
  | 'not-excel'
  | 'timeout'
  | 'unknown';

/** An expected failure of Excel. `restored` in params: 1 when a half-done write was taken back, 0 when it could not be. */
export interface ExcelProblem {
  readonly code: ExcelProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A problem with its parameters. */
export const problem = (
  code: ExcelProblemCode,
  params: ExcelProblem['params'] = {},
): ExcelProblem => ({ code, params });

/** Office error codes by what they mean to a person; sources: "Application-specific JavaScript API error codes". */
const MEANING: Readonly<Record<string, ExcelProblemCode>> = {
  InvalidOperationInCellEditMode: 'cell-edit',
  AccessDenied: 'no-access',
  ItemNotFound: 'sheet-gone',
  InvalidReference: 'sheet-gone',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  MemoryLimitReached: 'too-large',
  ApiNotFound: 'too-old',
  ApiNotAvailable: 'too-old',
};

/** The problem that an Office error code stands for. */
export const problemOfCode = (officeCode: string): ExcelProblem =>
  problem(MEANING[officeCode] ?? 'unknown', { officeCode });

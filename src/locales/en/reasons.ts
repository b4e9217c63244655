import type { reasons as sv } from '../sv/reasons';

/** English texts: why something was understood as it was, or was left aside. */
export const reasons: Record<keyof typeof sv, string> = {
  'sheet-empty': 'The sheet is empty.',
  'no-figures': 'There are no amounts here.',
  'no-known-table': 'No known table, and no sums that can be followed.',
  'long-list': 'A list of {count|row|rows} that does not begin as any known table.',
  'ledger-not-compared':
    'Utfall is not compared with the sheet: the workbook’s own settings, acceptances and SIE figures do not count. Figures typed over on it are checked.',
  'no-tables': 'The workbook holds no table that is recognised.',
  'no-known-tables': 'The workbook holds none of a förbund’s tables.',
  'never-calculated':
    'The formulas were never calculated: open the workbook in Excel, save it and try again.',
  'table-corrected': 'Decided by you.',
  'table-by-title': 'The title “{title}”.',
  'table-by-rows': 'The rows: {count} of them belong to the table.',
  'table-of-one-row': 'Shows what a row of another table is made of. Its sums are checked.',
  'table-unknown': 'No known table; its sums are checked all the same.',
  'column-corrected': 'Decided by you.',
  'column-of-text': 'The column holds text.',
  'column-part-of-year':
    '“{heading}” is a part of the year: it is checked against the utfall to date but not used in the report.',
  'column-by-heading': 'The heading “{heading}”.',
  'column-by-title': 'The table’s title.',
  'column-by-period': 'The period in the heading “{heading}”.',
  'column-alone': 'The only column with amounts.',
  'column-unknown': 'The heading “{heading}” does not say what the column holds.',
  'row-heading': 'A heading without amounts.',
  'row-sum-formula': 'The formula adds up {count|row|rows}.',
  'row-sum-template': 'A sum by the template, of {count|row|rows}.',
  'row-sum-words': 'The word says sum; of {count|row|rows}.',
  'row-sum-arithmetic': 'The sum of {count|row|rows}.',
  'row-sum-unclear': 'It is not clear what the row adds up.',
  'row-by-label': 'The label “{label}”.',
  'row-by-section': 'The section the row stands in.',
  'row-item': 'An item.',
};

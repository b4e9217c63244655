import type { sie as swedish } from '../sv/sie';

/** English texts: SIE files and the sheet made of them. `{name}` is a parameter. */
export const sie = {
  sheet: 'Utfall (SIE)',
  title: 'Actuals according to the books',
  unnamed: 'The file does not say whose books these are',
  unknown: 'unknown',
  period: 'The period {start} – {end}. Kronor; income and assets positive, costs negative.',
  file: 'Source: {file} ({checksum})',
  made: 'Written by {program}, {generated}. SIE type {type}, code page {encoding}.',
  number: 'Account',
  name: 'Name',
  column: 'Actual {span}',
  'group.intakter': 'Income',
  'group.kostnader': 'Costs',
  'group.finans': 'Financial and other items (class 8)',
  'group.tillgangar': 'Assets',
  'group.skulder': 'Equity and liabilities, without the period’s result',
  'sum.intakter': 'Total income',
  'sum.kostnader': 'Total costs',
  'sum.finans': 'Total financial and other items',
  'sum.tillgangar': 'Total assets',
  'sum.skulder': 'Total equity and liabilities',
  'sum.resultat': 'Result',
  control: 'Control: assets − equity and liabilities − result (should be 0)',
  divided: 'The result by {dimension}',
  rest: 'Not divided by {dimension}',

  'note.encoding':
    'The file is written in {encoding}, not in the code page that SIE prescribes (PC8). It was read rightly all the same; compare a name with å, ä or ö.',
  'note.encoding-mixed':
    '{count|character does|characters do} not belong to the code page {encoding}: names may be wrong. Amounts are not affected.',
  'note.encoding-damaged':
    '{count|character was|characters were} already destroyed in the file: names lack letters. Export the file again if the names are needed.',
  'note.unreadable-record':
    '{count|record|records} could not be read and had to be left out: {places} (line). Export the file again.',
  'note.voucher-unbalanced':
    '{count|voucher does|vouchers do} not balance, {difference} in all: {vouchers}.',
  'note.balances-unbalanced':
    'Closing balances and results do not add up; the difference is {difference}. The file may be cut off or the export incomplete.',
  'note.earlier-result-unmoved':
    'Last year’s result, {difference}, has not been moved to equity. The control row shows that amount.',
  'note.opening-change-closing':
    'Opening balance and entries do not give the closing balance of {count|account|accounts}: {accounts}. The export may be a selection.',
  'note.result-differs':
    'The periods give something else than the result of {count|account|accounts}: {accounts}. The result (#RES) is used.',
  'note.account-not-by-period':
    '{count|account has|accounts have} no amounts by month: {accounts}. Actuals are left empty there.',
  'note.less-than-type':
    'The file calls itself type {type} but lacks what such a file holds. It may be cut off.',
  'note.generated-before-end':
    'The file was written {generated}, before {to}, to which its balances are said to run. Give the day that the actuals should run to.',
  'note.no-end-date':
    'The file does not say to which day its balances run (#OMFATTN); the end of the year, {to}, is assumed.',
  'note.broken-year': 'The financial year is {start} – {end}, not a calendar year.',
  'note.currency': 'The books are in {currency}, not in kronor.',
} as const satisfies Record<keyof typeof swedish, string>;

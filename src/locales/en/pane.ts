import type { pane as sv } from '../sv/pane';

/** English texts: the pane. */
export const pane: Record<keyof typeof sv, string> = {
  title: 'Finsam Rapport',
  'tab.home': 'Overview',
  'tab.findings': 'Findings ({count})',
  'tab.findings.none': 'Findings',
  'tab.understood': 'Reading',
  'tabs.name': 'Views',

  'action.generate': 'Generate interim report',
  'action.review': 'Review the workbook',
  'action.reviewAgain': 'Review again',
  'action.undo': 'Undo the writing',
  'action.remove': 'Remove the report',
  'action.removeConfirm': 'Remove anyway',
  'action.keep': 'Keep',
  'action.tryAgain': 'Try again',
  'action.dismiss': 'Close the message',
  'action.copyDetails': 'Copy details of the error',
  'action.copied': 'Copied',
  'action.showReport': 'Show the report',
  'action.showFindings': 'Show the findings',
  'action.showUnderstood': 'Show how the workbook was read',

  'stage.starting': 'Starting …',
  'stage.reading': 'Reading the workbook …',
  'stage.checking': 'Checking the figures …',
  'stage.composing': 'Composing the report …',
  'stage.writing': 'Writing the report …',
  'stage.undoing': 'Restoring the sheets …',
  'stage.removing': 'Removing the report …',

  'first.title': 'From budget workbook to interim report',
  'first.reads': 'Reads your workbook as it is, without a template.',
  'first.checks': 'Checks that sums, tables and notes agree with each other.',
  'first.writes':
    'Writes the interim report on a sheet of its own, where every figure is a formula to its source.',
  'first.private': 'Nothing leaves your computer.',

  'home.unknownOrganisation': 'The workbook does not name the förbund',
  'home.orgNumber': 'Org. no. {number}',
  'home.period': '{kind}, {start} – {end}',
  'home.periodDay': '{kind} as at {end}',
  'home.noPeriod': '{kind}, period not stated',
  'home.old': 'The workbook has changed since the review.',
  'home.next': 'Next step',
  'home.next.error': 'Correct the errors, the largest amounts first, and review again.',
  'home.next.warning': 'Read the warnings and decide whether they match what you mean.',
  'home.next.ok': 'Nothing stands in the way. Generate the report, or read the notes first.',
  'home.next.unchecked': 'See how the workbook was read: no table could be checked.',
  'home.next.question': 'Answer the question below by editing the workbook, and review again.',
  'home.found': 'Tables found',
  'home.notFound': 'Not found',
  'home.notFound.none': 'Nothing that the report needs is missing.',
  'home.notChecked': 'Not checked',
  'home.notChecked.count': '{count} parts of the workbook were not checked.',
  'home.questions': 'To decide',
  'home.report': 'The report in the workbook',
  'home.settings': 'The workbook’s own settings',
  'home.settings.note': 'Claims made by whoever submitted the workbook. Each affects the outcome.',

  'kind.delårsrapport': 'Interim report',
  'kind.årsredovisning': 'Annual report',
  'kind.budget': 'Budget',
  'kind.okänd': 'Unknown kind of report',

  'verdict.error': 'Figures contradict each other',
  'verdict.warning': 'Something needs an answer',
  'verdict.ok': 'The figures agree',
  'verdict.unchecked': 'Not checked',
  'severity.error': 'Error',
  'severity.warning': 'Warning',
  'severity.info': 'Note',
  'severity.errors': 'Errors ({count})',
  'severity.warnings': 'Warnings ({count})',
  'severity.infos': 'Notes ({count})',
  'counts.errors': 'Errors: {count}',
  'counts.warnings': 'Warnings: {count}',
  'counts.infos': 'Notes: {count}',
  'counts.accepted': 'Accepted: {count}',

  'findings.title': 'Findings',
  'findings.none': 'No findings. Everything that could be checked agrees.',
  'findings.notReviewed': 'The workbook has not been reviewed yet.',
  'findings.found': 'Found',
  'findings.expected': 'Expected',
  'findings.difference': 'Difference',
  'findings.law': 'Basis',
  'findings.consequences': 'Follows from this ({count})',
  'findings.accepted': 'Accepted by {by} on {on}: {reason}',
  'findings.show': 'Show {place} in the workbook',
  'findings.noPlace': 'Missing from the workbook',

  'understood.title': 'How the workbook was read',
  'understood.notReviewed': 'The workbook has not been read yet.',
  'understood.none': 'No table was recognised.',
  'understood.range': 'Range',
  'understood.unit': 'Unit',
  'understood.sign': 'Signs',
  'understood.reason': 'Why',
  'understood.columns': 'Columns',
  'understood.column': 'Column',
  'understood.heading': 'Heading',
  'understood.role': 'Role',
  'understood.period': 'Period',
  'understood.noHeading': 'no heading',
  'understood.rows': '{count} rows, {known} of them rows of the template',
  'understood.leftAside': 'Left aside',
  'understood.wholeSheet': '{sheet}, the whole sheet',
  'understood.periodSpan': '{start} – {end}',
  'understood.periodDay': 'as at {end}',
  'understood.noPeriod': 'no period stated',

  'unit.kr': 'kronor',
  'unit.tkr': 'thousand kronor (tkr)',
  'unit.Mkr': 'million kronor (Mkr)',
  'unit.antal': 'count',
  'unit.procent': 'per cent',
  'sign.costs-negative': 'costs are negative',
  'sign.costs-positive': 'costs are positive',
  'sign.none': 'no signs to judge by',

  'table.oversikt': 'Översikt (overview)',
  'table.driftredovisning': 'Driftredovisning (operations)',
  'table.resultatrakning': 'Resultaträkning (income statement)',
  'table.balansrakning': 'Balansräkning (balance sheet)',
  'table.kassaflodesanalys': 'Kassaflödesanalys (cash flow)',
  'table.balanskrav': 'Balanskravsutredning (balance requirement)',
  'table.uppfoljning': 'Budgetuppföljning (budget follow-up)',
  'table.insatser': 'Insatser (activities)',
  'table.not-intakter': 'Note, income',
  'table.not-kostnader': 'Note, costs',
  'table.not-fordringar': 'Note, receivables',
  'table.not-skulder': 'Note, liabilities',
  'table.medlemsbidrag': 'Medlemsbidrag (contributions)',
  'table.finansierad-verksamhet': 'Financed activities',
  'table.deltagare': 'Deltagare (participants)',
  'table.medel-till-forfogande': 'Funds at disposal',
  'table.prognos': 'Prognos (forecast)',
  'table.okand': 'Table that the template does not name',

  'role.utfall': 'outcome',
  'role.budget': 'budget',
  'role.budget-ursprunglig': 'original budget',
  'role.prognos': 'forecast',
  'role.avvikelse': 'deviation',
  'role.foregaende': 'previous year',
  'role.andel': 'share',
  'role.not': 'note',
  'role.text': 'text',
  'role.okand': 'unknown',

  'question.two-tables': 'Two tables may be {table}. Keep one of them, or rename the other.',
  'question.two-periods':
    'The workbook speaks of two periods. State in the heading which one is meant.',
  'question.no-period':
    'No heading says which period the workbook is about. Write it in the table’s heading.',
  'question.broken-year':
    'The financial year does not follow the calendar, as that of a samordningsförbund does.',

  'done.reviewed': 'The review is done: {verdict}.',
  'done.written': 'The report is written on the sheet {sheet}.',
  'done.writtenNoCharts':
    'This version of Excel could not draw the charts. The report is whole without them.',
  'done.mismatches':
    'Excel calculates {count} cells of the report differently from the review. The first is {place}.',
  'done.undone': 'The sheets are as before the writing.',
  'done.removed': 'The report is removed.',
  'done.nothingToRemove': 'There is no report to remove.',
  'remove.title': 'Remove the report?',
  'remove.plain': 'The sheets and names of the report are removed. It cannot be undone.',
  'remove.references':
    'These cells refer to the report and will show errors if it is removed ({count}):',
  'remove.more': 'and {count} more',

  'failure.what': 'It did not work',
  'failure.details': 'Details of the error',
  'problem.cell-edit':
    'A cell is being edited, and Excel accepts nothing meanwhile. Press Enter in the cell and try again.',
  'problem.protected-sheet':
    'The sheet {sheet} is protected, so nothing could be written. Remove the protection under Review > Unprotect Sheet and try again.',
  'problem.protected-structure':
    'The structure of the workbook is protected, so no sheet could be added or removed. Remove the protection under Review > Protect Workbook and try again.',
  'problem.read-only':
    'The workbook is open read-only. Save a copy of your own, open it and try again.',
  'problem.no-access':
    'Excel denied access. The workbook may be protected or open for reading only. Check the protection and try again.',
  'problem.sheet-gone':
    'A sheet that is needed is no longer there: someone has deleted or renamed it. Review again.',
  'problem.hidden-sheet':
    'The sheet {sheet} is hidden, so the cell cannot be shown. Right-click a sheet tab and choose Unhide.',
  'problem.last-sheet':
    'The report is the only visible sheet, and a workbook needs one. Add or unhide a sheet and try again.',
  'problem.sheet-too-large':
    'The sheet {sheet} spans more than five million cells. Delete rows and columns with stray content far out on the sheet.',
  'problem.too-large':
    'The workbook is too large for one request to Excel. Split it, or open it in Excel on the desktop.',
  'problem.too-old':
    'This version of Excel is too old. Finsam Rapport needs Excel 2021 or later, Microsoft 365 or Excel on the web (ExcelApi 1.13).',
  'problem.not-excel': 'The page is open outside Excel. Open it from the Home tab in Excel.',
  'problem.timeout':
    'Excel did not answer in time. Check the connection and try again. With a large workbook, Excel on the desktop may help.',
  'problem.unknown':
    'Excel could not do what was needed (code {officeCode}). Try again; if it happens again, copy the details and contact whoever looks after the add-in.',
  'problem.bug':
    'Something went wrong in Finsam Rapport. The review has not changed the workbook. Copy the details and contact whoever looks after the add-in.',
  'problem.restored': 'What had been written has been taken back.',
  'problem.notRestored':
    'What had been written could not be taken back. Check the sheets of the report before you save.',
  'plan.no-budget-table':
    'The workbook has no table with a budget, and so nothing to make an interim report from. See how the workbook was read.',
  'plan.question-open':
    'Something in the workbook must be decided first. Nothing has been written.',
  'plan.no-period':
    'No heading says which period the workbook is about. Write the period in the table’s heading, such as jan–aug 2026.',
  'details.heading': 'Finsam Rapport {version}',
};

import type { cli as sv } from '../sv/cli';

/** English texts: cli. */
export const cli: Record<keyof typeof sv, string> = {
  usage: `Usage:
  finsam check  FILE… [--json] [--lang sv|en] [--ignore-settings]
  finsam report FILE --out NEW.xlsx [--docx NEW.docx] [--json] [--lang sv|en] [--ignore-settings]
  finsam sie    FILE.se --out NEW.xlsx [--to 2024-08-31] [--json] [--lang sv|en]

check   reads workbooks and says what does not agree. Changes nothing.
        Exit code 0: no error, 1: errors found, 2: a file could not be read or wrong usage.
report  writes a copy of the workbook with the sheet Delårsrapport. The source is never
        changed, and a file that exists is never overwritten.
        Exit code 0: written, 1: not written, 2: unreadable or wrong usage.
sie     writes a new workbook with the sheet Utfall (SIE): actuals by account and by object
        from the books' SIE file. Exit codes as for report.

--docx NEW.docx    also writes the report as a Word document
--to DAY           actuals up to the day, YYYY-MM-DD; else to where the file's balances run
--json             prints one JSON object and nothing else
--lang sv|en       language, sv by default
--ignore-settings  reads the workbook as if its settings, corrections, acceptances and
                   sheet Utfall (SIE) were absent: they are the sender's own claims
--help, --version`,
  'usage.wrong': 'Wrong usage: {detail}',
  'usage.unknownCommand': 'there is no command "{command}"',
  'usage.noCommand': 'no command given',
  'usage.noFile': 'no file given',
  'usage.oneFile': '{command} takes one file at a time',
  'usage.noOut': '{command} needs --out NEW.xlsx',
  'usage.outIsForReport': '--out and --docx do not belong to check',
  'usage.docxIsForReport': '--docx belongs to report',
  'usage.toIsForSie': '--to belongs to sie',
  'usage.date': '"{command}" is no day; write it so: 2024-08-31',
  'usage.language': 'the language must be sv or en',

  'severity.error': 'Error',
  'severity.warning': 'Warning',
  'severity.info': 'Note',
  'verdict.error': 'Figures contradict each other',
  'verdict.warning': 'No errors, but something to decide on',
  'verdict.ok': 'The figures agree',
  'verdict.unchecked': 'Not checked: {reason}',
  'verdict.unreadable': 'Cannot be read: {reason}',
  counts: '{errors|error|errors}, {warnings|warning|warnings}, {infos|note|notes}',
  'counts.accepted': '{count} of them accepted',
  'kind.delårsrapport': 'Interim report',
  'kind.årsredovisning': 'Annual report',
  'kind.budget': 'Budget',
  'kind.okänd': 'Unknown kind of report',
  noOrganisation: 'The workbook does not name the förbund',
  'finding.missing': 'missing in the workbook',
  'finding.found': 'found {found}',
  'finding.expected': 'expected {expected}',
  'finding.difference': 'difference {difference}',
  'finding.consequence': 'follows from the error above',
  'finding.accepted': 'accepted by {by} {on}: {reason}',
  settings: "The workbook's own settings (claims by whoever submitted it):",
  notChecked: 'Not checked:',
  wholeSheet: 'the whole sheet',
  written: 'The report is written: {file}',
  'sie.written': 'The actuals are written: {file}',
  'sie.notWritten': 'No actuals written: {reason}',
  'sie.period': 'Actuals {start} – {end}, result {result}',
  macrosLeftOut:
    'The new file has no macros, since its name ends in .xlsx. Let the name end in .xlsm to take them along.',
  notWritten: 'No report written: {reason}',

  'problem.missing': 'there is no such file. Check the path.',
  'problem.not-a-file': 'it is a folder or something else that is no file. Give a workbook.',
  'problem.no-access':
    'the file may not be read or is locked ({detail}). Close it in Excel and try again.',
  'problem.not-a-workbook': 'the file is no Excel workbook (.xlsx or .xlsm).',
  'problem.encrypted':
    'the file is protected by a password. Open it in Excel, remove the password and save it.',
  'problem.truncated': 'the file is cut off or damaged. Fetch it again or save it anew in Excel.',
  'problem.too-large': 'the file is too large; the limit is 25 MB. Remove pictures and old sheets.',
  'problem.zip-bomb':
    'the file is packed in a way that ordinary workbooks never are, and is not unpacked.',
  'problem.legacy-xls': 'the file has the old .xls format. Save it as .xlsx in Excel.',
  'problem.xlsb': 'the file has the binary .xlsb format. Save it as .xlsx in Excel.',
  'problem.no-sheets': 'the workbook has no worksheets.',
  'problem.malformed':
    "the file's contents do not follow the format ({detail}). Save it anew in Excel.",
  'problem.internal':
    'a fault in the program stopped the check ({detail}). The file is untouched; please report the fault.',
  'problem.out-exists': '{file} exists and is not overwritten. Choose another name.',
  'problem.out-failed': '{file} could not be written ({detail}).',
  'problem.docx-name': '{file} does not end in .docx.',
  'problem.out-name': '{file} does not end in .xlsx. (.xlsm is only for a workbook with macros.)',
  'problem.no-budget-table': 'no table of budget and utfall was recognised in the workbook.',
  'problem.question-open':
    'something in the workbook only a person can decide. Open it in Excel with the add-in, or change it.',
  'problem.no-period': 'no heading says which period the figures are of.',
  'problem.structure-protected':
    "the workbook's structure is protected, so no sheet can be added. Remove the protection first.",
};

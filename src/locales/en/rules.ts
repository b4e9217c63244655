import type { rules as sv } from '../sv/rules';

/** English texts: rules. */
export const rules: Record<keyof typeof sv, string> = {
  sum: '{row}, {column}: the rows add up to {expected}, but {found} stands here. The difference is {difference}.',
  'sum-repeat':
    '{row}, {column}: should be the same amount as {other}, {expected}, but {found} stands here. The difference is {difference}.',
  'part-breaks-sums':
    '{row}, {column}: {found} stands here, but what the amount is part of adds up only with {expected}. The difference is {difference}. Compare {other}.',
  consequence:
    '{row}, {column}: {found} adds up only with the wrong amount in {cause} ({causeCell}). Once that is corrected it is {expected}.',
  'utfall-to-date':
    '{row}, {column}: the months or quarters add up to {expected}, but {found} stands here. The difference is {difference}.',
  avvikelse:
    '{row}, {column}: the column is utfall minus budget, which gives {expected}, but {found} stands here. The difference is {difference}.',
  'avvikelse-turned':
    '{row}, {column}: the column is budget minus utfall on rows of this kind, which gives {expected}, but {found} stands here. The difference is {difference}.',
  'nettokostnad-differs':
    '{row}, {column}: the row is the result in the other columns, but {found} stands here and the result is {expected}. The difference is {difference}.',
  'nettokostnad-holds-result':
    'The row {row} holds the result ({found}), so {row} + {avgift} is not {resultat}. The nettokostnad is {expected}, the cost of the activities without medlemsavgift. This concerns the columns {columns}.',
  'mixed-signs':
    'The row {row} is negative in {negative} and positive in {positive}, but counts alike in all. {found} stands here; with the sign of the rest of the row it is {expected}.',
  'other-sign':
    '{row}, {column}: {found} is added to the sum as {expected}. The sum adds up only with the other sign.',
  'tillgangar-balance':
    '{row}, {column}: tillgångar should equal eget kapital och skulder, {expected}, but {found} stands here. The difference is {difference}.',
  'same-resultat':
    '{row}, {column}: the result is {expected} in {other}, but {found} stands here. The difference is {difference}.',
  'same-eget-kapital':
    '{row}, {column}: utgående eget kapital is {expected} by {other}, but {found} stands here. The difference is {difference}.',
  'same-likvida-medel':
    '{row}, {column}: likvida medel are {expected} by {other}, but {found} stands here. The difference is {difference}.',
  'same-intakter':
    '{row}, {column}: verksamhetens intäkter are {expected} by {other}, but {found} stands here. The difference is {difference}.',
  'same-kostnader':
    '{row}, {column}: verksamhetens kostnader are {expected} by {other}, but {found} stands here. The difference is {difference}.',
  'same-fordringar':
    '{row}, {column}: fordringar are {expected} by {other}, but {found} stands here. The difference is {difference}.',
  'same-skulder':
    '{row}, {column}: kortfristiga skulder are {expected} by {other}, but {found} stands here. The difference is {difference}.',
  'same-note':
    '{row}, {column}: the note and the row it belongs to are the same. By {other} the amount is {expected}, but {found} stands here. The difference is {difference}.',
  'same-medlemsavgifter':
    '{row}, {column}: the medlemsavgift is {expected} by {other}, but {found} stands here. The difference is {difference}.',
  'same-group-totals':
    '{row}, {column}: the sum is {expected} by {other}, but {found} stands here. The difference is {difference}.',
  'same-insats':
    '{row}, {column}: the same row has {expected} in {other}, but {found} stands here. The difference is {difference}.',
  'same-verksamhetskostnad':
    '{row}, {column}: finansierad verksamhet costs {expected} by {other}, but {found} stands here. The difference is {difference}.',
  'same-as-ledger':
    '{row}, {column}: by the books ({other}) it is {expected}, but it says {found} here. The difference is {difference}.',
  'ledger-period':
    'The actuals of the books run to {booked}, but the report to {lastDay}, so nothing is compared. Read the SIE file again with {lastDay} as the last day.',
  'driftredovisning-income':
    '{row}, {column}: neither the medlemsavgifter nor all income is {found}; by {other} it is {expected}. The difference is {difference}.',
  'eget-kapital-over-time':
    '{row}, {column}: ingående eget kapital and the result give {expected}, but {found} stands here. The difference is {difference}. Compare {other}.',
  'eget-kapital-opening':
    '{row}, {column}: should be utgående eget kapital of the year before, {expected} by {other}, but {found} stands here. The difference is {difference}.',
  'eget-kapital-rest':
    '{row}, {column}: övrigt eget kapital should be utgående eget kapital of the year before, {expected} by {other}, but {found} stands here. The difference is {difference}.',
  'likvida-medel-over-time':
    '{row}, {column}: likvida medel at the beginning of the year should be those at the end of the last, {expected} by {other}, but {found} stands here. The difference is {difference}.',
  'rorelsekapital-over-time':
    '{row}, {column}: the change in the balansräkning is {expected} (see {other}), but {found} stands here. The difference is {difference}.',
  'half-from-stat':
    '{row}, {column}: the state bears half, as much as region and kommuner together, {expected}, but {found} stands here. A kommun outside a region may bear half.',
  'quarter-from-region':
    '{row}, {column}: the region bears a quarter, as much as the kommuner together, {expected}, but {found} stands here.',
  share:
    '{row}, {column}: the share is {expected} of {base} ({baseCell}), but {found} stands here.',
  soliditet:
    '{row}, {column}: eget kapital divided by balansomslutning ({base}) is {expected}, but {found} stands here.',
  unreadable:
    '{row}, {column}: “{text}” cannot be read as an amount. The row does not count until it is corrected.',
  'unreadable-closes':
    '{row}, {column}: “{text}” cannot be read as an amount. The other amounts add up if it is {expected}.',
  'error-value': '{row}, {column}: the formula gives the error value {text}.',
  'error-value-closes':
    '{row}, {column}: the formula gives the error value {text}. The other amounts add up if it is {expected}.',
  'stated-unit':
    'The heading says {stated}, but the amounts are in {unit}. As the table stands every amount is wrong.',
  'old-headings':
    'The headings say {stated}, but the figures are those of {year}: under {stated} none of them agrees with the other tables ({count} differ), under {year} they do. Are they last year’s headings?',
  'repeated-period':
    'The column “{heading}” repeats a period that the table already has. The year should be {year}.',
  'part-year-budget':
    '“{heading}” is {months|month|months} of utfall but stands against the whole year’s budget, and the workbook has no budget for the period. The rows cannot be compared as they stand.',
  'amounts-as-text':
    '{count|amount is|amounts are} written as text (first {first}). The review reads that, but Excel’s own sums pass them by.',
  'text-among-amounts':
    'Text stands where a sum expects an amount: “{text}” ({count|cell|cells}: {cells}). The sum is not checked there.',
  'external-links':
    'The workbook fetches values from {count|other file|other files} ({links}). The values cannot be followed from here.',
  'hidden-rows': '{count|hidden row counts|hidden rows count} in the sums: {rows}.',
  'report-typed-over':
    'The report: {row} is typed over with {found}; the workbook gives {expected}. Generate the report again, or undo.',
  'report-typed-over-open':
    'The report: {row} is typed over with {found} where a formula belongs. Generate the report again, or undo.',
  'report-emptied':
    'The report: {row} is emptied; the workbook gives {expected}. Generate the report again, or undo.',
  'report-older':
    'The report is older than the workbook’s figures or their reading: {count|amount|amounts} would be others. Generate it again.',
  'report-differs':
    'The report: {row} shows {found}, but the workbook gives {expected}. Has something changed since it was generated?',
  'ledger-typed-over':
    'Utfall (SIE): {row} is typed over with {found}; the SIE file gave {expected}. Read the file again, or undo.',
  'ledger-typed-over-open':
    'Utfall (SIE): {row} is typed over with {found}. Read the SIE file again, or undo.',
  'ledger-emptied':
    'Utfall (SIE): {row} is emptied; the SIE file gave {expected}. Read the file again, or undo.',
  'ledger-differs':
    'Utfall (SIE): {row} shows {found}, but the SIE file gave {expected}. A row or formula has changed; read the file again.',
  'typed-over-formula':
    '{count|amount is|amounts are} typed where the other sums of the column are formulas: {cells}. A typed amount does not follow when something changes.',
  'stale-dates':
    'The title “{title}” says {year}, but the newest column of the table is {newest}. Is it last year’s title?',
  'avvikelse-conventions-better':
    '“{heading}” is positive when something came out better than budget, while “{other}” is utfall minus budget. One sign means different things in the workbook.',
  'avvikelse-conventions-turned':
    '“{heading}” is budget minus utfall, while “{other}” is reckoned in another way. One sign means different things in the workbook.',
  'missing-table-oversikt': 'Översikt över verksamhetens utveckling is missing.',
  'missing-table-driftredovisning': 'Driftredovisning is missing.',
  'missing-table-resultatrakning': 'Resultaträkning is missing.',
  'missing-table-balansrakning': 'Balansräkning is missing.',
  'missing-table-kassaflodesanalys': 'Kassaflödesanalys is missing.',
  'missing-table-balanskrav': 'Balanskravsutredning is missing.',
  'missing-table-not-intakter': 'The note to verksamhetens intäkter is missing.',
  'missing-table-not-kostnader': 'The note to verksamhetens kostnader is missing.',
  'missing-rows': '{table} (sheet {sheet}) lacks rows that it should have: {rows}.',
  'missing-columns-foregaende': '{table} lacks the figures of the year before to compare with.',
  'missing-columns-budget': '{table} lacks a budget to compare utfall with.',
  'missing-columns-years': '{table} shows {count|year|years}; the template has {owed}.',
  'missing-revision-cost':
    'No row says what the revision has cost. A note is to give the year’s whole cost of revision.',
  'excluded-rows-tax':
    '{row} ({found}) belongs to the resultaträkning of a kommun; the template for samordningsförbund has no such row.',
  'excluded-rows-loans':
    '{row}, {found}: a samordningsförbund may borrow nothing but ordinary credits for its activities.',
  'excluded-rows-borgen': '{row}, {found}: a samordningsförbund may not stand surety.',
  'excluded-rows-reserve':
    '{row}, {found}: FinsamL does not refer to the rules of Kommunallagen on a resultatreserv.',
  'section-order':
    'The sections stand in the order {order}. The template has them in the order {template}; driftredovisning may also stand last before the notes, or first.',
  'note-references-missing': '{row} refers to note {number}, which is not in the workbook.',
  'note-references-elsewhere':
    '{row} refers to note {number}, but that belongs to another row: “{title}”.',
  'note-references-unreferenced': 'No row refers to “{title}”.',
  'note-references-order':
    '{row} refers to note {number} after a higher one. The notes come in the order of the rows.',
  'note-references-notes-order':
    '“{title}” stands after a note with a higher number. The notes come in the order of the rows.',
  'budget-parts-finansiering':
    'The budget does not show how the activities are paid for: no income and no medlemsavgifter.',
  'budget-parts-eget-kapital':
    'The budget does not show the financial position at the year’s end: no utgående eget kapital.',
  'budget-parts-plan': 'The budget lacks an economic plan for three years, the budget year first.',
  'missing-eget-kapital':
    'Utgående eget kapital is not in the workbook. In the report it is a marked cell to fill in.',
  'delarsrapport-table-resultatrakning':
    'Resultaträkning is missing. A delårsrapport by LKBR has one, if the förbundsordning requires a delårsrapport.',
  'delarsrapport-table-balansrakning':
    'Balansräkning is missing. A delårsrapport by LKBR has one, if the förbundsordning requires a delårsrapport.',
  'delarsrapport-columns-foregaende':
    'Utfall for the same period last year is missing. A delårsrapport by LKBR shows it for each row of the resultaträkning.',
  'delarsrapport-columns-prognos':
    'A prognos for the whole year is missing. A delårsrapport by LKBR shows it for each row of the resultaträkning.',
  'delarsrapport-columns-budget':
    'The year’s budget is missing. A delårsrapport by LKBR shows it for each row of the resultaträkning.',
  'delarsrapport-columns-apart':
    'Prognos and the year’s budget do not stand beside the comparison with last year. A delårsrapport by LKBR shows all four for each row of the resultaträkning.',
  'delarsrapport-columns-balans':
    'The balansräkning does not show the last turn of the year. A delårsrapport by LKBR has it for each row.',
  'balanskrav-layout-from-2024':
    'The balanskravsutredning has the layout from before 2024. Since lag (2023:643) årets resultat efter balanskravsjusteringar and förändring av resultatreserv are shown apart.',
  'balanskrav-layout-before-2024':
    'The balanskravsutredning has the layout that applies from 2024, but the report is for an earlier period.',
  'balanskrav-negative':
    'The balanskravsresultat is negative ({found}). The förvaltningsberättelse is to say when and how it is regulated, or why it is not.',
  'balanskrav-prognos':
    'The balanskrav is reckoned on the period. In a delårsrapport it is judged from the year’s prognos.',
  'balanskrav-missing':
    'A judgement of the balanskravsresultat from the year’s prognos is missing.',
  'template-unit': 'The template has this table in {owed}; here it is in {unit}.',
  'budgeted-deficit':
    '{column} has an intended deficit, {found}, paid from eget kapital. The rule of Kommunallagen is that income exceeds costs.',
  'budgeted-deficit-exceeds':
    '{column} has a deficit, {found}, that is larger than the eget kapital there is.',
  'eget-kapital-share':
    'Eget kapital {capital} is {percent} of medlemsavgifter ({base}). No limit of your own is set.',
  'eget-kapital-above-limit':
    'Eget kapital {capital} is {percent} of medlemsavgifter ({base}) and above the limit {limit}.',
  'administration-share': 'Administration {amount} is {percent} of the costs {base} ({baseCell}).',
  'budget-used-up':
    '{row}: the whole year’s budget is used after {months|month|months} ({found} of {against}).',
  'prognos-off-budget': '{row}: the prognos {found} is {percent} of the year’s budget {against}.',
  'utfall-off-budget':
    '{row}: the utfall {found} is {percent} of the budget for the time, {against}.',
  'prognos-equals-budget':
    '{row}: the prognos is the budget {found}, but only {percent} is used after {months|month|months} ({utfall}).',
  'hint-swapped': 'Two digits have probably changed places.',
  'hint-dropped': 'A digit has probably been dropped.',
  'hint-swapped-part':
    'It adds up if two digits have changed places in {row} ({cell}), which is then {meant}.',
  'hint-dropped-part':
    'It adds up if a digit has been dropped in {row} ({cell}), which is then {meant}.',
  'hint-agrees-expected': 'That agrees with {cells}.',
  'hint-agrees-found': 'The amount that stands here agrees with {cells}, though.',
  'hint-no-comment': 'The avvikelse has no comment.',
};

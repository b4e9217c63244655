import type { Language } from '../locales/locale';
import type { Finding, Shown } from '../model/finding';
import type { IsoDate } from '../model/period';
import type { Table } from '../model/table';
import { cellA1, rangeA1 } from '../sheet/a1';
import type { Analysis } from './analysis';
import type { JsonFigure, JsonFinding, JsonTable, JsonWorkbook } from './json-shape';
import { PRODUCT_VERSION, RULES_VERSION } from './version';
import { findingText, lawText, reasonText } from './wording';

/** What the pure core cannot know of itself. */
export interface JsonContext {
  /** The file as the person named it. */
  readonly file: string;
  readonly date: IsoDate;
  readonly checksum: string;
  /** All the workbook's sheets, in order. */
  readonly sheets: readonly string[];
  readonly language: Language;
}

/** An analysis as the object that `finsam check --json` prints for a workbook. Pure. */
export function workbookJson(analysis: Analysis, context: JsonContext): JsonWorkbook {
  const { statements } = analysis;
  const { sheetsRead } = statements.workbook;
  const { language } = context;
  return {
    file: context.file,
    verdict: analysis.verdict,
    verdictReason:
      analysis.verdictReason === null ? null : reasonText(analysis.verdictReason, language),
    organisation: statements.organisation,
    report: {
      kind: statements.report.kind,
      start: statements.report.period?.start ?? null,
      end: statements.report.period?.end ?? null,
    },
    tables: statements.tables.map(tableJson),
    findings: analysis.findings.map((finding) => findingJson(finding, language)),
    notChecked: analysis.notChecked.map(({ sheet, range, reason }) => ({
      sheet,
      range: range === null ? null : rangeA1(range),
      reason: reasonText(reason, language),
    })),
    settings: analysis.changedSettings,
    evidence: {
      file: statements.workbook.fileName,
      date: context.date,
      productVersion: PRODUCT_VERSION,
      rulesVersion: RULES_VERSION,
      checksum: context.checksum,
      sheetsRead,
      sheetsNotRead: context.sheets.filter((sheet) => !sheetsRead.includes(sheet)),
    },
  };
}

const tableJson = ({ id, sheet, range, unit, sign, columns }: Table): JsonTable => ({
  id,
  sheet,
  range: rangeA1(range),
  unit,
  sign,
  columns: columns.map(({ headingRow, index, role, period }) => ({
    cell: cellA1(headingRow, index),
    role,
    start: period?.start ?? null,
    end: period?.end ?? null,
  })),
});

const findingJson = (finding: Finding, language: Language): JsonFinding => ({
  id: finding.id,
  rule: finding.rule,
  severity: finding.severity,
  sheet: finding.sheet,
  cell: finding.cell === null ? null : cellA1(finding.cell.row, finding.cell.column),
  found: figureJson(finding.found),
  expected: figureJson(finding.expected),
  difference: differenceJson(finding),
  message: findingText(finding, language),
  law: finding.law === null ? null : lawText(finding.law),
  causedBy: finding.causedBy,
  accepted: finding.accepted,
});

function figureJson(shown: Shown | null): JsonFigure {
  switch (shown?.kind) {
    case undefined:
      return null;
    case 'money':
      return shown.ore / 100;
    case 'percent':
      return shown.percent;
    case 'count':
      return shown.count;
    case 'text':
      return shown.text;
  }
}

/** Binary fractions leave 2.8999999999999986 between two printed percentages; six decimals are more than is printed. */
function differenceJson({ difference, found }: Finding): number | null {
  if (difference === null) return null;
  return found?.kind === 'money' ? difference / 100 : Number(difference.toFixed(6));
}

import type { Analysis } from '../pipeline/analysis';
import { periodOfReport } from '../report/earlier/carried';
import { earlierIn, isSamePeriod } from '../report/earlier/earlier';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import type { State } from './state';

/**
 * What the workbook holds of reports already written. A period is left once *Ny period* has kept its figures and the
 * workbook's own headings still speak of it: the next one's figures are not filled in yet.
 */
export function reportInBook(
  snapshot: WorkbookSnapshot,
  { statements, settings }: Analysis,
): Pick<State, 'report' | 'isPeriodLeft' | 'hasControlSheet'> {
  const has = (key: string): boolean => snapshot.sheets.some(({ ownKey }) => ownKey === key);
  const inBook = statements.report.period;
  const reported = settings.reportPeriod ?? inBook;
  const written = periodOfReport(snapshot);
  const isPresent = written !== null && reported !== null && isSamePeriod(written, reported);
  const left = earlierIn(snapshot)?.periods ?? [];
  return {
    report: !has('delarsrapport') ? 'none' : isPresent ? 'present' : 'other',
    isPeriodLeft: inBook !== null && left.some(({ period }) => isSamePeriod(period, inBook)),
    hasControlSheet: has('kontrollblad'),
  };
}

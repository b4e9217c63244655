import type { WorkbookSnapshot } from '../sheet/snapshot';
import type { AnalyseOptions, Analysis } from './analysis';

/** snapshot → statements → findings: reads a workbook's economy and checks it. Pure. */
export function analyse(_snapshot: WorkbookSnapshot, _options: AnalyseOptions): Analysis {
  throw new Error('not built yet');
}

import type { IsoDate } from '../../src/model/period';
import { planSieFile } from '../../src/pipeline/plan-sie';
import type { SheetSnapshot } from '../../src/sheet/snapshot';
import { sheetSnapshot } from '../report/snapshot-of-plan';
import { BOOKS, inCodePage437, sieOf } from './sie-file';

/** The books to a day, by default the end of August, as the sheet that is made of them. */
export function sieSheet(text = sieOf(BOOKS, 4), to: IsoDate | null = '2024-08-31'): SheetSnapshot {
  const bytes = inCodePage437(text);
  const made = planSieFile({ bytes, fileName: 'bok.se', checksum: '', to, language: 'sv' });
  if (!made.ok) throw new Error(made.error.code);
  const [plan] = made.value.plan.sheets;
  return sheetSnapshot(plan!);
}

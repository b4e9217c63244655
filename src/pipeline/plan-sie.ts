import type { Language } from '../locales/locale';
import type { IsoDate } from '../model/period';
import { ok, type Result } from '../model/result';
import type { ReportPlan } from '../report/plan';
import { planSie } from '../report/sie/plan-sie';
import type { SieProblem } from '../sie/problem';
import { readSie, type ReadSie } from '../sie/read-sie';
import { utfallTo, type Utfall } from '../sie/utfall';

/** A SIE file and what the core cannot know of it by itself. */
export interface SieFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** Of the bytes, with its kind: `sha256:…`. */
  readonly checksum: string;
  /** The day that utfall is wanted to; null: to which the file's balances run. */
  readonly to: IsoDate | null;
  readonly language: Language;
}

/** A SIE file read, and the sheet made of it. */
export interface PlannedSie {
  readonly read: ReadSie;
  readonly utfall: Utfall;
  readonly plan: ReportPlan;
}

/** SIE file → ledger → utfall → plan of the sheet `Utfall (SIE)`. Pure. */
export function planSieFile(file: SieFile): Result<PlannedSie, SieProblem> {
  const { bytes, fileName, checksum, to, language } = file;
  const read = readSie(bytes);
  if (!read.ok) return read;
  const utfall = utfallTo(read.value.ledger, to);
  if (!utfall.ok) return utfall;
  const sheet = planSie({
    read: read.value,
    utfall: utfall.value,
    fileName,
    checksum,
    language,
  });
  if (!sheet.ok) return sheet;
  const plan = { sheets: [sheet.value], names: [] };
  return ok({ read: read.value, utfall: utfall.value, plan });
}

import { err, ok, type Result } from '../model/result';
import { checkLedger } from './checks';
import { decodeSie, type SieEncoding } from './decode';
import type { Ledger } from './ledger';
import { withWholePeriods } from './period-parts';
import { sieProblem, type SieNote, type SieProblem } from './problem';
import { ledgerOf } from './read-records';
import { recordsOf } from './records';

/** A SIE file as read, with what is worth saying of it. */
export interface ReadSie {
  readonly ledger: Ledger;
  readonly encoding: SieEncoding;
  readonly notes: readonly SieNote[];
}

/** An import file (4I) holds vouchers alone, which are no whole year. */
const isWithoutBalances = ({ closing, results, periods }: Ledger): boolean =>
  closing.size === 0 && results.size === 0 && periods.length === 0;

/**
 * Reads a SIE file of type 1 to 4 (SIE filformat utgåva 4C). Pure; unknown labels and further fields are passed over.
 * Fails when it is no such file, is cut off, or holds no balances.
 */
export function readSie(bytes: Uint8Array): Result<ReadSie, SieProblem> {
  const decoded = decodeSie(bytes);
  if (!decoded.ok) return decoded;
  const records = recordsOf(decoded.value.text);
  if (!records.ok) return records;
  const { ledger: asWritten, notes } = ledgerOf(records.value);
  const ledger = withWholePeriods(asWritten);
  if (!ledger.years.has(0)) return err(sieProblem('no-year'));
  if (isWithoutBalances(ledger)) return err(sieProblem('no-balances'));
  const { encoding } = decoded.value;
  return ok({
    ledger,
    encoding,
    notes: [...decoded.value.notes, ...notes, ...checkLedger(ledger)],
  });
}

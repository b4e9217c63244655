/** What one reader took for one file. */
export interface Measurement {
  readonly cells: number;
  /** Milliseconds from the file's bytes on disk to its cells. */
  readonly elapsed: number;
  /** The most memory the process has held, in MB. */
  readonly peak: number;
}

/** Prints a measurement for the process that started this one. */
export function report(measured: Omit<Measurement, 'peak'>): void {
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ ...measured, peak } satisfies Measurement));
}

import type { IsoDate } from '../model/period';

/** The world as the command line sees it. */
export interface Io {
  /** Lines to stdout. */
  readonly out: (lines: readonly string[]) => void;
  /** Lines to stderr. */
  readonly err: (lines: readonly string[]) => void;
  /** The local calendar day. */
  readonly today: () => IsoDate;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The terminal, or the pipe, that the process was started with. */
export const PROCESS_IO: Io = {
  out: (lines) => process.stdout.write(`${lines.join('\n')}\n`),
  err: (lines) => process.stderr.write(`${lines.join('\n')}\n`),
  today: () => {
    const now = new Date();
    return [now.getFullYear(), twoDigits(now.getMonth() + 1), twoDigits(now.getDate())].join('-');
  },
};

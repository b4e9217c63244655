import { err, type Result } from '../model/result';
import { problem, problemOfCode, type ExcelProblem } from './problem';

/** A request to Excel on the web can stay unanswered for good with large files (office-js #6150). */
const PATIENCE_MS = 90_000;

class Unanswered extends Error {}

async function within<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Unanswered()), milliseconds);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Runs work against the open workbook. What Excel refuses comes back as a problem; a bug in the work throws.
 * Ranges made in `work` are to be untracked at once, so that no extra request releases them afterwards.
 */
export async function runExcel<T>(
  work: (context: Excel.RequestContext) => Promise<Result<T, ExcelProblem>>,
  patience = PATIENCE_MS,
): Promise<Result<T, ExcelProblem>> {
  try {
    return await within(Excel.run(work), patience);
  } catch (error) {
    if (error instanceof Unanswered) return err(problem('timeout'));
    if (error instanceof OfficeExtension.Error) return err(problemOfCode(error.code));
    throw error;
  }
}

import { err, ok, type Result } from '../model/result';
import { UnreadableError, type UnreadableProblem } from './problem';

/** Runs what parses a stranger's file; the problems it meets become a `Result`, bugs still throw. */
export function guarded<T>(read: () => T): Result<T, UnreadableProblem> {
  try {
    return ok(read());
  } catch (error) {
    if (error instanceof UnreadableError) return err(error.problem);
    throw error;
  }
}

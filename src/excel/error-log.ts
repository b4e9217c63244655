/**
 * Writes an unexpected error to the browser's console, with what the Office library knows of it. The helper
 * library is heavy and no longer developed: it is loaded only when something has already gone wrong, and
 * nothing on the way of the figures depends on it. The console stays on the person's own machine.
 */
export async function logError(error: unknown): Promise<void> {
  const { Utilities } = await import('@microsoft/office-js-helpers');
  Utilities.log(error instanceof Error ? error : String(error));
}

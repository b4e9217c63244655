import type { State } from '../state';

/** Why a workbook is here to be judged as it stands. */
export type ReviewReason = 'read-only' | 'without' | 'control' | 'accepted';

/**
 * Why no act that changes a source cell is offered; null where they are. The workbook cannot be written in, it is read
 * as if it said nothing of itself, it holds a Kontrollblad, whose checksum is of the cells as they are, or someone else
 * than the person at this computer has accepted a deviation in it.
 */
export function reviewReason({
  analysis,
  hasControlSheet,
  isReadOnly,
  isWithoutSettings,
  signature,
}: State): ReviewReason | null {
  if (isReadOnly) return 'read-only';
  if (isWithoutSettings) return 'without';
  if (hasControlSheet) return 'control';
  const acceptances = analysis?.settings.acceptances ?? [];
  return acceptances.some(({ acceptance }) => acceptance.by !== signature) ? 'accepted' : null;
}

/** Whether the workbook may be written in as one's own: it can be, and what it says of itself holds. */
export const isOwnWork = ({ isReadOnly, isWithoutSettings }: State): boolean =>
  !isReadOnly && !isWithoutSettings;

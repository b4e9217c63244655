import type { State } from '../state';

/**
 * Whether the workbook is here to be judged as it stands, so that no act that changes a source cell is offered: it
 * cannot be written in, it is read as if it said nothing of itself, someone else than the person at this computer
 * has accepted a deviation in it, or it holds a Kontrollblad, whose checksum is of the cells as they are.
 */
export const isForReview = ({
  analysis,
  hasControlSheet,
  isReadOnly,
  isWithoutSettings,
  signature,
}: State): boolean =>
  isReadOnly ||
  isWithoutSettings ||
  hasControlSheet ||
  (analysis?.settings.acceptances ?? []).some(({ acceptance }) => acceptance.by !== signature);

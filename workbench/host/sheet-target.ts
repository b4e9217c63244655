import type { BookSheet } from '../engine/book';
import { accessDenied } from '../protocol/host-error';
import type { Workspace } from './workspace';

/** A sheet of an open book: what a `Worksheet` and its parts stand for. */
export interface SheetTarget {
  readonly workspace: Workspace;
  readonly sheet: BookSheet;
}

/** Refuses to write on a protected sheet. */
export function unlocked({ sheet }: SheetTarget, location: string): BookSheet {
  if (sheet.isProtected) throw accessDenied(location);
  return sheet;
}

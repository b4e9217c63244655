import type { Parts } from '../opc/parts';
import { relationshipsOf } from '../opc/relationships';

/** The targets of the workbook's links to other workbooks; never followed. */
export const externalLinks = (parts: Parts, workbook: string): string[] =>
  relationshipsOf(parts, workbook)
    .filter(({ type, external }) => type === 'externalLink' && !external)
    .flatMap(({ target }) => relationshipsOf(parts, target))
    .filter(({ external }) => external)
    .map(({ target }) => target);

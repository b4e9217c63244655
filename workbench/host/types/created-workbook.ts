import { openPackage } from '../../../src/xlsx';
import { HostError, invalidArgument } from '../../protocol/host-error';
import { defineType, type HostObject } from '../../protocol/object-type';
import { asString } from '../arguments';
import type { Surroundings } from '../surroundings';

/** What `Excel.createWorkbook` calls on an Excel of its own window; in no published type. */
export interface CreatesWorkbook {
  readonly createWorkbook: unknown;
}

/** What it calls instead on Excel on the web. */
export interface OpensWorkbook {
  readonly createAndOpenWorkbook: unknown;
}

interface WorkbookCreated {
  readonly open: unknown;
}

/** A workbook that is made and not yet shown. */
interface Created {
  readonly surroundings: Surroundings;
  readonly bytes: Uint8Array;
}

function bytesOf(base64: string, location: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
  } catch {
    throw invalidArgument(location);
  }
}

export const workbookCreated = defineType<WorkbookCreated, Created>({
  name: 'WorkbookCreated',
  identity: () => ({ Id: 'created' }),
  methods: { open: (created) => open(created, 'WorkbookCreated.open') },
});

function open({ surroundings, bytes }: Created, location: string): void {
  if (!surroundings.openWorkbook(bytes)) throw new HostError('GeneralException', location);
}

/** Makes a workbook out of an .xlsx file in Base64. */
export function createWorkbook(surroundings: Surroundings, base64: unknown): HostObject {
  return workbookCreated.of({
    surroundings,
    bytes: readBook(base64, 'Application.createWorkbook'),
  });
}

/** Makes it and shows it. */
export function createAndOpenWorkbook(surroundings: Surroundings, base64: unknown): void {
  const location = 'Workbook.createAndOpenWorkbook';
  open({ surroundings, bytes: readBook(base64, location) }, location);
}

function readBook(base64: unknown, location: string): Uint8Array {
  const bytes = bytesOf(asString(base64, location), location);
  if (!openPackage(bytes).ok) throw invalidArgument(location);
  return bytes;
}

import { openWorkbook } from '../excel/open-workbook';
import { SAMPLE } from './sample-address';

async function fetched(): Promise<Uint8Array | null> {
  try {
    const response = await fetch(SAMPLE);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    return null;
  }
}

/** Opens the made-up workbook in a window of its own; false where it cannot be fetched or Excel does not open it. */
export async function openSample(): Promise<boolean> {
  const bytes = await fetched();
  return bytes !== null && (await openWorkbook(bytes)).ok;
}

/** The name Excel gives a workbook that has not been saved. */
const UNSAVED = 'Bok1.xlsx';

/** Opens a workbook in a window of its own; false where the browser blocks the window. */
export function openInNewWindow(bytes: Uint8Array): boolean {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  return window.open(`/?${new URLSearchParams({ created: address }).toString()}`) !== null;
}

/** The workbook that the window was opened for, if it was opened for one. */
export async function createdWorkbook(): Promise<{
  readonly bytes: Uint8Array;
  readonly name: string;
} | null> {
  const address = new URLSearchParams(location.search).get('created');
  if (address?.startsWith(`blob:${location.origin}/`) !== true) return null;
  const file = await fetch(address);
  return { bytes: new Uint8Array(await file.arrayBuffer()), name: UNSAVED };
}

import { element } from './dom';

/** Lets a person choose an .xlsx file; resolves with null when they choose none. */
export function chooseFile(): Promise<File | null> {
  const input = element('input', { type: 'file', accept: '.xlsx' });
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}

/** Saves bytes as a file on the person's machine. */
export function downloadFile(bytes: Uint8Array, name: string): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = element('a', { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

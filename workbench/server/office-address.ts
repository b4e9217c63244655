/** Where the page that ships loads Microsoft's client library from, as Microsoft requires. */
export const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Where the workbench serves the same file from the installed package. */
export const OFFICE_LOCAL = '/office-js/office.js';

/**
 * The page that ships with one thing replaced: the address of office.js.
 * A page that does not name it exactly once is a mistake in the build, and throws.
 */
export function withLocalOffice(page: string): string {
  const parts = page.split(OFFICE_CDN);
  if (parts.length !== 2) {
    throw new Error(`The page should load office.js once, but does so ${parts.length - 1} times.`);
  }
  return parts.join(OFFICE_LOCAL);
}

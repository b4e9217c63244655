import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';
import { installedBrowser } from '../../workbench/server/browsers';

/**
 * Starts a browser without a window: an installed Edge, Chrome or Chromium, else the one that came with
 * `npm ci`, so that no test is skipped on a fresh machine. It trusts only the certificate with `keyHash`.
 */
export async function launchBrowser(keyHash: string): Promise<Browser> {
  const installed = installedBrowser();
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    `--ignore-certificate-errors-spki-list=${keyHash}`,
    ...(installed === null ? ['--headless=shell'] : []),
  ];
  const executablePath = installed ?? (await sparticuz.executablePath());
  return chromium.launch({ executablePath, headless: true, args });
}

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Workbench } from './serve';

/** A browser window that shows the workbench and nothing else. */
export interface AppWindow {
  readonly process: ChildProcess;
  close(): void;
}

/**
 * Opens the workbench as an app window, in a profile of its own that trusts just this server's key,
 * so that no certificate warning is shown and none needs to be turned off.
 */
export function openAppWindow(browser: string, { url, keyHash }: Workbench): AppWindow {
  const profile = mkdtempSync(path.join(tmpdir(), 'finsam-'));
  const child = spawn(
    browser,
    [
      `--app=${url}`,
      `--user-data-dir=${profile}`,
      `--ignore-certificate-errors-spki-list=${keyHash}`,
      '--no-first-run',
      '--no-default-browser-check',
      '--window-size=1500,950',
    ],
    { stdio: 'ignore' },
  );
  return {
    process: child,
    close: () => {
      child.kill();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

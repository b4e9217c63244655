import { existsSync } from 'node:fs';
import path from 'node:path';

const onPath = (name: string): readonly string[] =>
  (process.env['PATH'] ?? '').split(path.delimiter).map((folder) => path.join(folder, name));

function candidates(): readonly string[] {
  switch (process.platform) {
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
        const root = process.env[name];
        if (root === undefined) return [];
        return [
          path.join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
          path.join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          path.join(root, 'Chromium', 'Application', 'chrome.exe'),
        ];
      });
    case 'darwin':
      return ['Microsoft Edge', 'Google Chrome', 'Chromium'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    default:
      return [
        'microsoft-edge',
        'microsoft-edge-stable',
        'google-chrome',
        'google-chrome-stable',
        'chromium',
        'chromium-browser',
      ].flatMap(onPath);
  }
}

/** An installed Edge, Chrome or Chromium; null when there is none. */
export const installedBrowser = (): string | null => candidates().find(existsSync) ?? null;

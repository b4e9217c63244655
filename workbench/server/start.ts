import { existsSync } from 'node:fs';
import path from 'node:path';
import { openAppWindow } from './app-window';
import { installedBrowser } from './browsers';
import { buildWhatIsStale } from './build';
import { siteOf } from './routes';
import { serve } from './serve';

const FIRST_PORT = 3000;
const EXAMPLE = path.join('examples', 'malmo-2022-delar.xlsx');

/** `npm start [-- FILE.xlsx] [--no-open]`: builds what is missing, serves it and opens a window on it. */
async function start(args: readonly string[]): Promise<void> {
  const project = process.cwd();
  const workbook = path.resolve(args.find((each) => !each.startsWith('--')) ?? EXAMPLE);
  if (!existsSync(workbook)) {
    console.error(`Filen finns inte: ${workbook}`);
    process.exitCode = 2;
    return;
  }
  await buildWhatIsStale(project, (config) => console.log(`Bygger (${config}) …`));
  const workbench = await serve(siteOf(project, workbook), FIRST_PORT);
  const browser = args.includes('--no-open') ? null : installedBrowser();
  const window = browser === null ? null : openAppWindow(browser, workbench);
  console.log(`Arbetsbänken: ${workbench.url}  (Ctrl+C avslutar)`);
  if (window === null) {
    console.log('Öppna adressen i Edge eller Chrome. Certifikatet är gjort nu, för localhost.');
  }
  const stop = (): void => {
    window?.close();
    void workbench.close().then(() => process.exit());
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  window?.process.once('error', () => console.log(`Öppna ${workbench.url} i en webbläsare.`));
}

await start(process.argv.slice(2));

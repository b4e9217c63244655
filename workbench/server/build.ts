import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** One bundle: what it is made of, what proves it is made, and how. */
interface Bundle {
  readonly sources: readonly string[];
  readonly result: string;
  readonly config: string;
}

const BUNDLES: readonly Bundle[] = [
  {
    sources: ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'],
    result: 'dist/taskpane.html',
    config: 'webpack.config.js',
  },
  {
    sources: ['workbench', 'src/xlsx', 'src/sheet', 'src/model', 'package-lock.json'],
    result: 'build/workbench/index.html',
    config: 'workbench/webpack.config.js',
  },
];

/** When a file, or the newest file of a folder, was last changed; 0 for what does not exist. */
function lastChange(at: string): number {
  if (!existsSync(at)) return 0;
  const status = statSync(at);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(0, ...readdirSync(at).map((name) => lastChange(path.join(at, name))));
}

function isStale(project: string, { sources, result }: Bundle): boolean {
  const made = lastChange(path.join(project, result));
  return sources.some((source) => lastChange(path.join(project, source)) > made);
}

function webpack(project: string, config: string): Promise<void> {
  const program = path.join(project, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const child = spawn(process.execPath, [program, '--mode', 'production', '--config', config], {
    cwd: project,
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`webpack --config ${config}: ${code ?? 'stopped'}`));
    });
  });
}

/** Builds the add-in and the workbench where they are missing or older than their sources. */
export async function buildWhatIsStale(
  project: string,
  tell: (config: string) => void,
): Promise<void> {
  for (const bundle of BUNDLES) {
    if (!isStale(project, bundle)) continue;
    tell(bundle.config);
    await webpack(project, bundle.config);
  }
}

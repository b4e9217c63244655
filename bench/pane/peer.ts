import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const PEER = path.join(import.meta.dirname, 'peer');

/** Kept between runs: a few hundred MB of packages that are no part of the product. */
const FOLDER = path.join(tmpdir(), 'finsam-bench-pane-peer');

/** Installs and builds the plain React pane, and gives the folder it can be served from. */
export function buildPeer(project: string): string {
  mkdirSync(FOLDER, { recursive: true });
  copyFileSync(path.join(PEER, 'package.json'), path.join(FOLDER, 'package.json'));
  const run = (command: string, args: readonly string[], cwd: string): void => {
    execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  };
  run('npm', ['install', '--no-audit', '--no-fund'], FOLDER);
  const config = path.join(PEER, 'webpack.config.js');
  run('npx', ['webpack', '--config', config, '--env', `folder=${FOLDER}`], project);
  const built = path.join(FOLDER, 'dist');
  for (const name of ['manifest.xml', 'assets']) {
    cpSync(path.join(project, 'dist', name), path.join(built, name), { recursive: true });
  }
  return built;
}

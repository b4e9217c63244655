import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { initSync } from '@ironcalc/wasm';

let loaded = false;

/** Loads the calculation engine in Node. */
export function loadEngine(): void {
  if (loaded) return;
  const require = createRequire(path.resolve('package.json'));
  const folder = path.dirname(require.resolve('@ironcalc/wasm/package.json'));
  initSync({ module: readFileSync(path.join(folder, 'wasm_bg.wasm')) });
  loaded = true;
}

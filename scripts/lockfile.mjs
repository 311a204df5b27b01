// Completes package-lock.json after `npm install`.
//
// Trap: when a registry mirror lacks the binary package of another platform, npm leaves its entry out
// and the next `npm ci` refuses the lockfile as "not in sync". The name and the exact version stand in
// the parent's optionalDependencies, so the entry is written back from there: without an integrity hash,
// because none was seen. Platforms whose package was seen keep their hash.
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'];

/** Reads `os` and `cpu` off a platform package's name, or null when the name says neither. */
function platformOf(name) {
  const words = name.split('-');
  const os = systems.filter((system) => words.includes(system));
  const cpu = processors.filter((processor) => words.includes(processor)).slice(0, 1);
  return os.length === 0 || cpu.length === 0 ? null : { os, cpu };
}

let added = 0;
for (const parent of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    const place = `node_modules/${name}`;
    const platform = platformOf(name);
    if (lock.packages[place] !== undefined || platform === null) continue;
    lock.packages[place] = { version, ...(parent.dev ? { dev: true } : {}), optional: true, ...platform };
    added += 1;
  }
  delete parent.resolved;
}

lock.packages = Object.fromEntries(Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json: ${added} platform package(s) written back.`);

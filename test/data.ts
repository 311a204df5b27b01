import { existsSync } from 'node:fs';
import { join } from 'node:path';

const kept = join(import.meta.dirname, 'data');
const beside = join(import.meta.dirname, '../../shared/data');

/** The path of a file or folder of `test/data`; its README says where each one comes from. */
export function dataFile(name: string): string {
  return join(kept, name);
}

const told = new Set<string>();

/** The path of what may not be copied here (the README says why); null, said aloud once, where it is absent. */
function optionalFile(name: string): string | null {
  const file = join(beside, name);
  if (existsSync(file)) return file;
  if (!told.has(name))
    process.stderr.write(`Skipped: ${name} is not here, and may not be copied (test/data/README.md).\n`);
  told.add(name);
  return null;
}

/** No licence that we know lets us copy these; every other network is in `test/data`. */
const NOT_OURS_TO_COPY = /law_|email-eu-core/;

/** The path of a file of a network, or null as above. */
export function graphFile(name: string): string | null {
  return NOT_OURS_TO_COPY.test(name) ? optionalFile(`graphs/${name}`) : dataFile(`graphs/${name}`);
}

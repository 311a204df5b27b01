// `npm test`: sets up what is missing, then runs every test on the packaged Node.
import { spawnSync } from 'node:child_process';
import { ensureInstalled, packagedNode, root } from '../bin/setup.mjs';
import { TEST_FLAGS } from './testFlags.mjs';

ensureInstalled();
const asked = process.argv.slice(2);
const { status } = spawnSync(
  packagedNode(),
  [...TEST_FLAGS, ...(asked.length > 0 ? asked : ['test/**/*.test.ts'])],
  { cwd: root, stdio: 'inherit' },
);
process.exit(status ?? 1);

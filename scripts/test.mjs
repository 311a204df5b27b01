// `npm test`: sets up what is missing, then runs every test on the packaged Node.
import { spawnSync } from 'node:child_process';
import { ensureInstalled, packagedNode, root } from '../bin/setup.mjs';

ensureInstalled();
const asked = process.argv.slice(2);
const { status } = spawnSync(
  packagedNode(),
  [
    '--test',
    '--test-isolation=none',
    '--test-timeout=300000',
    ...(asked.length > 0 ? asked : ['test/**/*.test.ts']),
  ],
  { cwd: root, stdio: 'inherit' },
);
process.exit(status ?? 1);

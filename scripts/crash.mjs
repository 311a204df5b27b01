// `npm run crash [ROUNDS]`: kills the running program at random moments, a hundred times unless told otherwise,
// and checks that what it acknowledged is there, once. The same test runs a few rounds within `npm test`.
import { spawnSync } from 'node:child_process';
import { ensureInstalled, packagedNode, root } from '../bin/setup.mjs';

ensureInstalled();
const { status } = spawnSync(
  packagedNode(),
  ['--test', '--test-isolation=none', 'test/promises/crash.test.ts', 'test/promises/replicas.test.ts'],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, CRASH_ROUNDS: process.argv[2] ?? '100' },
  },
);
process.exit(status ?? 1);

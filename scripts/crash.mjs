// `npm run crash [ROUNDS]`: kills the running program at random moments, a hundred times unless told otherwise,
// and checks that what it acknowledged is there, once. The same test runs a few rounds within `npm test`.
import { spawnSync } from 'node:child_process';
import { ensureInstalled, packagedNode, root } from '../bin/setup.mjs';
import { TEST_FLAGS } from './testFlags.mjs';

ensureInstalled();
// A hundred rounds take as long as they take.
const CRASH_FLAGS = TEST_FLAGS.filter((flag) => !flag.startsWith('--test-timeout'));
const { status } = spawnSync(
  packagedNode(),
  [...CRASH_FLAGS, 'test/promises/crash.test.ts', 'test/promises/replicas.test.ts'],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, CRASH_ROUNDS: process.argv[2] ?? '100' },
  },
);
process.exit(status ?? 1);

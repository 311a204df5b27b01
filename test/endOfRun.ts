import { after } from 'node:test';
import { stopAll } from './ending.ts';

/** How long what is closing may take once all tests are over, on a busy machine too. */
const PATIENCE_MS = 60_000;

// The test runner loads this before the tests, so that this hook is that of the whole run. What still holds the run
// a while after is told, and the run ends: forcing its end at once would hide it.
after(async () => {
  setTimeout(() => {
    const open = process.getActiveResourcesInfo().join(', ');
    process.stderr.write(`\n*** All tests are over, and something they opened is still open: ${open} ***\n`);
    process.exitCode = 1;
    // The runner then says how the tests went, and ends.
    process.kill(process.pid, 'SIGTERM');
  }, PATIENCE_MS).unref();
  await stopAll();
});

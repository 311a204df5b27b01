/** How every command of ours runs tests: in one process, each ended after ten minutes, with nothing left running. */
export const TEST_FLAGS = [
  '--test',
  '--test-isolation=none',
  '--test-timeout=600000',
  '--import=./test/endOfRun.ts',
];

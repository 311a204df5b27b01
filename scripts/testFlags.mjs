/** How every command of ours runs tests: in one process, each ended after five minutes, with nothing left running. */
export const TEST_FLAGS = [
  '--test',
  '--test-isolation=none',
  '--test-timeout=300000',
  '--test-global-setup=test/ending.ts',
];

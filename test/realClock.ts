/**
 * The environment of a program that keeps the machine's clock, whatever the clock of the tests (`npm run test:clock`).
 * Without the library that moves it: opened by another user of the machine, it may refuse to start the program.
 */
export const REAL_CLOCK: NodeJS.ProcessEnv = {
  ...process.env,
  LD_PRELOAD: undefined,
};

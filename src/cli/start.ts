import type { Command } from './command.ts';

/** Serves the local channel. */
export const start: Command = {
  name: 'start',
  options: {},
  run: (_typed, office) => office.serve(),
};

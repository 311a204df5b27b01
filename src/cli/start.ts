import type { Command } from './command.ts';

/** Serves the local channel. */
export const start: Command = {
  name: 'start',
  takes: 'nothing',
  options: {},
  run: (_typed, office) => office.serve(),
};

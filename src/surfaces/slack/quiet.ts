import { LogLevel, type Logger } from '@slack/bolt';

/** Bolt's own log may quote what people wrote: nothing of it is kept. What fails is told by our own. */
export const quiet: Logger = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  setLevel: () => {},
  getLevel: () => LogLevel.ERROR,
  setName: () => {},
};

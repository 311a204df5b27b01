import type { ChannelShutBy } from '../domain/workspace/workspace.ts';

/** Nothing can be said in the channel until somebody mends it. */
export class Shut extends Error {
  readonly reason: ChannelShutBy;

  constructor(reason: ChannelShutBy) {
    super(`the channel is shut: ${reason}`);
    this.reason = reason;
  }
}

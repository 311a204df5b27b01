import type { Received } from '../../chat/errands.ts';
import type { Unfurl } from './events.ts';

interface SlackErrands {
  /** Those whom a message mentions are named, so that it can be handled. */
  readonly name: { readonly next: Received };
  /** Whether a channel that the bot was invited to is the watch channel. */
  readonly listen: { readonly channel: string; readonly inviter?: string };
  /** The watch channel is looked for by its name, from this page on. */
  readonly look: { readonly cursor: string };
  /** A facilitator chooses the watch channel. */
  readonly choose: { readonly user: string; readonly channel: string };
  /** A facilitator opens the watch channel. */
  readonly open: { readonly user: string; readonly people: readonly string[] };
  /** Who installed the companion is told what was made. */
  readonly welcome: { readonly user: string };
  readonly unfurl: { readonly unfurl: Unfurl; readonly urls: readonly string[] };
}

/** What only Slack is asked for, beside what every chat is. */
export type SlackErrand<What extends keyof SlackErrands = keyof SlackErrands> = {
  [Do in What]: { readonly do: Do } & SlackErrands[Do];
}[What];

/** A message of Slack: its channel, and its `ts` there. */
export interface MessageAt {
  readonly channel: string;
  readonly ts: string;
}

/** The place of a message, as chats tell it: `C07…:1763…`. */
export function placeOf({ channel, ts }: MessageAt): string {
  return `${channel}:${ts}`;
}

/** The message at a place. */
export function messageAt(place: string): MessageAt {
  const [channel = '', ts = ''] = place.split(':');
  return { channel, ts };
}

/** The id of the post that stands for a message of Slack: nothing has to be kept to find one from the other. */
export function postIdOf(channel: string, ts: string): string {
  return `${channel}-${ts}`;
}

/** Where in Slack the message of such a post is; null for a post of ours, whose place is in the store. */
export function messageOf(postId: string): MessageAt | null {
  const [, channel, ts] = /^([CDG][A-Z0-9]+)-(\d+\.\d+)$/.exec(postId) ?? [];
  return channel === undefined || ts === undefined ? null : { channel, ts };
}

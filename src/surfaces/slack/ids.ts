/** The id of the post that stands for a message of Slack: nothing has to be kept to find one from the other. */
export function postIdOf(channel: string, ts: string): string {
  return `${channel}-${ts}`;
}

/** Where in Slack the message of such a post is; null for a post of ours, whose place is in the store. */
export function messageOf(postId: string): { readonly channel: string; readonly ts: string } | null {
  const [, channel, ts] = /^([CDG][A-Z0-9]+)-(\d+\.\d+)$/.exec(postId) ?? [];
  return channel === undefined || ts === undefined ? null : { channel, ts };
}

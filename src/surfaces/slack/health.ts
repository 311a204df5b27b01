import type { Desk } from '../../app/desk.ts';
import type { Company } from '../../chat/people.ts';
import { noteOpen, noteShut } from '../../chat/trouble.ts';
import type { ChannelShutBy } from '../../domain/workspace/workspace.ts';
import type { Ears } from './events.ts';

/** What happened to the watch channel itself. */
export type ChannelEvent =
  | { readonly is: 'shut'; readonly reason: Extract<ChannelShutBy, 'unknown' | 'archived' | 'left'> }
  | { readonly is: 'open' }
  | { readonly is: 'renamed'; readonly name: string };

type Json = Readonly<Record<string, unknown>>;

/** Reads what Slack tells of a channel; null for any other than the watch channel, and for other people than the bot. */
export function readChannelEvent(event: Json, { channelId, botUserId }: Ears): ChannelEvent | null {
  const { type, channel, user } = event;
  const about = typeof channel === 'object' && channel !== null ? (channel as Json) : { id: channel };
  if (channelId === null || about['id'] !== channelId) return null;
  // Those of a private channel have names of their own.
  switch (String(type).replace('group_', 'channel_')) {
    case 'channel_archive':
      return { is: 'shut', reason: 'archived' };
    case 'channel_deleted':
      return { is: 'shut', reason: 'unknown' };
    // The bot itself is told by either of both.
    case 'channel_left':
      return { is: 'shut', reason: 'left' };
    case 'member_left_channel':
      return user === botUserId ? { is: 'shut', reason: 'left' } : null;
    case 'channel_unarchive':
      return { is: 'open' };
    case 'member_joined_channel':
      return user === botUserId ? { is: 'open' } : null;
    case 'channel_rename':
      return typeof about['name'] === 'string' ? { is: 'renamed', name: about['name'] } : null;
    default:
      return null;
  }
}

/** Keeps what became of the watch channel, inside the transaction that marks its event as done. */
export async function hearChannelEvent(desk: Desk, company: Company, event: ChannelEvent): Promise<void> {
  const { workspaceId } = company;
  const { slackInstalls, workspaces } = desk.store;
  switch (event.is) {
    case 'open':
      return noteOpen(desk, company);
    case 'renamed': {
      const workspace = await workspaces.get(workspaceId);
      if (workspace !== null) await workspaces.save({ ...workspace, channel: `#${event.name}` });
      return;
    }
    case 'shut': {
      const install = await slackInstalls.get(workspaceId);
      // One that is deleted never comes back: another may be listened to.
      if (install !== null && event.reason === 'unknown')
        await slackInstalls.save({ ...install, channelId: null });
      return noteShut(desk, company, { reason: event.reason, isSure: true });
    }
  }
}

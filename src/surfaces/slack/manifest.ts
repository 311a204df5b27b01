import type { Words } from '../../words/words.ts';
import { MESSAGE_SHORTCUT, SHARE_SHORTCUT } from './names.ts';

/** What the bot may do, and nothing more; docs/SLACK.md says why each. */
export const SCOPES = [
  'app_mentions:read',
  'channels:history',
  'channels:read',
  'chat:write',
  'commands',
  'im:history',
  'im:write',
  'links:read',
  'links:write',
  'reactions:read',
  'users:read',
] as const;

/** Asked only where the bot is to make the channel itself, or to join the one that is there. */
export const OPENING_SCOPES = ['channels:join', 'channels:manage', 'pins:write', 'canvases:write'] as const;

/** Asked only where the watch channel is a private one, for a pilot. */
export const PRIVATE_SCOPES = ['groups:history', 'groups:read'] as const;
const PRIVATE_EVENTS = [
  'group_archive',
  'group_deleted',
  'group_left',
  'group_rename',
  'group_unarchive',
  'message.groups',
] as const;

/** Asked only where people are to be known by their address on several surfaces. */
export const ADDRESS_SCOPE = 'users:read.email';

/** Asked only where the month's brief is to be handed as files. */
export const FILES_SCOPE = 'files:write';

const EVENTS = [
  'app_home_opened',
  'app_mention',
  'app_uninstalled',
  'channel_archive',
  'channel_deleted',
  'channel_left',
  'channel_rename',
  'channel_unarchive',
  'link_shared',
  'member_joined_channel',
  'member_left_channel',
  'message.channels',
  'message.im',
  'reaction_added',
  'team_access_granted',
  'team_access_revoked',
  'tokens_revoked',
  'user_change',
] as const;

export interface ManifestAsked {
  readonly words: Words;
  /** Where Slack reaches us, without a slash at the end; null for Socket Mode. */
  readonly address: string | null;
  /** Whether the bot makes the channel. */
  readonly opens: boolean;
  /** Whether the watch channel may be a private one. */
  readonly isPrivate: boolean;
  /** Whether the bot is told the addresses of colleagues. */
  readonly addresses: boolean;
  /** Whether the bot hands files. */
  readonly files: boolean;
  /** Where our pages are, for their links to be shown; null where nobody but us can reach them. */
  readonly pages: string | null;
}

/** The manifest of the company's own app (docs.slack.dev/reference/app-manifest). */
export function manifestOf({
  words,
  address,
  opens,
  isPrivate,
  addresses,
  files,
  pages,
}: ManifestAsked): object {
  const { manifest } = words.slack;
  const events = `${address}/slack/events`;
  const reached = address === null ? {} : { request_url: events };
  return {
    _metadata: { major_version: 2 },
    display_information: {
      name: words.channel.productName,
      description: manifest.description,
      long_description: manifest.longDescription,
      background_color: '#1d3f5e',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: words.channel.productName, always_online: true },
      shortcuts: [
        {
          name: manifest.share,
          type: 'global',
          callback_id: SHARE_SHORTCUT,
          description: manifest.shareHint,
        },
        {
          name: manifest.turn,
          type: 'message',
          callback_id: MESSAGE_SHORTCUT,
          description: manifest.turnHint,
        },
      ],
      slash_commands: [
        {
          command: '/veille',
          description: manifest.command,
          usage_hint: manifest.commandHint,
          should_escape: true,
          ...(address === null ? {} : { url: events }),
        },
      ],
      ...(pages === null ? {} : { unfurl_domains: [new URL(pages).hostname] }),
    },
    oauth_config: {
      scopes: {
        bot: [
          ...SCOPES,
          ...(opens ? OPENING_SCOPES : []),
          ...(isPrivate ? PRIVATE_SCOPES : []),
          ...(addresses ? [ADDRESS_SCOPE] : []),
          ...(files ? [FILES_SCOPE] : []),
        ],
      },
      ...(address === null ? {} : { redirect_urls: [`${address}/slack/oauth_redirect`] }),
    },
    settings: {
      event_subscriptions: { bot_events: [...EVENTS, ...(isPrivate ? PRIVATE_EVENTS : [])], ...reached },
      interactivity: { is_enabled: true, ...reached },
      org_deploy_enabled: true,
      socket_mode_enabled: address === null,
      token_rotation_enabled: false,
    },
  };
}

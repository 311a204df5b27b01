import type { SlackInstall } from '../../app/ports/slack.ts';
import type { ChatDesk } from '../../chat/chat.ts';
import type { Hurry } from '../../chat/hurry.ts';
import { clientWith, type Client } from './client.ts';
import type { SlackConfig } from './config.ts';
import type { Source } from './events.ts';
import { openToken } from './seal.ts';

/** What the environment says of Slack, with keys instead of the texts that they are made of. */
interface SlackSettings extends Omit<SlackConfig, 'tokenKeys'> {
  /** The first one seals, all of them open. */
  readonly tokenKeys: readonly Buffer[];
}

/** What the composition root lends to this surface. */
export interface SlackDesk extends ChatDesk {
  readonly settings: SlackSettings;
  /** How long a channel asks to be waited for, in milliseconds; asking takes the place. */
  readonly pace: (channel: string, nowMs: number) => number;
  /** How much is coming. */
  readonly hurry: Hurry;
  /** Whether a workspace that is not known is being plugged in: what comes from it is to come again. */
  readonly awaits: (source: Source) => Promise<boolean>;
  /** Where our pages are, to recognise their links. */
  readonly origin: string;
}

/** A Slack workspace that can be spoken to. */
export interface Line {
  readonly install: SlackInstall;
  readonly client: Client;
}

const clients = new Map<string, Client>();

function clientFor(token: string, apiUrl: string): Client {
  const key = `${apiUrl} ${token}`;
  const client = clients.get(key) ?? clientWith(token, apiUrl);
  clients.set(key, client);
  return client;
}

/** Null when the workspace has left, or when its token cannot be opened. */
export async function lineTo(desk: SlackDesk, workspaceId: string): Promise<Line | null> {
  const install = await desk.store.slackInstalls.get(workspaceId);
  if (install === null) return null;
  const { tokenKeys, botToken, apiUrl } = desk.settings;
  const token = install.token === null ? botToken : openToken(tokenKeys, install.token, workspaceId);
  return token === null ? null : { install, client: clientFor(token, apiUrl) };
}

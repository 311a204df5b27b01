import type { SlackInstall } from '../../app/ports/slack.ts';
import type { ChatDesk } from '../../chat/chat.ts';
import type { Hurry } from '../../chat/hurry.ts';
import { clientWith, type Client } from './client.ts';
import { openToken } from './seal.ts';

/** What the environment says of Slack. */
export interface SlackSettings {
  /** Of the company's own app; null where workspaces install it themselves. */
  readonly botToken: string | null;
  /** For Socket Mode; null where Slack reaches us by an address. */
  readonly appToken: string | null;
  readonly signingSecret: string | null;
  readonly oauth: { readonly clientId: string; readonly clientSecret: string } | null;
  /** The first one seals, all of them open. */
  readonly tokenKeys: readonly Buffer[];
  /** The watch channel of the company's own app, by its id; found by its name when null. */
  readonly channel: string | null;
  /** Slack ids of those who facilitate. */
  readonly facilitators: readonly string[];
  /** `https://slack.com/api/` */
  readonly apiUrl: string;
}

/** What the composition root lends to this surface. */
export interface SlackDesk extends ChatDesk {
  readonly settings: SlackSettings;
  /** How long a channel asks to be waited for, in milliseconds; asking takes the place. */
  readonly pace: (channel: string, nowMs: number) => number;
  /** How much is coming. */
  readonly hurry: Hurry;
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

// Bolt alone, which answers events and keeps nothing: what the ceiling of our Slack surface is compared with.
import type { AddressInfo } from 'node:net';
import { App, HTTPReceiver } from '@slack/bolt';
import { quiet } from '../src/surfaces/slack/quiet.ts';

const receiver = new HTTPReceiver({
  signingSecret: process.env['SLACK_SIGNING_SECRET'] ?? '',
  endpoints: ['/slack/events'],
  logger: quiet,
});
const app = new App({ receiver, logger: quiet, authorize: async () => ({}) });
app.event('message', async () => {});
const server = await app.start({ port: 0, host: '127.0.0.1' });
console.log(`http://127.0.0.1:${((server as { address(): unknown }).address() as AddressInfo).port}`);

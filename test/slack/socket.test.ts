import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { describe, test } from 'node:test';
import { WebSocketServer, type WebSocket } from 'ws';
import { TEMPLATE } from '../app/house.ts';
import { until } from '../until.ts';
import { inWorld, last, NADIA, pluggedIn, SPACE } from './life.ts';
import type { World } from './world.ts';

/** The side of Slack of Socket Mode: says hello, then sends envelopes and hears what is acknowledged. */
interface Socket {
  readonly url: string;
  readonly acknowledged: readonly string[];
  connected(): Promise<WebSocket>;
  close(): void;
}

async function openSocket(): Promise<Socket> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
  const acknowledged: string[] = [];
  const waiting: ((socket: WebSocket) => void)[] = [];
  const open: WebSocket[] = [];
  server.on('connection', (socket) => {
    socket.on('message', (data) => {
      acknowledged.push((JSON.parse(String(data)) as { envelope_id: string }).envelope_id);
    });
    socket.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A07' } }));
    open.push(socket);
    waiting.shift()?.(socket);
  });
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    acknowledged,
    connected: () => {
      const there = open.at(-1);
      return there === undefined
        ? new Promise((resolve) => void waiting.push(resolve))
        : Promise.resolve(there);
    },
    close: () => {
      for (const socket of open) socket.terminate();
      server.close();
    },
  };
}

const config = { appToken: 'xapp-1', signingSecret: null };

async function inSocketMode(life: (world: World, socket: Socket) => Promise<void>): Promise<void> {
  const socket = await openSocket();
  try {
    await inWorld(
      async (world) => {
        world.slack.before = (method) =>
          method === 'apps.connections.open' ? { body: { ok: true, url: socket.url } } : null;
        await life(world, socket);
      },
      { config },
    );
  } finally {
    socket.close();
  }
}

describe('Socket Mode', () => {
  test('keeps an event before it acknowledges it, and the same one once', () =>
    inSocketMode(async (world, socket) => {
      const team = await pluggedIn(world);
      const slack = await socket.connected();
      const event = {
        type: 'message',
        user: team.users.get(NADIA),
        text: TEMPLATE,
        ts: '1.2',
        channel: team.channel,
      };
      const payload = { type: 'event_callback', team_id: team.teamId, event_id: 'Ev1', event };
      const { transact } = world.store;
      const order: string[] = [];
      world.store.transact = async (work) => {
        const done = await transact(work);
        order.push(`kept, ${socket.acknowledged.length} acknowledged`);
        return done;
      };
      for (const envelope_id of ['e1', 'e2'])
        slack.send(
          JSON.stringify({
            type: 'events_api',
            envelope_id,
            payload,
            retry_attempt: 0,
            accepts_response_payload: false,
          }),
        );
      await until(() => socket.acknowledged.length === 2);
      assert.equal(order[0], 'kept, 0 acknowledged');
      world.store.transact = transact;
      await world.settle();
      assert.equal(world.slack.calls.filter(({ method }) => method === 'chat.postEphemeral').length, 1);
      assert.match(last(world, 'chat.postEphemeral').text, /lettres de relance/);
    }));

  test('answers a command with its words', () =>
    inSocketMode(async (world, socket) => {
      const team = await pluggedIn(world);
      const slack = await socket.connected();
      const answers: unknown[] = [];
      slack.on('message', (data) => void answers.push(JSON.parse(String(data))));
      const payload = {
        command: '/veille',
        text: 'aide',
        team_id: team.teamId,
        channel_id: team.channel,
        user_id: team.users.get(NADIA),
        trigger_id: 't',
        response_url: `${world.slack.url}/answer/1`,
      };
      slack.send(
        JSON.stringify({
          type: 'slash_commands',
          envelope_id: 'c1',
          payload,
          accepts_response_payload: true,
        }),
      );
      await until(() => answers.length > 0);
      assert.match(JSON.stringify(answers), /veille chercher contrat/);
      assert.ok((await world.store.members.list(SPACE)).length > 0);
    }));

  test('goes on after what is nothing', () =>
    inSocketMode(async (world, socket) => {
      const team = await pluggedIn(world);
      const slack = await socket.connected();
      const odd = [
        null,
        { type: 'events_api', envelope_id: 'n1', payload: null },
        { type: 'interactive', envelope_id: 'n2', payload: null },
      ];
      for (const one of odd) slack.send(JSON.stringify(one));
      const event = { type: 'message', user: team.users.get(NADIA), text: TEMPLATE, ts: '1.2' };
      const payload = {
        type: 'event_callback',
        team_id: team.teamId,
        event_id: 'Ev1',
        event: { ...event, channel: team.channel },
      };
      slack.send(JSON.stringify({ type: 'events_api', envelope_id: 'e1', payload }));
      await until(() => socket.acknowledged.includes('e1'));
      assert.ok(socket.acknowledged.includes('n2'));
      assert.equal(world.failures.splice(0).length, 2);
    }));
});

import assert from 'node:assert/strict';
import { pluggedIn, SPACE } from '../slack/life.ts';
import { buttonsIn, openWorld, until, type Window, type World } from '../slack/world.ts';
import type { Team } from '../slack/fakeSlack.ts';
import { newest, PEOPLE, type Driver, type Who } from './driver.ts';

type Json = Readonly<Record<string, unknown>>;

/** Something that stands in Slack. */
interface Standing {
  /** The channel and the ts of a message; nothing else has one. */
  readonly at: string;
  readonly thread: string | null;
  /** Whose conversation it stands in, or who alone sees it; null for the channel. */
  readonly to: string | null;
  readonly body: Json;
  /** How many things Slack had been asked before it. */
  readonly order: number;
}

/** A window before someone, and what they typed in it. */
interface Opened {
  /** What Slack calls it. */
  readonly id: string;
  readonly view: Window;
  readonly typed: Readonly<Record<string, string>>;
}

/** Slack, by requests that it would sign. */
export const slackDriver: Driver = {
  surface: 'slack',
  cannot: {
    'a message that holds something sensitive goes by a button of its warning':
      'Slack lets a bot delete what it said itself, and nothing else: the warning says how to',
  },
  open: async (lent) => {
    const world = await openWorld(lent === undefined ? {} : { store: lent });
    const team = await pluggedIn(world);
    const { slack, store, desk } = world;
    const userOf = (who: Who): string => team.users.get(PEOPLE[who]) ?? '';
    const written = new Map<string, Standing>();
    const windows = new Map<Who, Opened>();
    const seenBy = (who: Who): readonly Standing[] =>
      standingIn(world, team, [...written.values()]).filter(({ to }) => to === null || to === userOf(who));
    const token = (who: Who): string => `xoxp-${PEOPLE[who]}`;
    const write = async (who: Who, text: string, thread: string | null): Promise<string> => {
      const order = slack.calls.length;
      const ts = await world.writes(team, PEOPLE[who], text, thread === null ? {} : { thread_ts: thread });
      written.set(ts, { at: `${team.channel} ${ts}`, thread, to: null, body: { text }, order });
      await world.settle();
      return ts;
    };
    /** What happened to someone's message, as Slack tells it. */
    const changed = async (event: Json): Promise<void> => {
      const place = { channel: team.channel, channel_type: 'channel' };
      await world.event(team, { type: 'message', ...place, ts: `${Date.now() / 1_000}`, ...event });
      await world.settle();
    };
    const shown = () => slack.answers.length + ofMethod(world, /^views\./).length;
    const changes = () => ofMethod(world, /^chat\.(update|delete)$/).length;
    /** Makes a gesture, and waits for what it shows: a window, a corner, or that what it was made in goes. */
    const gesture = async (who: Who, made: () => Promise<unknown>, seen = shown): Promise<void> => {
      const before = seen();
      await made();
      await until(async () => {
        if (seen === changes) await world.settle();
        return seen() > before;
      }, world.failures);
      keepWindow(who);
      await world.settle();
    };
    let opened = 0;
    const keepWindow = (who: Who): void => {
      const all = ofMethod(world, /^views\.(open|push)$/);
      const last = all.at(-1);
      if (last !== undefined && all.length > opened) {
        const { id } = last.answer['view'] as { readonly id: string };
        windows.set(who, { id, view: last.body['view'] as Window, typed: {} });
      }
      opened = all.length;
    };
    const windowOf = (who: Who): Opened => {
      const window = windows.get(who);
      assert.ok(window !== undefined, `no form before ${who}`);
      return window;
    };
    const corners = (who: Who): readonly Json[] =>
      ofMethod(world, /^views\.publish$/)
        .filter(({ body }) => body['user_id'] === userOf(who))
        .map(({ body }) => body);
    return {
      store,
      desk,
      spaceId: SPACE,
      writes: (who, text) => write(who, text, null),
      replies: async (who, under, text) => {
        const inChannel = seenBy(who).filter(({ at }) => at.startsWith(team.channel));
        const { at, thread } = newest(inChannel, ({ body }) => under.test(textIn(body)));
        await write(who, text, thread ?? at.split(' ')[1] ?? '');
      },
      edits: async (who, ts, text) => {
        await slack.ask(team, 'chat.update', { channel: team.channel, ts, text }, token(who));
        const before = written.get(ts);
        assert.ok(before !== undefined);
        written.set(ts, { ...before, body: { text } });
        const message = { type: 'message', user: userOf(who), ts };
        const edited = { user: userOf(who), ts: `${Date.now() / 1_000}` };
        await changed({
          subtype: 'message_changed',
          message: { ...message, text, edited },
          previous_message: { ...message, text: before.body['text'] },
        });
      },
      deletes: async (who, ts) => {
        await slack.ask(team, 'chat.delete', { channel: team.channel, ts }, token(who));
        const text = written.get(ts)?.body['text'];
        written.delete(ts);
        const message = { type: 'message', user: userOf(who), ts, text };
        await changed({ subtype: 'message_deleted', deleted_ts: ts, previous_message: message });
      },
      says: async (who, command) => {
        const answered = await world.command(team, PEOPLE[who], command);
        await world.settle();
        return textIn(answered);
      },
      sees: async (who) =>
        seenBy(who)
          .map(({ body }) => textIn(body))
          .join('\n\n'),
      mayPress: async (who, label) =>
        seenBy(who).some(({ body }) => [...buttonsIn(body).keys()].some((one) => label.test(one))),
      presses: async (who, label) => {
        const all = seenBy(who).flatMap(({ body, at }) =>
          [...buttonsIn(body)].map(([text, button]) => ({ text, button, at })),
        );
        const { button, at } = newest(all, ({ text }) => label.test(text));
        const made = {
          response_url: `${slack.url}${answerPath(at)}`,
          container: { type: 'message', is_ephemeral: at.startsWith(EPHEMERAL) },
        };
        // A command leaves what stands for good in its place, to be drawn again.
        const isDrawn = !at.startsWith(EPHEMERAL) && String(button['action_id']).startsWith('command:');
        const seen = isDrawn ? changes : shown;
        await gesture(who, () => world.press(team, PEOPLE[who], button, made), seen);
      },
      corner: async (who) => {
        await world.event(team, { type: 'app_home_opened', user: userOf(who), tab: 'home', channel: 'D1' });
        await world.settle();
        return textIn(corners(who).at(-1) ?? {});
      },
      pressesInCorner: async (who, label) => {
        const [, button] = newest([...buttonsIn(corners(who).at(-1))], ([text]) => label.test(text));
        const home = { view: { type: 'home', id: 'V1' }, container: { type: 'view' } };
        await gesture(who, () => world.press(team, PEOPLE[who], button, home));
      },
      opens: async (who, form) => {
        const typed = form === 'share' ? 'partager' : 'question';
        await gesture(who, () => world.command(team, PEOPLE[who], typed));
      },
      form: (who) => textIn(windowOf(who).view),
      reads: async (who, label) => {
        const form = windowOf(who);
        const [, button] = newest([...buttonsIn(form.view)], ([text]) => label.test(text));
        const asked = { user_id: userOf(who), view_id: form.id };
        const { trigger_id } = await slack.ask(team, 'views.generateTriggerId', asked);
        const made = { trigger_id, view: { type: 'modal', id: form.id }, container: { type: 'view' } };
        await gesture(who, () => world.press(team, PEOPLE[who], button, made));
        const read = textIn(windowOf(who).view);
        windows.set(who, form);
        return read;
      },
      fills: async (who, typed) => {
        const { id, view, typed: before } = windowOf(who);
        const all = { ...before, ...typed };
        const answered = await world.submit(team, PEOPLE[who], view, valuesIn(view, all));
        await world.settle();
        if (Object.keys(answered).length === 0) {
          windows.delete(who);
          return '';
        }
        // Slack keeps what was typed, in the window as it was or as it is drawn again.
        windows.set(who, { id, view: (answered['view'] as Window | undefined) ?? view, typed: all });
        return JSON.stringify(answered);
      },
      later: async (days) => {
        world.later(days * 86_400);
        await world.settle();
      },
      close: async () => {
        await world.close();
        if (lent !== undefined) await lent.close();
        assert.deepEqual([world.failures, slack.refused], [[], []]);
      },
    };
  },
};

const EPHEMERAL = 'ephemeral ';

/** By which Slack would take something down. */
const answerPath = (at: string): string => `/answer/${encodeURIComponent(at)}`;

function ofMethod({ slack }: World, method: RegExp) {
  return slack.calls.filter((call) => call.ok && method.test(call.method));
}

/** All that stands in Slack, oldest first: what people wrote, and what we were let say, change and take down. */
function standingIn(world: World, team: Team, written: readonly Standing[]): readonly Standing[] {
  const standing = new Map(written.map((one) => [one.at, one]));
  const people = new Map<unknown, string>();
  for (const [order, { method, body, answer, ok }] of world.slack.calls.entries()) {
    if (!ok) continue;
    const {
      channel = team.channel,
      ts,
      thread_ts = null,
      user,
      users,
    } = body as Readonly<Record<string, string>>;
    const at = `${channel} ${ts ?? answer['ts']}`;
    const said = { thread: thread_ts, body, order };
    const before = standing.get(at);
    if (method === 'conversations.open')
      people.set((answer['channel'] as { readonly id: string }).id, users ?? '');
    if (method === 'chat.postMessage') standing.set(at, { at, to: people.get(channel) ?? null, ...said });
    if (method === 'chat.postEphemeral')
      standing.set(`${EPHEMERAL}${order}`, { at: `${EPHEMERAL}${order}`, to: user ?? '', ...said });
    if (method === 'chat.update' && before !== undefined) standing.set(at, { ...before, body });
    if (method === 'chat.delete') standing.delete(at);
  }
  return [...standing.values()]
    .filter(({ at }) => !world.slack.takenDown.has(answerPath(at)))
    .toSorted((a, b) => a.order - b.order);
}

/** What is read in blocks: every text and every value, in their order. */
function textIn(node: unknown): string {
  if (Array.isArray(node)) return node.map(textIn).join('\n');
  if (typeof node !== 'object' || node === null) return '';
  const { blocks, ...one } = node as Json;
  // The text of a message with blocks is for notifications.
  if (Array.isArray(blocks)) return textIn([one['title'], blocks]);
  return Object.entries(one)
    .map(([name, value]) =>
      typeof value !== 'string' ? textIn(value) : /^(text|initial_value)$/.test(name) ? value : '',
    )
    .filter((text) => text !== '')
    .join('\n');
}

/** What a window sends: what its fields hold, and what is typed over it. */
function valuesIn({ blocks }: Window, typed: Readonly<Record<string, string>>): Json {
  const inputs = blocks.filter((block) => block['type'] === 'input');
  const names = inputs.map((block) => String(block['block_id']));
  for (const name of Object.keys(typed)) assert.ok(names.includes(name), `no field ${name}`);
  const values = inputs.map((block, at) => {
    const { type, initial_value, initial_option, initial_options } = block['element'] as {
      readonly type: string;
      readonly initial_value?: string;
      readonly initial_option?: { readonly value: string };
      readonly initial_options?: readonly { readonly value: string }[];
    };
    const name = names[at] ?? '';
    const held = typed[name] ?? initial_value ?? initial_option?.value ?? initial_options?.[0]?.value;
    return [name, type === 'plain_text_input' || held === undefined ? (held ?? null) : [held]] as const;
  });
  return Object.fromEntries(values);
}

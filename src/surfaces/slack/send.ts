import { answerCommand, fieldsIn } from '../../app/command/answerCommand.ts';
import { addressOf } from '../../app/addresses.ts';
import { lookOf } from '../../app/post/draw.ts';
import { pictureShares } from '../../app/share/pictureShare.ts';
import type { Delivery, Sayings, SurfaceDelivery } from '../../app/ports/queue.ts';
import { readingOf } from '../../app/share/readPost.ts';
import type { Actor } from '../../app/actor.ts';
import { renderAnswer } from './answers.ts';
import { renderCard } from './card.ts';
import { lineTo, viewerIn, type SlackDesk } from './desk.ts';
import type { Errand, Shown } from './errands.ts';
import type { Said } from './events.ts';
import { openGate } from './gate.ts';
import { drawHome } from './home.ts';
import { offerOf } from './offer.ts';
import { listenTo } from './install.ts';
import { openChannel } from './opening.ts';
import { meet } from './people.ts';
import { ask, tell, TooSoon, utter, whisper, type Talk, type Utterance } from './say.ts';
import { show, showAgain } from './show.ts';

/** What is answered to the outbox: nothing once it is said, or when to come back for this one alone. */
type Sent = { readonly retryAfterSeconds: number; readonly others: 'go on' } | void;

/**
 * Says in Slack what waits in the outbox. What Slack limits is put off without a failure counted, and what it is down
 * for fails and is tried again for two days.
 */
export function slackSender(desk: SlackDesk): (delivery: SurfaceDelivery) => Promise<Sent> {
  const [gate, conversations] = [openGate(), new Map<string, string>()];
  return async (delivery) => {
    const line = await lineTo(desk, delivery.workspaceId);
    // A workspace that has left is told nothing more.
    if (line === null) return;
    try {
      await deliver({ desk, line, gate, conversations }, delivery);
    } catch (error) {
      if (error instanceof TooSoon) return { retryAfterSeconds: error.seconds, others: 'go on' };
      throw error;
    }
  };
}

const SAYINGS: Sayings<Talk> = {
  post: async (talk, { workspaceId, postId }) => {
    const post = await talk.desk.store.posts.get(workspaceId, postId);
    if (post !== null) await show(talk, post);
  },
  refresh: async (talk, { workspaceId, subject, subjectId }) => {
    for (const post of await talk.desk.store.posts.about(workspaceId, subject, subjectId))
      await showAgain(talk, post);
  },
  errand: (talk, { errand }) => run(talk, JSON.parse(errand) as Errand),
  // Mails are of another surface.
  mail: async () => {},
};

function deliver<Is extends SurfaceDelivery['is']>(talk: Talk, delivery: Delivery<Is>): Promise<void> {
  return SAYINGS[delivery.is](talk, delivery);
}

/** How each errand is run. */
const ERRANDS: { readonly [Do in Errand['do']]: (talk: Talk, errand: Errand<Do>) => Promise<void> } = {
  meet: meetThen,
  unfurl,
  listen: (talk, { channel }) => listenTo(talk, channel),
  open: openChannel,
  whisper: async (talk, errand) => {
    const said = await utterErrand(talk, errand);
    if (said !== null) await whisper(talk, errand, said);
  },
  tell: async (talk, errand) => {
    const said = await utterErrand(talk, errand);
    if (said !== null) await tell(talk, errand.user, said);
  },
  home: async (talk, { user }) => {
    const actor = await meetAgain(talk, user);
    if (actor !== null) await publishHome(talk, actor, user);
  },
  answer: async (talk, errand) => {
    const actor = await meetAgain(talk, errand.user);
    if (actor !== null) await answer(talk, actor, errand);
  },
};

function run<Do extends Errand['do']>(talk: Talk, errand: Errand<Do>): Promise<void> {
  return ERRANDS[errand.do](talk, errand);
}

async function utterErrand({ desk, line }: Talk, { card, buttons = [] }: Shown): Promise<Utterance | null> {
  const viewer = await viewerIn(desk.store, line.install.workspaceId, null);
  return viewer === null ? null : utter(card, viewer.words, { buttons });
}

async function meetAgain(talk: Talk, user: string): Promise<Actor | null> {
  const { desk, line } = talk;
  const me = await ask(talk, 'users.info', () => meet(desk, line, user));
  return me === null ? null : viewerIn(desk.store, line.install.workspaceId, me);
}

async function meetThen(talk: Talk, { user, next }: Errand<'meet'>): Promise<void> {
  const { desk, line } = talk;
  await ask(talk, 'users.info', () => meet(desk, line, user));
  await desk.store.inbox.receive({
    workspaceId: line.install.workspaceId,
    id: next.id,
    surface: 'slack',
    kind: next.happened.is,
    payload: JSON.stringify(next.happened),
    threadId: next.lane,
    receivedAt: desk.clock.now(),
  });
  desk.wake();
}

async function publishHome(talk: Talk, viewer: Actor, user: string): Promise<void> {
  const view = await drawHome(talk.desk, viewer);
  await ask(talk, 'views.publish', () => talk.line.client.views.publish({ user_id: user, view }));
}

/** Free words in the conversation with the companion are a share as well, when they read as one. */
async function answer(talk: Talk, viewer: Actor, said: Said): Promise<void> {
  const { desk, line } = talk;
  const { words, workspace } = viewer;
  const text = said.text.replaceAll(`<@${line.install.botUserId}>`, ' ').trim();
  if (said.channel.startsWith('D')) {
    const reading = await readingOf(desk.store, { workspaceId: workspace.id }, text);
    if (reading.intent === 'share') {
      const { card, buttons } = offerOf({ at: said, text }, reading, words);
      return whisper(talk, said, utter(card, words, { buttons }));
    }
  }
  const answered = await answerCommand(desk, viewer, text);
  if (answered.is !== 'form' || text.length < 40) return whisper(talk, said, renderAnswer(answered, words));
  const fields = await fieldsIn(desk, viewer, text);
  const { card, buttons } = offerOf({ at: said, text }, { sure: false, fields, inferred: [] }, words);
  return whisper(talk, said, utter(card, words, { buttons }));
}

/** Links to our pages show what they lead to, to people of their own space alone. */
async function unfurl(talk: Talk, { unfurl: at, urls }: Errand<'unfurl'>): Promise<void> {
  const { desk, line } = talk;
  const viewer = await viewerIn(desk.store, line.install.workspaceId, null);
  if (viewer === null) return;
  const shown = new Map<string, string>();
  for (const url of urls) {
    const id = shareIn(url, desk.origin, viewer.workspace.id);
    if (id !== null) shown.set(url, id);
  }
  const shares = await desk.store.shares.getMany(viewer.workspace.id, [...shown.values()]);
  const there = shares.filter((share) => share.status === 'published');
  const cards = await pictureShares(await lookOf(desk.store, viewer), there);
  const unfurls = [...shown].flatMap(([url, id]) => {
    const card = cards.get(id);
    if (card === undefined) return [];
    return [[url, { blocks: renderCard(card, { words: viewer.words, more: `share:${id}` }) }] as const];
  });
  if (unfurls.length === 0) return;
  await ask(talk, 'chat.unfurl', () =>
    line.client.chat.unfurl({ ...at, unfurls: Object.fromEntries(unfurls) }),
  );
}

/** The share that a link to one of our pages is about; null for any other link, and for another space. */
export function shareIn(url: string, origin: string, workspaceId: string): string | null {
  if (!URL.canParse(url)) return null;
  const { origin: of, pathname } = new URL(url);
  const path = addressOf.share(workspaceId, '');
  return of === origin && pathname.startsWith(path) ? decodeURIComponent(pathname.slice(path.length)) : null;
}

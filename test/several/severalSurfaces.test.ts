import assert from 'node:assert/strict';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, test } from 'node:test';
import { weekRecap } from '../../src/app/recap/weekRecap.ts';
import { viewChannel, type ThreadView } from '../../src/app/post/viewChannel.ts';
import { deleteShare } from '../../src/app/share/deleteShare.ts';
import { say } from '../../src/app/say.ts';
import { meet, whoIs } from '../../src/chat/people.ts';
import { weekOf } from '../../src/domain/calendar/calendar.ts';
import { viewerIn } from '../../src/chat/viewer.ts';
import type { Share } from '../../src/domain/share/share.ts';
import type { Member } from '../../src/domain/workspace/workspace.ts';
import { count, JULIEN, last, NADIA, shares, SPACE } from '../slack/life.ts';
import { ENGINES, inSeveral, MIRROR, type Several } from './life.ts';
import { connectionTo, plugMirror } from './mirror.ts';
import { openShelf } from './shelf.ts';
import { as, form, inHouse, now, SPACE_ID } from '../app/house.ts';
import { moveHome } from '../../src/app/surface/spaceSurfaces.ts';
import { openWorkspace } from '../../src/app/workspace/openWorkspace.ts';
import { recordShare } from '../../src/app/share/recordShare.ts';
import { openOutbox } from '../../src/jobs/outbox.ts';

const USE = 'Relire les clauses d’un bail';
const LINE = 'Sur trois baux, rien d’oublié';
/** What a card says of a share that someone tried. */
const TRIED = /Testé\s:\s1\sfois/;

/** The channel as its pages show it to everyone. */
async function onPages({ world: { store } }: Several): Promise<readonly ThreadView[]> {
  const viewer = await viewerIn(store, SPACE, null);
  assert.ok(viewer !== null);
  return viewChannel(store, viewer, { before: null, limit: 99 });
}

/** The shares among which the recap of this week chooses, and so its letter. */
async function letterOf({ world: { desk, store } }: Several): Promise<readonly string[]> {
  const workspace = await store.workspaces.get(SPACE);
  assert.ok(workspace !== null);
  const week = weekOf(desk.clock.now(), workspace.timeZone);
  const found = await weekRecap(desk, workspace, week);
  assert.ok(found.ok);
  return found.value.recap.picks.map(({ shareId }) => shareId);
}

/** The Slack cards of a share, by the words that it alone holds. */
function slackCards({ world: { slack } }: Several, useCase = USE): readonly string[] {
  return slack.calls
    .filter(({ method, ok }) => ok && method === 'chat.postMessage')
    .map(({ body }) => JSON.stringify(body))
    .filter((text) => text.includes(useCase));
}

const rowsOf = ({ shelf }: Several, useCase = USE): readonly string[] =>
  shelf.rows.filter(({ text }) => text.includes(useCase)).map(({ text }) => text);

const share = ({ world, team }: Several, useCase = USE): Promise<Share> =>
  shares(world, team, NADIA, { useCase });

/** Julien, met on the mirror. */
function knownThere({ world: { desk }, mirror }: Several): Promise<Member | null> {
  const people = { [JULIEN]: { name: JULIEN, address: null } };
  return meet(desk, connectionTo({ ...mirror, people }, SPACE), JULIEN);
}

/** Has a share be as it is when a process ends after its row was made, and before that is known. */
async function takenWithoutAWord({ world: { desk, store } }: Several, shareId: string): Promise<void> {
  const [post] = await store.posts.about(SPACE, 'share', shareId);
  const picture = await store.pictures.get(SPACE, MIRROR, post?.id ?? '');
  assert.ok(post !== undefined && picture !== null);
  await store.pictures.save({ ...picture, place: null });
  const again = { workspaceId: SPACE, surface: MIRROR, createdAt: desk.clock.now(), is: 'post' } as const;
  await store.outbox.add({ ...again, id: desk.ids.next(), postId: post.id, threadId: null });
}

for (const { engine, openStore } of ENGINES)
  describe(`a space in Slack, on a mirror and on its pages (${engine})`, () => {
    const lives = (what: string, live: (several: Several) => Promise<void>): void =>
      void test(what, async (t) => {
        const store = await openStore();
        if (typeof store === 'string') return t.skip(store);
        return inSeveral(store, live);
      });

    lives('shows a share once on each of them, and has it in its letter', async (several) => {
      const { store } = several.world;
      const { id } = await share(several);
      assert.equal(slackCards(several).length, 1);
      assert.equal(rowsOf(several).length, 1);
      const threads = (await onPages(several)).filter(({ first }) => first.card !== null);
      assert.equal(threads.length, 1);
      assert.match(JSON.stringify(threads), new RegExp(USE));
      assert.deepEqual(await letterOf(several), [id]);
      assert.equal((await store.shares.page(SPACE, '', 9)).length, 1);
      const posts = await store.posts.page(SPACE, '', 9);
      assert.deepEqual(
        posts.map(({ about }) => about?.subject),
        ['share'],
      );
      assert.deepEqual(several.heard, [posts[0]?.id]);
    });

    lives('draws a share again everywhere once it was tried on the mirror', async (several) => {
      const { world, heard, comments } = several;
      const { id: shareId } = await share(several);
      const member = await knownThere(several);
      const told = heard.length;
      await comments({ user: JULIEN, shareId, line: LINE });
      const [trial] = await world.store.trials.ofShares(SPACE, [shareId]);
      assert.equal(trial?.memberId, member?.id);
      assert.match(last(world, 'chat.update').text, TRIED);
      assert.equal(count(world, 'chat.update'), 1);
      assert.equal(rowsOf(several).length, 1);
      assert.match(rowsOf(several)[0] ?? '', TRIED);
      const [thread] = await onPages(several);
      assert.match(JSON.stringify(thread?.first.card), TRIED);
      assert.ok(heard.slice(told).includes(thread?.first.id ?? ''));
      // Its author is told in Slack, where they are, and nowhere else.
      assert.match(last(world, 'chat.postMessage').text, /a testé ce partage/);
      assert.equal(several.shelf.made.length, 1);
    });

    lives(
      'goes on in Slack while the mirror asks to be left alone, and has every row after',
      async (several) => {
        const { world, shelf } = several;
        shelf.answers(429);
        const uses = Array.from({ length: 10 }, (_, minute) => `Résumer ${minute} dossiers`);
        for (const use of uses) {
          await share(several, use);
          assert.equal(slackCards(several, use).length, 1);
          world.later(60);
        }
        assert.deepEqual(shelf.rows, []);
        shelf.answers(null);
        world.later(60);
        await world.settle();
        for (const use of uses) {
          assert.equal(rowsOf(several, use).length, 1);
          assert.equal(slackCards(several, use).length, 1);
        }
        assert.equal(shelf.made.length, uses.length);
      },
    );

    lives(
      'loses nothing while a surface is unplugged, and keeps the order of each thread',
      async (several) => {
        const { world, shelf } = several;
        const replug = several.unplug(MIRROR);
        const said = [];
        for (const useCase of ['Trier les courriers', 'Relire un bail']) {
          const { id } = await share(several, useCase);
          const [first] = await world.store.posts.about(SPACE, 'share', id);
          world.later(1_800);
          const saying = {
            workspaceId: SPACE,
            threadId: first?.id ?? '',
            about: { subject: 'share', id },
          } as const;
          said.push({ first: first?.id, reply: await say(world.desk, saying) });
          await world.settle();
          assert.equal(slackCards(several, useCase).length, 2);
        }
        assert.deepEqual(shelf.made, []);
        replug();
        for (let hour = 0; hour < 3; hour++) {
          world.later(3_600);
          await world.settle();
        }
        assert.equal(shelf.made.length, 4);
        for (const { first, reply } of said) {
          const root = shelf.rows.find(({ postId }) => postId === first);
          assert.equal(root?.under, null);
          assert.equal(shelf.rows.find(({ postId }) => postId === reply)?.under, root?.id);
        }
      },
    );
  });

const inMemory = ENGINES[0].openStore;
const lived = (what: string, live: (several: Several) => Promise<void>): void =>
  void test(what, async () => inSeveral(await inMemory(), live));

describe('one surface of several', () => {
  lived('that is down for a day delays no other, and has all of it after', async (several) => {
    const { world, shelf } = several;
    shelf.answers(503);
    const uses = Array.from({ length: 12 }, (_, at) => `Classer ${at} piles`);
    for (const use of uses) {
      await share(several, use);
      assert.equal(slackCards(several, use).length, 1);
      world.later(2 * 3_600);
    }
    assert.deepEqual(shelf.made, []);
    shelf.answers(null);
    world.later(3_600);
    await world.settle();
    assert.equal(shelf.made.length, uses.length);
    for (const use of uses) assert.equal(rowsOf(several, use).length, 1);
    assert.deepEqual(await world.store.outbox.dead(9), []);
  });

  lived('draws again what it took without a word, and then asked to be left alone', async (several) => {
    const { world, shelf, comments } = several;
    const { id: shareId } = await share(several);
    await takenWithoutAWord(several, shareId);
    shelf.answers(429);
    await knownThere(several);
    await comments({ user: JULIEN, shareId, line: LINE });
    shelf.answers(null);
    world.later(60);
    await world.settle();
    assert.equal(shelf.made.length, 1);
    assert.match(rowsOf(several)[0] ?? '', TRIED);
  });

  lived('takes down what it took without a word, once its author deleted it', async (several) => {
    const { world, shelf } = several;
    const { id: shareId, authorId } = await share(several);
    await takenWithoutAWord(several, shareId);
    const { desk, store } = world;
    const viewer = await viewerIn(store, SPACE, await store.members.get(SPACE, authorId ?? ''));
    assert.ok(viewer?.member != null);
    assert.ok((await deleteShare(desk, { ...viewer, member: viewer.member }, shareId)).ok);
    await world.settle();
    assert.equal(shelf.made.length, 1);
    assert.deepEqual(shelf.rows, []);
  });

  lived('has a guest be nobody, were their address that of a colleague', async (several) => {
    const { world, mirror, comments } = several;
    const { desk, store } = world;
    const { id: shareId } = await share(several);
    const address = 'nadia@atelier.example';
    await store.spaceDomains.addAllOnce([{ workspaceId: SPACE, domain: 'atelier.example' }]);
    const colleague = { name: NADIA, address };
    const nadia = await meet(desk, connectionTo({ ...mirror, people: { nadia: colleague } }, SPACE), 'nadia');
    const before = (await store.members.list(SPACE)).length;
    const guests = connectionTo({ ...mirror, people: { guest: null } }, SPACE);
    assert.equal(await meet(desk, guests, 'guest'), null);
    assert.equal(await whoIs(store, guests, 'guest'), 'outsider');
    await comments({ user: 'guest', shareId, line: LINE });
    assert.deepEqual(await store.trials.ofShares(SPACE, [shareId]), []);
    assert.equal((await store.members.list(SPACE)).length, before);
    assert.equal((await store.memberAddresses.get(SPACE, address))?.memberId, nadia?.id);
    // Once a colleague, they are the member that their address says.
    const since = connectionTo({ ...mirror, people: { guest: colleague } }, SPACE);
    assert.equal((await meet(desk, since, 'guest'))?.id, nadia?.id);
  });

  test('that is paced in one space delays no share of another', (t) =>
    inHouse(async (house) => {
      const { desk, store } = house;
      const shelf = await openShelf();
      t.after(() => shelf.close());
      // Time is the test's: whoever waits for the pace waits until it passes.
      t.mock.timers.enable({ apis: ['setTimeout'] });
      await moveHome(desk, SPACE_ID, MIRROR);
      const other = { ...house.workspace, id: 'other', surface: MIRROR, facilitator: null };
      await openWorkspace(desk, other);
      await store.members.add({ ...house.person('nadia'), workspaceId: other.id });
      const { sender } = plugMirror(desk, { surface: MIRROR, url: shelf.url });
      const pace = (channel: string): number => (channel === SPACE_ID ? 8_500 : 0);
      const outbox = openOutbox(desk, { [MIRROR]: { ...sender, pace } });
      await recordShare(desk, as('nadia'), form({ fields: { tool: 'Claude', useCase: 'Attendre' } }));
      await outbox.round();
      for (const shareId of ['one', 'two']) {
        await recordShare(desk, await now(house, 'nadia', other.id), form({ shareId }));
        const [post] = await store.posts.about(other.id, 'share', shareId);
        while (!shelf.made.includes(post?.id ?? '')) {
          await outbox.round();
          await nextTurn();
        }
      }
      assert.equal(shelf.made.length, 2);
      t.mock.timers.tick(8_500);
      await outbox.idle();
      assert.equal(shelf.made.length, 3);
      assert.match(shelf.rows.at(-1)?.text ?? '', /Attendre/);
    }));
});

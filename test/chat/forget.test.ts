import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { deleteShare } from '../../src/app/share/deleteShare.ts';
import { joinSurface, moveHome } from '../../src/app/surface/spaceSurfaces.ts';
import { say } from '../../src/app/say.ts';
import type { Forgotten } from '../../src/app/ports/queue.ts';
import type { Post } from '../../src/domain/workspace/post.ts';
import { wordsFor } from '../../src/words/words.ts';
import { TEMPLATE } from '../app/house.ts';
import { SQUARE } from './square.ts';
import { onSquare, SPACE, type Life } from './squareLife.ts';

/** Nadia writes a message that reads as a share, and publishes it; gives the place of her message. */
async function published(square: Life): Promise<string> {
  const place = await square.writes('nadia', TEMPLATE);
  await square.settle();
  await square.presses('nadia', /publier/);
  await square.settle();
  return place;
}

const said = (square: Life): readonly string[] =>
  [...square.standing.values()].filter(({ by }) => by === null).map(({ place }) => place);

/** All posts of the companion, as they are to be taken back. */
async function forgotten({ store }: Life): Promise<readonly Forgotten[]> {
  const posts = await store.posts.page(SPACE, '', 99);
  return posts.filter(({ about }) => about !== null).map(asForgotten);
}

const asForgotten = ({ id, threadId, at }: Post): Forgotten => ({
  is: 'post',
  postId: id,
  threadId,
  user: null,
  at,
});

async function forget({ desk }: Life, what: Forgotten): Promise<void> {
  await desk.store.outbox.add({
    workspaceId: SPACE,
    id: desk.ids.next(),
    surface: SQUARE.surface,
    createdAt: desk.clock.now(),
    is: 'forget',
    what,
  });
}

describe('what a chat is asked to forget', () => {
  test('is taken down where it stands, once, and what people wrote stays', () =>
    onSquare(async (square) => {
      const place = await published(square);
      assert.ok(said(square).length > 0);
      const whats = await forgotten(square);
      for (const what of [...whats, ...whats]) await forget(square, what);
      await square.settle();
      assert.deepEqual(said(square), []);
      assert.ok(square.standing.has(place));
      assert.deepEqual(await square.store.outbox.dead(9), []);
      for (const what of whats)
        if (what.is === 'post')
          assert.equal(await square.store.pictures.get(SPACE, SQUARE.surface, what.postId), null);
    }));

  test('is not put back by what draws it again', () =>
    onSquare(async (square) => {
      await published(square);
      for (const what of await forgotten(square)) await forget(square, what);
      await square.settle();
      const share = (await square.store.shares.page(SPACE, '', 9))[0]!;
      const delivery = { workspaceId: SPACE, surface: SQUARE.surface, createdAt: square.desk.clock.now() };
      await square.store.outbox.add({
        ...delivery,
        id: 'again',
        is: 'refresh',
        subject: 'share',
        subjectId: share.id,
      });
      await square.settle();
      assert.deepEqual(said(square), []);
    }));

  test('waits behind what is still to be said of it', () =>
    onSquare(async (square) => {
      await published(square);
      const share = (await square.store.shares.page(SPACE, '', 9))[0]!;
      const about = { subject: 'share', id: share.id } as const;
      const id = await say(square.desk, { workspaceId: SPACE, about });
      const post = await square.store.posts.get(SPACE, id);
      await forget(square, asForgotten(post!));
      const before = said(square);
      await square.settle();
      assert.deepEqual(said(square), before);
      assert.equal(await square.store.pictures.get(SPACE, SQUARE.surface, id), null);
    }));

  test('is a message of someone’s own that only stands for a post: it is not touched', () =>
    onSquare(async (square) => {
      const place = await square.writes('nadia', 'bonjour');
      const own = { workspaceId: SPACE, surface: SQUARE.surface, postId: 'born', place } as const;
      await square.store.pictures.save({ ...own, drawn: '', drawnAt: square.desk.clock.now() });
      await forget(square, { is: 'post', postId: 'born', threadId: null, user: null, at: '' });
      await square.settle();
      assert.ok(square.standing.has(place));
    }));

  test('is all that was said to one person alone, and nothing that others see', () =>
    onSquare(async (square) => {
      await square.happens({
        is: 'asked',
        user: 'nadia',
        text: 'aide',
        place: 'p:1',
        threadPlace: null,
        isAlone: true,
      });
      await square.happens({
        is: 'asked',
        user: 'julien',
        text: 'aide',
        place: 'p:2',
        threadPlace: null,
        isAlone: true,
      });
      await square.settle();
      assert.ok(square.newest('nadia'));
      await forget(square, { is: 'conversation', user: 'nadia' });
      await square.settle();
      assert.throws(() => square.newest('nadia'));
      assert.ok(square.newest('julien'));
    }));
});

test('a share that is deleted while a chat pauses leaves that chat too', () =>
  onSquare(async (square) => {
    await published(square);
    const { desk, store } = square;
    await moveHome(desk, SPACE, 'web');
    const paused = { workspaceId: SPACE, surface: SQUARE.surface, role: 'mirror' } as const;
    await joinSurface(desk, paused);
    const joined = (await store.spaceSurfaces.list(SPACE)).find(({ role }) => role === 'mirror')!;
    await store.spaceSurfaces.save({ ...joined, pausedAt: desk.clock.now() });
    const [share] = await store.shares.page(SPACE, '', 9);
    const standing = said(square).length;
    const workspace = (await store.workspaces.get(SPACE))!;
    const member = (await store.members.get(SPACE, share?.authorId ?? ''))!;
    assert.ok((await deleteShare(desk, { workspace, member, words: wordsFor('fr') }, share?.id ?? '')).ok);
    await square.settle();
    assert.ok(standing > 0);
    assert.deepEqual(said(square), []);
  }));

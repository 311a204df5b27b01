import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { deleteShare } from '../../src/app/share/deleteShare.ts';
import type { Picture } from '../../src/app/ports/post.ts';
import { arrangeSurfaces } from '../../src/app/surface/arrangeSurfaces.ts';
import { redraw, say } from '../../src/app/say.ts';
import { joinSurface, moveHome } from '../../src/app/surface/spaceSurfaces.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { wordsFor } from '../../src/words/words.ts';
import { TEMPLATE } from '../app/house.ts';
import { SQUARE } from './square.ts';
import { onSquare, openLife, SPACE, type Life } from './squareLife.ts';

const said = (square: Life): readonly string[] =>
  [...square.standing.values()].filter(({ by }) => by === null).map(({ place }) => place);

/** Nadia shares; the square, that was home, is a mirror of the pages since. */
async function mirrored(square: Life): Promise<void> {
  await square.writes('nadia', TEMPLATE);
  await square.settle();
  await square.presses('nadia', /publier/);
  await square.settle();
  await moveHome(square.desk, SPACE, 'web');
  await joinSurface(square.desk, { workspaceId: SPACE, surface: SQUARE.surface, role: 'mirror' });
}

async function deleteIt({ desk, store }: Life): Promise<void> {
  const [share] = await store.shares.page(SPACE, '', 9);
  const workspace = (await store.workspaces.get(SPACE))!;
  const member = (await store.members.get(SPACE, share?.authorId ?? ''))!;
  assert.ok((await deleteShare(desk, { workspace, member, words: wordsFor('fr') }, share?.id ?? '')).ok);
}

describe('what a chat shows', () => {
  test('leaves it with the share, when it was a mirror and only hears now', () =>
    onSquare(async (square) => {
      await mirrored(square);
      assert.ok(said(square).length > 0);
      await joinSurface(square.desk, { workspaceId: SPACE, surface: SQUARE.surface, role: 'door' });
      await deleteIt(square);
      await square.settle();
      assert.deepEqual(said(square), []);
    }));

  for (const change of ['paused', 'removed'] as const)
    test(`is not added to by what still waits, once it is ${change}`, () =>
      onSquare(async (square) => {
        await mirrored(square);
        const { desk, store } = square;
        const [share] = await store.shares.page(SPACE, '', 9);
        await say(desk, { workspaceId: SPACE, about: { subject: 'share', id: share?.id ?? '' } });
        const before = said(square);
        const here = (await store.spaceSurfaces.list(SPACE)).find(({ role }) => role === 'mirror')!;
        if (change === 'removed') await store.spaceSurfaces.remove(SPACE, here.surface);
        else await store.spaceSurfaces.save({ ...here, pausedAt: desk.clock.now() });
        await square.settle();
        assert.deepEqual(said(square), before);
      }));

  test('is what it is today, once a pause is over', () =>
    onSquare(async (square) => {
      await mirrored(square);
      const { desk, store } = square;
      const does = (what: 'pause' | 'resume') =>
        arrangeSurfaces(
          desk,
          {
            workspaceId: SPACE,
            steps: [{ do: what, surface: SQUARE.surface }],
            domains: [],
            goneDomains: [],
          },
          [],
        );
      assert.equal(await does('pause'), null);
      const [share] = await store.shares.page(SPACE, '', 9);
      await store.shares.save({ ...share!, useCase: 'Zygomarque' }, '');
      await redraw(desk, SPACE, { subject: 'share', id: share!.id });
      await square.settle();
      const shown = (): string => JSON.stringify([...square.standing.values()]);
      assert.doesNotMatch(shown(), /Zygomarque/);
      assert.equal(await does('resume'), null);
      await square.settle();
      assert.match(shown(), /Zygomarque/);
    }));

  test('is what it became while it was being said, though another replica drew it nowhere', async () => {
    const store = await openSqliteStore(':memory:');
    const { pictures } = store;
    let once = true;
    const save = async (picture: Picture): Promise<void> => {
      await pictures.save(picture);
      const post = await store.posts.get(SPACE, picture.postId);
      if (picture.place !== null || post?.about?.subject !== 'share' || !once) return;
      once = false;
      const share = await store.shares.get(SPACE, post.about.id);
      await store.shares.save({ ...share!, useCase: 'Zygomarque' }, '');
    };
    const square = await openLife({ ...store, pictures: { ...pictures, save } });
    await mirrored(square);
    assert.match(JSON.stringify([...square.standing.values()]), /Zygomarque/);
    await store.close();
  });

  test('is someone’s own message where a share was born: it stays when the share does not', () =>
    onSquare(async (square) => {
      await mirrored(square);
      const { desk, store } = square;
      const place = await square.writes('nadia', 'bonjour');
      const [share] = await store.shares.page(SPACE, '', 9);
      const about = { subject: 'share', id: share?.id ?? '' } as const;
      await say(desk, { workspaceId: SPACE, about, bornAt: { surface: SQUARE.surface, place } });
      await deleteIt(square);
      await square.settle();
      assert.ok(square.standing.has(place));
    }));
});

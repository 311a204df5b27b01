import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { postMessage } from '../../src/app/post/postMessage.ts';
import { readPost } from '../../src/app/share/readPost.ts';
import type { Desk } from '../../src/app/desk.ts';
import { workInbox } from '../../src/jobs/inbox.ts';
import { receiveMail } from '../../src/app/mail/receiveMail.ts';
import { readMail } from '../../src/surfaces/mail/readMail.ts';
import { SQUARE } from '../chat/square.ts';
import { onSquare } from '../chat/squareLife.ts';
import { plainMail, SHARED } from '../mail/letters.ts';
import { decoded, inMailHouse, listed } from '../mail/mailHouse.ts';
import { as, inHouse, SPACE_ID, type House } from '../app/house.ts';

const TEXT = 'Outil : Claude\nUsage : relire un bail\nTemps gagné : 1 h';

/** A house where a text with this word in it takes too long to read. */
function slowOn(desk: Desk, word: string): Desk {
  return {
    ...desk,
    withinBudget: (work) => {
      const told = desk.withinBudget(work);
      return JSON.stringify(told).includes(word) ? null : told;
    },
  };
}

async function posted({ desk }: House, id: string, text: string): Promise<void> {
  const result = await postMessage(desk, as('nadia'), { postId: id, text, threadId: null });
  assert.ok(result.ok);
}

describe('a message that takes too long to read', () => {
  test('is left unread and kept as a dead letter; its author alone is told, the others are read', () =>
    inHouse(async (house) => {
      const { desk, store } = house;
      for (const [id, text] of [
        ['m1', TEXT],
        ['m2', TEXT.replace('bail', 'labyrinthe')],
        ['m3', TEXT],
      ] as const)
        await posted(house, id, text);
      await workInbox(slowOn(desk, 'labyrinthe'), { web: readPost });
      const dead = await store.inbox.dead(9);
      assert.deepEqual(
        dead.map(({ item, errorCode }) => [item.id, errorCode]),
        [['m2', 'unread']],
      );
      const told = await store.posts.about(SPACE_ID, 'unread', 'm2');
      assert.deepEqual(
        told.map(({ visibleTo, threadId }) => [visibleTo, threadId]),
        [[as('nadia').member.id, 'm2']],
      );
      assert.equal(await store.shares.byPost(SPACE_ID, 'm2'), null);
      for (const id of ['m1', 'm3']) assert.ok((await store.shares.byPost(SPACE_ID, id)) !== null);
    }));

  test('is read when it is replayed, once it can be', () =>
    inHouse(async (house) => {
      const { desk, store } = house;
      await posted(house, 'm1', TEXT);
      await workInbox(slowOn(desk, 'Claude'), { web: readPost });
      assert.equal(await store.shares.byPost(SPACE_ID, 'm1'), null);
      assert.ok(await store.inbox.replay(SPACE_ID, 'm1'));
      await workInbox(desk, { web: readPost });
      assert.deepEqual(await store.inbox.dead(9), []);
      assert.ok((await store.shares.byPost(SPACE_ID, 'm1')) !== null);
    }));

  test('is told of in a chat to its author alone', () =>
    onSquare(async (square) => {
      const slow = slowOn(square.desk, 'labyrinthe');
      const handlers = { [SQUARE.surface]: square.handle };
      // Who speaks is met first.
      await square.writes('nadia', 'Bonjour');
      await square.settle();
      await square.writes('nadia', TEXT.replace('bail', 'labyrinthe'));
      await workInbox(slow, handlers);
      await square.settle();
      assert.match(square.newest('nadia').text, /n’a pas été lu/);
      assert.deepEqual(
        (await square.store.inbox.dead(9)).map(({ errorCode }) => errorCode),
        ['unread'],
      );
    }));

  test('is told of by mail to whoever wrote one, when it is taken or when it is read', () =>
    inMailHouse(async ({ house, peer, mail, settle }) => {
      await listed(house, 'Nadia Ferhaoui <nadia@exemple.fr>');
      const slow = slowOn(house.desk, 'clauses');
      const own = { address: 'veille@exemple.fr', authServer: null };
      for (const [id, desk] of [
        ['<one@exemple.fr>', slow],
        ['<two@exemple.fr>', house.desk],
      ] as const)
        await receiveMail(desk, own, await readMail(plainMail(SHARED, { 'Message-ID': id }), 'here'));
      await workInbox(slow, { mail: mail.handle });
      await settle();
      const dead = await house.store.inbox.dead(9);
      assert.deepEqual(
        dead.map(({ errorCode }) => errorCode),
        ['unread', 'unread'],
      );
      assert.deepEqual(
        peer.taken.map(({ to, raw }) => [to, /trop de temps/.test(decoded(raw))]),
        [
          ['nadia@exemple.fr', true],
          ['nadia@exemple.fr', true],
        ],
      );
    }));
});

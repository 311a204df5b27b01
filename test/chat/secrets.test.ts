import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { wordsFor } from '../../src/words/words.ts';
import { TEMPLATE } from '../app/house.ts';
import { tablesHolding } from '../app/tables.ts';
import { inNewFolder } from '../store/folders.ts';
import { onSquare, openLife, SPACE } from './squareLife.ts';
import { SQUARE } from './square.ts';

const SECRET = 'tr0mbone!42';
const { masked, remove } = wordsFor('fr').cards.sensitive;

describe('a secret in a chat', () => {
  test('is in no table, while its message waits, once it is read, and once it is published', () =>
    inNewFolder(async (folder) => {
      const store = await openSqliteStore(folder);
      const square = await openLife(store);
      await square.writes('nadia', 'Bonjour');
      await square.settle();
      await square.writes('nadia', `${TEMPLATE}\nPrompt : le mdp est ${SECRET}`);
      const [waiting] = await store.inbox.waiting(square.desk.clock.now(), 9);
      assert.match(waiting?.payload ?? '', /le mdp est \[secret masqué\]/);
      await square.settle();
      await square.presses('nadia', /publier/);
      await square.settle();
      const [share] = await store.shares.page(SPACE, '', 9);
      assert.equal(share?.prompt, 'le mdp est [secret masqué]');
      await store.close();
      assert.deepEqual(tablesHolding(folder, SECRET), []);
    }));

  test('is pointed out to its author alone, with how to take the message back', () =>
    onSquare(async (square) => {
      const place = await square.writes('nadia', `le mdp est ${SECRET}`);
      await square.settle();
      const { text, buttons } = square.newest('nadia');
      assert.match(text, /un mot de passe/);
      assert.ok(text.includes(masked));
      assert.ok(text.includes(SQUARE.howToDelete(wordsFor('fr'))));
      // Nobody but its author deletes a message of a chat.
      assert.deepEqual(
        buttons.filter(({ label }) => label === remove),
        [],
      );
      // What stands in the chat is its author's own message.
      assert.match(square.standing.get(place)?.text ?? '', /tr0mbone/);
    }));
});

describe('a message of a chat that is deleted', () => {
  test('leaves nothing of its words in what was received and failed, nor in what was to be said', () =>
    onSquare(async ({ desk, store, happens, settle }) => {
      const place = 'here';
      const said = { user: 'nadia', place, threadPlace: null, text: TEMPLATE } as const;
      await happens({ is: 'message', ...said, towards: [] }, `msg:${place}`);
      await store.inbox.failed(SPACE, `msg:${place}`, null, 'unreadable');
      const offer = { do: 'whisper', card: TEMPLATE };
      await store.outbox.add({
        workspaceId: SPACE,
        id: `offer:${SQUARE.postIdOf(place)}`,
        surface: SQUARE.surface,
        createdAt: desk.clock.now(),
        is: 'errand',
        errand: JSON.stringify(offer),
        lane: 'offer',
      });
      await store.outbox.failed(SPACE, `offer:${SQUARE.postIdOf(place)}`, null, 'unreadable');
      await happens({ is: 'message', ...said, user: 'julien', text: 'Bonjour', towards: [] }, 'msg:there');
      await store.inbox.failed(SPACE, 'msg:there', null, 'unreadable');
      await happens({ is: 'deleted', user: 'nadia', place }, `del:${place}`);
      await settle();
      assert.deepEqual(
        (await store.inbox.dead(9)).map(({ item }) => item.id),
        ['msg:there'],
      );
      assert.deepEqual(await store.outbox.dead(9), []);
    }));
});

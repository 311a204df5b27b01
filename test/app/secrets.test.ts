import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { saveDecision } from '../../src/app/brief/monthBrief.ts';
import { obey } from '../../src/app/command/obey.ts';
import { receiveMail } from '../../src/app/mail/receiveMail.ts';
import { postMessage } from '../../src/app/post/postMessage.ts';
import { askQuestion } from '../../src/app/question/askQuestion.ts';
import { noteModelChange } from '../../src/app/tool/noteTool.ts';
import { recordTrial } from '../../src/app/trial/recordTrial.ts';
import { wordsFor } from '../../src/words/words.ts';
import { inNewFolder } from '../store/folders.ts';
import { as, channelOf, inHouse, openHouse, shared, SPACE_ID, TEMPLATE, wrote, type House } from './house.ts';
import { fileHolds, tablesHolding } from './tables.ts';

/** Folded already, as the tables are looked through. */
const SECRET = 'tr0mbone!42';
const TYPED = `le mdp est ${SECRET}`;
const { title, masked, remove } = wordsFor('fr').cards.sensitive;

/** Lives something in a folder; gives the tables that hold the secret then, the file's free pages included. */
async function heldAfter(live: (house: House) => Promise<void>): Promise<readonly string[]> {
  let held: readonly string[] = [];
  await inNewFolder(async (folder) => {
    const house = await openHouse(folder);
    try {
      await live(house);
      await house.settle();
    } finally {
      await house.store.close();
    }
    held = tablesHolding(folder, SECRET);
    if (held.length === 0 && fileHolds(folder, SECRET)) held = ['free pages'];
  });
  return held;
}

describe('a secret that someone typed is in no table,', () => {
  test('from a message that is read as a share, or as a question', async () => {
    const held = await heldAfter(async (house) => {
      await wrote(house, 'nadia', `${TEMPLATE}\nPrompt : ${TYPED}`);
      await wrote(house, 'julien', `Qui a déjà branché Claude sur notre CRM ? ${TYPED}`);
      assert.equal((await house.store.shares.page(SPACE_ID, '', 9)).length, 1);
    });
    assert.deepEqual(held, []);
  });

  test('nor from a mail, while it waits or once it is a draft', async () => {
    const mail = {
      id: 'mail-1',
      from: 'nadia@exemple.fr',
      headers: [],
      subject: '',
      text: `${TEMPLATE}\nPrompt : ${TYPED}`,
      html: null,
      hasAttachment: false,
      report: null,
    };
    const held = await heldAfter(async ({ desk, store }) => {
      const told = { workspaceId: SPACE_ID, id: 'l1', memberId: 'nadia', address: mail.from } as const;
      const at = desk.clock.now();
      await store.subscriptions.save({
        ...told,
        status: 'active',
        origin: 'asked',
        createdAt: at,
        changedAt: at,
      });
      const own = { address: 'veille@exemple.fr', authServer: null };
      assert.equal(await receiveMail(desk, own, mail), 'taken');
    });
    assert.deepEqual(held, []);
  });

  test('nor from a form, which is given back with why', () =>
    inHouse(async (house) => {
      await shared(house);
      const { desk } = house;
      const trial = { shareId: 's1', outcome: 'works', line: '' } as const;
      const tried = await recordTrial(desk, as('julien'), { ...trial, timeSaved: TYPED });
      assert.deepEqual('problems' in tried && [...tried.problems], [['timeSaved', 'secret']]);
      const change = { toolId: 'claude', noteId: 'n1', day: '2026-11-01', text: TYPED };
      assert.deepEqual(await noteModelChange(desk, as('julien'), change), { ok: false, problem: 'secret' });
      const decided = await saveDecision(desk, as('claire'), { month: '2026-10', text: TYPED });
      assert.deepEqual(decided, { ok: false, refusal: 'secret' });
      const question = { text: TYPED, questionId: 'q1', routes: false };
      assert.deepEqual(await askQuestion(desk, as('julien'), question), { ok: false, refusal: 'secret' });
    }));
});

describe('a message that held a secret', () => {
  test('stays without it, and its author alone is told, by its kind', () =>
    inHouse(async (house) => {
      await wrote(house, 'nadia', `Pour la démo : ${TYPED}, et sk_4be2c07d19fa836e5d0b7c41f2a98e63`);
      const [seen] = await channelOf(house, 'nadia');
      assert.equal(seen?.first.text, 'Pour la démo : le mdp est [secret masqué], et [clé masquée]');
      const card = seen?.replies[0]?.card;
      assert.equal(card?.title, title);
      assert.match(card?.notes.join(' ') ?? '', /une clé d’accès et un mot de passe/);
      assert.ok(card?.notes.includes(masked));
      assert.equal((await channelOf(house, 'julien'))[0]?.replies.length, 0);
    }));

  test('sent twice is kept once', () =>
    inHouse(async (house) => {
      const message = { text: TYPED, threadId: null, postId: 'p1' };
      for (const id of ['p1', 'p1']) {
        const posted = await postMessage(house.desk, as('nadia'), message);
        assert.equal(posted.ok && posted.value.id, id);
      }
    }));

  test('goes by the button of its warning, with the warning, for its author only', () =>
    inHouse(async (house) => {
      const postId = await wrote(house, 'nadia', 'Mon IBAN : FR76 3000 6000 0112 3456 7890 189');
      const [seen] = await channelOf(house, 'nadia');
      const [button] = seen?.replies[0]?.card?.actions ?? [];
      assert.equal(button?.label, remove);
      assert.deepEqual(button?.deed, { is: 'command', command: 'deleteMessage', id: postId });
      const pressed = { command: 'deleteMessage', id: postId };
      assert.deepEqual(await obey(house.desk, as('julien'), pressed), { ok: false, refusal: 'onlyAuthor' });
      assert.ok((await obey(house.desk, as('nadia'), pressed)).ok);
      await house.settle();
      assert.deepEqual(await channelOf(house, 'nadia'), []);
      assert.equal((await house.store.posts.get(SPACE_ID, postId))?.text, null);
    }));
});

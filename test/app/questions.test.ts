import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { askQuestion, closeQuestion } from '../../src/app/question/askQuestion.ts';
import { deletePost } from '../../src/app/post/postMessage.ts';
import type { Question } from '../../src/domain/workspace/workspace.ts';
import { channelOf, inHouse, SPACE_ID, wrote, as, type House } from './house.ts';

const asked = {
  questionId: 'q1',
  text: 'Qui a déjà fait rapprocher des factures et des bons de commande ?',
  routes: false,
};

const allQuestions = (house: House): Promise<readonly Question[]> =>
  house.store.questions.page(SPACE_ID, '', 100);
const refusalOf = (result: Awaited<ReturnType<typeof askQuestion>>) => (result.ok ? null : result.refusal);

describe('a question by form', () => {
  test('stands in the channel, open, in the name of who asks', () =>
    inHouse(async (house) => {
      assert.ok((await askQuestion(house.desk, as('julien'), asked)).ok);
      await house.settle();
      const [thread] = await channelOf(house, 'nadia');
      assert.deepEqual([thread?.first.author?.id, thread?.first.card?.badge], ['julien', 'Question ouverte']);
      assert.equal((await allQuestions(house))[0]?.jobFamilyId, 'comptabilite');
    }));

  test('sent twice is asked once', () =>
    inHouse(async (house) => {
      await Promise.all([
        askQuestion(house.desk, as('julien'), asked),
        askQuestion(house.desk, as('julien'), asked),
      ]);
      await askQuestion(house.desk, as('julien'), asked);
      await house.settle();
      assert.equal((await allQuestions(house)).length, 1);
      assert.equal((await channelOf(house, 'nadia')).length, 1);
    }));

  test('that is empty, too long or holds a password is refused', () =>
    inHouse(async (house) => {
      assert.equal(
        refusalOf(await askQuestion(house.desk, as('julien'), { ...asked, text: ' \u0000' })),
        'emptyMessage',
      );
      assert.equal(
        refusalOf(await askQuestion(house.desk, as('julien'), { ...asked, text: 'x'.repeat(20_001) })),
        'messageTooLong',
      );
      assert.equal(
        refusalOf(
          await askQuestion(house.desk, as('julien'), {
            ...asked,
            text: 'Ce mot de passe : Tr0mbone!42 va ?',
          }),
        ),
        'secret',
      );
      assert.deepEqual(await allQuestions(house), []);
    }));

  test('is closed by who asked it, once, and by nobody else', () =>
    inHouse(async (house) => {
      await askQuestion(house.desk, as('julien'), asked);
      await house.settle();
      const close = (memberId: string) => closeQuestion(house.desk, as(memberId), 'q1');
      assert.equal(refusalOf(await close('nadia')), 'onlyAuthor');
      house.later(5);
      const closed = await close('julien');
      house.later(5);
      assert.deepEqual(await close('julien'), closed);
      await house.settle();
      const [thread] = await channelOf(house, 'nadia');
      assert.deepEqual([thread?.first.card?.badge, thread?.first.card?.actions], ['Question résolue', []]);
    }));

  test('that does not exist is closed by nobody', () =>
    inHouse(async (house) => {
      assert.deepEqual(await closeQuestion(house.desk, as('julien'), 'none'), {
        ok: false,
        refusal: 'notFound',
      });
    }));
});

describe('a question in a message', () => {
  const text = 'Qui a déjà utilisé une IA pour transcrire des entretiens ?';

  test('is kept open, which its author alone is told', () =>
    inHouse(async (house) => {
      await wrote(house, 'julien', text);
      assert.deepEqual(
        (await allQuestions(house)).map((one) => [one.text, one.answeredAt]),
        [[text, null]],
      );
      assert.equal((await channelOf(house, 'julien'))[0]?.replies.length, 1);
      assert.equal((await channelOf(house, 'nadia'))[0]?.replies.length, 0);
    }));

  test('is answered by a colleague’s experience, not by a word of sympathy nor by its author', () =>
    inHouse(async (house) => {
      const threadId = await wrote(house, 'julien', text);
      const answeredAt = async () => (await allQuestions(house))[0]?.answeredAt;
      await wrote(house, 'nadia', 'Bon courage !', { threadId });
      await wrote(house, 'julien', 'J’ai testé Whisper hier, 2 h gagnées sur chaque entretien.', {
        threadId,
      });
      assert.equal(await answeredAt(), null);
      await wrote(house, 'nadia', 'J’ai testé Whisper pour transcrire un entretien, 2 h gagnées.', {
        threadId,
      });
      assert.notEqual(await answeredAt(), null);
    }));

  test('taken back takes its words out of the questions', () =>
    inHouse(async (house) => {
      const postId = await wrote(house, 'julien', text);
      await deletePost(house.desk, as('julien'), postId);
      await house.settle();
      const [question] = await allQuestions(house);
      assert.equal(question?.text, '');
      assert.notEqual(question?.answeredAt, null);
      assert.deepEqual(await channelOf(house, 'julien'), []);
    }));
});

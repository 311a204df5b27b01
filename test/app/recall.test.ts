import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Card } from '../../src/cards/card.ts';
import type { Form } from '../../src/cards/form.ts';
import { obey } from '../../src/app/command/obey.ts';
import { openComparison } from '../../src/app/comparison/compareTools.ts';
import { showForm, takeForm } from '../../src/app/form/forms.ts';
import { postCaution } from '../../src/app/guardrail/postCaution.ts';
import { askQuestion } from '../../src/app/question/askQuestion.ts';
import { wordsFor } from '../../src/words/words.ts';
import { as, channelOf, inHouse, shared, SPACE_ID, textSeenBy, wrote, type House } from './house.ts';

const QUESTION = 'Qui a déjà fait relire un contrat de fournisseur avec une IA ?';
const CONTRACT = 'Relire un contrat de fournisseur avant de le signer';
const CLAUSES = 'Faire la liste des clauses d’un contrat';

async function told(house: House): Promise<void> {
  await shared(house, { fields: { useCase: CONTRACT } });
  // Its limits say nothing of contracts, which would be close to the question.
  await shared(house, {
    shareId: 's2',
    memberId: 'claire',
    fields: { useCase: 'Sous-titrer des vidéos', limits: '' },
  });
}

async function opened(house: House, text = ''): Promise<Form> {
  const shown = await showForm(house.desk, house.viewer('julien'), {
    name: 'question',
    id: '',
    fields: { useCase: text },
  });
  assert.ok(shown.ok);
  return shown.value;
}

async function sent(house: House, id: string, text: string): Promise<Form | null> {
  const typed = { text, routes: 'yes' };
  const taken = await takeForm(house.desk, house.viewer('julien'), { name: 'question', id, typed });
  await house.settle();
  if (taken.ok) return null;
  assert.ok('form' in taken);
  return taken.form;
}

const asked = (house: House) => house.store.questions.page(SPACE_ID, '', 9);
const titlesIn = ({ memory }: Form | Card) => memory?.rows.map(({ title }) => title);
const valueOf = (form: Form, name: string) =>
  form.parts.flatMap(({ inputs }) => inputs).find((input) => input.name === name)?.value;

describe('before a question goes out', () => {
  test('what was told on it is shown, with nothing lost; it is asked all the same in one tap, once', () =>
    inHouse(async (house) => {
      await told(house);
      const { id } = await opened(house);
      const back = await sent(house, id, QUESTION);
      assert.ok(back !== null);
      assert.deepEqual([back.memory?.title, titlesIn(back)], ['Déjà raconté\u00a0:', [CONTRACT]]);
      assert.deepEqual(back.memory?.rows[0]?.actions, [
        { label: 'Lire', tone: 'plain', deed: { is: 'open', path: '/atelier/shares/s1' } },
      ]);
      assert.equal(back.memory?.rows[0]?.line, 'Claude · Nadia Ferhaoui · Juridique');
      assert.deepEqual([valueOf(back, 'text'), valueOf(back, 'routes')], [QUESTION, 'yes']);
      assert.deepEqual([back.submit, back.cancel], ['Poser quand même', 'Cela me suffit']);
      assert.deepEqual(await asked(house), []);
      for (const _ of [1, 2]) assert.equal(await sent(house, back.id, QUESTION), null);
      assert.deepEqual(
        (await asked(house)).map((one) => [one.id, one.text]),
        [[id, QUESTION]],
      );
    }));

  test('what is only close is said to be', () =>
    inHouse(async (house) => {
      await shared(house, { fields: { useCase: CLAUSES } });
      const back = await sent(house, (await opened(house)).id, QUESTION);
      assert.deepEqual(
        [back?.memory?.title, back && titlesIn(back)],
        ['Rien d’exact. Peut-être\u00a0:', [CLAUSES]],
      );
    }));

  test('nothing is in the way where nothing was told', () =>
    inHouse(async (house) => {
      await told(house);
      assert.equal(await sent(house, (await opened(house)).id, 'Qui a déjà soudé un portail ?'), null);
      assert.equal((await asked(house)).length, 1);
    }));

  test('what was typed before the form opened is looked for at once', () =>
    inHouse(async (house) => {
      await told(house);
      const form = await opened(house, QUESTION);
      assert.deepEqual(titlesIn(form), [CONTRACT]);
      assert.equal(await sent(house, form.id, QUESTION), null);
      assert.equal((await opened(house)).memory, undefined);
    }));

  test('it is said in the language of who asks', () =>
    inHouse(async (house) => {
      await told(house);
      const viewer = { ...house.viewer('julien'), words: wordsFor('en') };
      const fields = { useCase: 'Has anyone had AI review a supplier contract?' };
      const shown = await showForm(house.desk, viewer, { name: 'question', id: '', fields });
      assert.ok(shown.ok);
      const { memory, submit, cancel } = shown.value;
      assert.deepEqual([memory?.title, submit, cancel], ['Already told:', 'Ask anyway', 'That will do']);
      assert.deepEqual(titlesIn(shown.value), [CONTRACT]);
    }));

  test('what is wrong with it is said first, and a share that is a draft or deleted never shows', () =>
    inHouse(async (house) => {
      await told(house);
      const { id } = await opened(house);
      for (const text of ['', `${QUESTION} Mon mot de passe : Tr0mbone!42`]) {
        const back = await sent(house, id, text);
        assert.deepEqual([back?.memory, back?.id], [undefined, id]);
      }
      assert.ok((await obey(house.desk, as('nadia'), { command: 'deleteShare', id: 's1' })).ok);
      assert.equal(await sent(house, id, QUESTION), null);
    }));
});

const SCANNED =
  'Puisque les questions sont permises : quelqu’un a-t-il déjà fait lire des factures fournisseurs scannées de travers ?';
const AGAIN = 'Qui a déjà fait lire des factures scannées ?';

/** Asks it by its form; gives where it stands in the channel. */
async function asks(house: House, who: string): Promise<string> {
  const question = { questionId: 'q1', text: SCANNED, routes: false };
  const put = await askQuestion(house.desk, as(who), question);
  assert.ok(put.ok);
  await house.settle();
  return put.value.postId ?? '';
}

describe('a question that was asked already', () => {
  test('is shown while it is open, with the way to it, and enough leads to it', () =>
    inHouse(async (house) => {
      await told(house);
      await shared(house, { shareId: 's3', fields: { useCase: 'Lire les notices des machines' } });
      const postId = await asks(house, 'hugo');
      const back = await sent(house, (await opened(house)).id, AGAIN);
      const [row, ...others] = back?.memory?.rows ?? [];
      assert.deepEqual([back?.memory?.title, others], ['Déjà demandé\u00a0:', []]);
      const asking = 'Quelqu’un a-t-il déjà fait lire des factures fournisseurs scannées de travers ?';
      assert.equal(row?.title, asking);
      assert.equal(row?.line, 'Déjà demandé par une ou un collègue');
      const path = `/atelier/posts/${postId}`;
      assert.deepEqual(row.actions, [{ label: 'Lire', tone: 'plain', deed: { is: 'open', path } }]);
      assert.deepEqual([back?.cancel, back?.cancelTo], ['Cela me suffit', path]);
      assert.equal((await asked(house)).length, 1);
    }));

  test('is said to be one’s own to who asked it', () =>
    inHouse(async (house) => {
      await asks(house, 'julien');
      const { memory } = await opened(house, AGAIN);
      assert.equal(memory?.rows[0]?.line, 'Vous l’avez déjà demandé');
    }));

  test('shows its answer once, be it found by itself or by its question', () =>
    inHouse(async (house) => {
      await asks(house, 'hugo');
      await shared(house, { fields: { useCase: 'Lire des factures fournisseurs scannées' } });
      const [question] = await asked(house);
      const press = await obey(house.desk, as('hugo'), {
        command: 'answerWithShare',
        id: `${question?.id}.s1`,
      });
      assert.ok(press.ok);
      const form = await opened(house, AGAIN);
      const paths = form.memory?.rows.flatMap(({ actions }) => actions.map(({ deed }) => deed));
      assert.deepEqual(paths, [{ is: 'open', path: '/atelier/shares/s1' }]);
      assert.equal(form.cancelTo, undefined);
    }));

  test('leads to the share that answers it, which says none of its words', () =>
    inHouse(async (house) => {
      await asks(house, 'hugo');
      await shared(house, { fields: { useCase: 'Saisir la compta', limits: '' } });
      const [question] = await asked(house);
      const id = `${question?.id}.s1`;
      assert.ok((await obey(house.desk, as('hugo'), { command: 'answerWithShare', id })).ok);
      const [row] = (await opened(house, AGAIN)).memory?.rows ?? [];
      assert.match(row?.line ?? '', /Un partage y répond.*Saisir la compta/);
      assert.deepEqual(row?.actions, [
        { label: 'Lire la réponse', tone: 'plain', deed: { is: 'open', path: '/atelier/shares/s1' } },
      ]);
    }));

  test('once taken back by its author, is told to nobody', () =>
    inHouse(async (house) => {
      const postId = await wrote(house, 'hugo', QUESTION);
      assert.equal((await opened(house, QUESTION)).memory?.title, 'Déjà demandé\u00a0:');
      assert.ok((await obey(house.desk, as('hugo'), { command: 'deleteMessage', id: postId })).ok);
      await house.settle();
      assert.equal((await opened(house, QUESTION)).memory, undefined);
    }));

  test('what a tool’s sheet and a comparison tell is shown too', () =>
    inHouse(async (house) => {
      const opening = await openComparison(house.desk, as('nadia'), {
        comparisonId: 'c1',
        task: 'Lire des factures scannées',
      });
      assert.ok(opening.ok);
      const warned = await postCaution(house.desk, as('hugo'), {
        about: { is: 'tool', id: 'claude' },
        kind: 'risk',
        text: 'Se trompe en lisant des factures scannées',
      });
      assert.ok(warned.ok);
      const rows = (await opened(house, AGAIN)).memory?.rows.map(({ title, line }) => [title, line]);
      assert.deepEqual(
        new Map(rows as [string, string][]),
        new Map([
          ['Lire des factures scannées', 'Banc d’essai'],
          ['Claude', 'Fiche d’outil'],
        ]),
      );
    }));
});

describe('a question that was changed after what was told was shown', () => {
  test('is looked for again, once; greeting does not change what it asks', () =>
    inHouse(async (house) => {
      await told(house);
      await shared(house, { shareId: 's3', fields: { useCase: 'Lire des factures scannées', limits: '' } });
      const shown = await opened(house, QUESTION);
      const again = await sent(house, shown.id, AGAIN);
      assert.ok(again !== null);
      assert.deepEqual(titlesIn(again), ['Lire des factures scannées']);
      assert.equal(valueOf(again, 'text'), AGAIN);
      assert.equal(await sent(house, again.id, `Bonjour à tous ! ${AGAIN} Merci d’avance.`), null);
      assert.equal((await asked(house)).length, 1);
    }));

  test('is asked at once where nothing was told on it', () =>
    inHouse(async (house) => {
      await told(house);
      const shown = await opened(house, QUESTION);
      assert.equal(await sent(house, shown.id, 'Qui a déjà soudé un portail ?'), null);
      assert.equal((await asked(house))[0]?.id, shown.id.split('.')[0]);
    }));
});

describe('a question of a message', () => {
  const keptFor = async (house: House, key: 'julien' | 'nadia') =>
    (await channelOf(house, key))
      .flatMap(({ replies }) => replies)
      .find(({ card }) => card?.title.startsWith('Je garde votre question'))?.card;

  test('finds the question of a colleague, not itself, and is not answered by it', () =>
    inHouse(async (house) => {
      const postId = await asks(house, 'hugo');
      await wrote(house, 'julien', AGAIN);
      const rows = (await keptFor(house, 'julien'))?.memory?.rows ?? [];
      assert.deepEqual(
        rows.flatMap(({ actions }) => actions.map(({ deed }) => deed)),
        [{ is: 'open', path: `/atelier/posts/${postId}` }],
      );
    }));

  test('that may ask of anything else is kept only where the memory speaks of it', () =>
    inHouse(async (house) => {
      await wrote(house, 'julien', AGAIN);
      assert.deepEqual([await asked(house), await keptFor(house, 'julien')], [[], undefined]);
      await asks(house, 'hugo');
      await wrote(house, 'julien', 'Qui a imprimé les factures ?');
      assert.equal((await asked(house)).length, 1);
      await wrote(house, 'julien', AGAIN);
      assert.equal((await asked(house)).length, 2);
    }));

  test('shows nothing that is only close: nobody asked for it', () =>
    inHouse(async (house) => {
      await shared(house, { fields: { useCase: CLAUSES } });
      await wrote(house, 'julien', QUESTION);
      const card = await keptFor(house, 'julien');
      assert.ok(card);
      assert.equal(card.memory, undefined);
    }));

  test('shows its author alone what was told, and is answered by it when that is enough', () =>
    inHouse(async (house) => {
      await told(house);
      await wrote(house, 'julien', QUESTION);
      const card = await keptFor(house, 'julien');
      assert.ok(card);
      assert.deepEqual([card.memory?.title, titlesIn(card)], ['Déjà raconté\u00a0:', [CONTRACT]]);
      assert.equal(await keptFor(house, 'nadia'), undefined);
      const [question] = await asked(house);
      const id = `${question?.id}.s1`;
      const enough = card.memory?.rows[0]?.actions[1];
      assert.deepEqual(enough, {
        label: 'Cela me suffit',
        tone: 'plain',
        deed: { is: 'command', command: 'answerWithShare', id },
      });
      const press = (who: string, about: string) =>
        obey(house.desk, as(who), { command: 'answerWithShare', id: about });
      assert.deepEqual(await press('nadia', id), { ok: false, refusal: 'onlyAuthor' });
      assert.deepEqual(await press('julien', `${question?.id}.none`), { ok: false, refusal: 'notFound' });
      assert.deepEqual(await press('julien', 'none'), { ok: false, refusal: 'notFound' });
      for (const _ of [1, 2]) assert.ok((await press('julien', id)).ok);
      await house.settle();
      assert.equal((await asked(house))[0]?.answerShareId, 's1');
      for (const key of ['nadia', 'claire', 'julien'] as const)
        assert.equal((await textSeenBy(house, key)).match(/Lire la réponse/g)?.length, 1, key);
    }));
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { askQuestion, closeQuestion } from '../../src/app/question/askQuestion.ts';
import { deleteShare } from '../../src/app/share/deleteShare.ts';
import { obey } from '../../src/app/command/obey.ts';
import { saveProfile } from '../../src/app/workspace/saveProfile.ts';
import { showForm, takeForm } from '../../src/app/form/forms.ts';
import { shareSearchText } from '../../src/domain/search/searchText.ts';
import { recordTrial } from '../../src/app/trial/recordTrial.ts';
import type { Card } from '../../src/cards/card.ts';
import { channelOf, inHouse, shared, SPACE_ID, textSeenBy, wrote, as, type House } from './house.ts';

type Person = Parameters<House['person']>[0];
const QUESTION = 'Qui a déjà fait rapprocher des factures et des bons de commande ?';
const CLOSE = { tool: 'Dust', useCase: 'Rapprocher les factures et les bons de commande' };

/** Julien asks; Nadia has told something close, Hugo and Samira tried it, Simon could not make it work. */
async function told(house: House): Promise<void> {
  await shared(house, { memberId: 'nadia', fields: CLOSE });
  for (const [memberId, outcome] of [
    ['hugo', 'works'],
    ['samira', 'worksWithChanges'],
    ['simon', 'doesNotWork'],
  ] as const)
    await recordTrial(house.desk, as(memberId), { shareId: 's1', outcome, line: '', timeSaved: '' });
  await house.settle();
}

async function ask(
  house: House,
  over: { questionId?: string; memberId?: string; text?: string; routes?: boolean } = {},
) {
  const { memberId = 'julien', ...typed } = over;
  const asked = { questionId: 'q1', text: QUESTION, routes: true, ...typed };
  const result = await askQuestion(house.desk, as(memberId), asked);
  await house.settle();
  return result;
}

const requests = (house: House) => house.store.questionRequests.page(SPACE_ID, '', 99);
const askedOf = async (house: House, questionId = 'q1') =>
  (await house.store.questionRequests.ofQuestion(SPACE_ID, questionId)).map((one) => one.memberId);

async function requestSeenBy(house: House, key: Person): Promise<Card | undefined> {
  const threads = await channelOf(house, key);
  return (
    threads
      .map((one) => one.first)
      .find((post) => post.onlyViewer && post.card?.badge === 'Une question pour vous')?.card ?? undefined
  );
}

/** What tells who asked that nobody was asked. */
async function unaskedSeenBy(house: House, key: Person): Promise<Card | undefined> {
  const posts = (await channelOf(house, key)).flatMap(({ first, replies }) => [first, ...replies]);
  const found = posts.find(({ card }) => card?.title === 'Personne n’a été sollicité en privé');
  assert.equal(found?.onlyViewer ?? true, true);
  return found?.card ?? undefined;
}

async function cardOfQuestion(house: House, key: Person): Promise<Card | undefined> {
  const threads = await channelOf(house, key);
  return threads.find(({ first }) => first.card?.title === QUESTION)?.first.card ?? undefined;
}

async function press(house: House, memberId: string, command: string, id: string) {
  const obeyed = await obey(house.desk, as(memberId), { command, id });
  return obeyed.ok ? null : obeyed.refusal;
}

describe('a question put to peers', () => {
  test('goes in private to three people at most who have done something close, and says why', () =>
    inHouse(async (house) => {
      await told(house);
      await ask(house);
      assert.deepEqual(await askedOf(house), ['nadia', 'samira', 'hugo']);
      const card = await requestSeenBy(house, 'nadia');
      assert.deepEqual(
        [card?.title, card?.byline, card?.notes[0]],
        [
          QUESTION,
          'Julien Castagnède · Comptabilité',
          'Parce que vous avez déjà fait quelque chose de proche\u00a0: «\u00a0Rapprocher les factures et les bons de commande\u00a0».',
        ],
      );
      assert.equal(await requestSeenBy(house, 'simon'), undefined);
      assert.equal(await requestSeenBy(house, 'julien'), undefined);
    }));

  test('tells who asked that it was put to colleagues, never to whom', () =>
    inHouse(async (house) => {
      await shared(house, { memberId: 'nadia', fields: CLOSE });
      await ask(house);
      const own = (await channelOf(house, 'julien')).find((one) => one.first.card?.title === QUESTION)?.first
        .card;
      assert.ok(
        own?.notes.includes('Demandé en privé à des collègues qui ont fait quelque chose de proche.'),
      );
      assert.ok(!JSON.stringify(own).includes('Nadia'));
      const others = (await channelOf(house, 'hugo')).find((one) => one.first.card?.title === QUESTION)?.first
        .card;
      assert.deepEqual(others?.notes, []);
    }));

  test('stays in the channel alone when who asks does not want it put to anyone', () =>
    inHouse(async (house) => {
      await told(house);
      await ask(house, { routes: false });
      assert.deepEqual(await requests(house), []);
      assert.equal(await press(house, 'nadia', 'routeQuestion', 'q1'), 'onlyAuthor');
      assert.equal(await press(house, 'julien', 'routeQuestion', 'q1'), null);
      assert.equal(await press(house, 'julien', 'routeQuestion', 'q1'), null);
      assert.equal((await requests(house)).length, 3);
    }));

  test('that nobody is close to says so to who asked for it', () =>
    inHouse(async (house) => {
      await told(house);
      await ask(house, { text: 'Qui a déjà organisé un séminaire ?' });
      assert.equal(await press(house, 'julien', 'routeQuestion', 'q1'), 'nobodyClose');
      assert.equal(await press(house, 'julien', 'routeQuestion', 'none'), 'notFound');
      assert.deepEqual((await unaskedSeenBy(house, 'julien'))?.notes, [
        'Personne d’autre n’a encore raconté quelque chose d’assez proche. La question reste ouverte à tous.',
      ]);
      for (const key of ['nadia', 'hugo', 'claire'] as const)
        assert.equal(await unaskedSeenBy(house, key), undefined);
      await closeQuestion(house.desk, as('julien'), 'q1');
      assert.equal(await unaskedSeenBy(house, 'julien'), undefined);
    }));

  test('tells who asked why nobody was asked, and of a few no more than of anybody', () =>
    inHouse(async (house) => {
      await shared(house, { memberId: 'nadia', fields: CLOSE });
      await ask(house);
      await ask(house, { questionId: 'q2', memberId: 'hugo' });
      assert.match((await unaskedSeenBy(house, 'hugo'))?.notes[0] ?? '', /^Ce n’est pas le moment/);
      assert.equal(await press(house, 'hugo', 'routeQuestion', 'q2'), 'notNow');
      assert.doesNotMatch(await textSeenBy(house, 'hugo'), /sollicités cette semaine|Nadia a été/);
      assert.equal(await unaskedSeenBy(house, 'julien'), undefined);
    }));

  test('tells of many that they were asked this week or prefer not to be', () =>
    inHouse(async (house) => {
      await shared(house, { memberId: 'nadia', fields: CLOSE });
      for (const memberId of ['hugo', 'samira', 'simon', 'claire'])
        await recordTrial(house.desk, as(memberId), {
          shareId: 's1',
          outcome: 'works',
          line: '',
          timeSaved: '',
        });
      for (const memberId of ['nadia', 'hugo', 'samira', 'simon', 'claire'])
        await press(house, memberId, 'pause', 'me');
      await ask(house);
      assert.match((await unaskedSeenBy(house, 'julien'))?.notes[0] ?? '', /^Les collègues qui ont fait/);
    }));

  test('is put to nobody while the whole space is quiet, which tells nothing of anyone', () =>
    inHouse(async (house) => {
      await shared(house, { memberId: 'nadia', fields: CLOSE });
      await press(house, 'claire', 'pause', 'space');
      await ask(house);
      assert.match((await unaskedSeenBy(house, 'julien'))?.notes[0] ?? '', /au calme/);
      await press(house, 'claire', 'resume', 'space');
      assert.equal(await press(house, 'julien', 'routeQuestion', 'q1'), null);
      assert.equal(await unaskedSeenBy(house, 'julien'), undefined);
    }));

  test('is answered in one tap with the share for which a colleague is asked', () =>
    inHouse(async (house) => {
      await told(house);
      await ask(house);
      const [request] = await house.store.questionRequests.ofQuestion(SPACE_ID, 'q1');
      assert.equal(request?.memberId, 'nadia');
      const labels = (await requestSeenBy(house, 'nadia'))?.actions.map(({ label }) => label);
      assert.deepEqual(labels?.slice(0, 2), ['Répondre avec ce partage', 'Répondre par un autre partage']);
      assert.equal(await press(house, 'hugo', 'answerRequest', request.id), 'notFound');
      for (const _ of [1, 2]) assert.equal(await press(house, 'nadia', 'answerRequest', request.id), null);
      await house.settle();
      const question = await house.store.questions.get(SPACE_ID, 'q1');
      assert.deepEqual([question?.answerShareId, question?.answeredAt === null], ['s1', false]);
      for (const key of ['nadia', 'samira', 'hugo'] as const)
        assert.equal(await requestSeenBy(house, key), undefined);
      for (const key of ['julien', 'nadia', 'claire'] as const)
        assert.deepEqual(
          (await cardOfQuestion(house, key))?.actions.map(({ label }) => label),
          ['Lire la réponse'],
        );
      const yours = /Une réponse à votre question/g;
      assert.equal((await textSeenBy(house, 'julien')).match(yours)?.length, 1);
      assert.doesNotMatch(await textSeenBy(house, 'nadia'), yours);
    }));

  test('is answered with no share that was taken back since', () =>
    inHouse(async (house) => {
      await shared(house, { memberId: 'nadia', fields: CLOSE });
      await ask(house);
      const [request] = await requests(house);
      await deleteShare(house.desk, as('nadia'), 's1');
      assert.equal(await press(house, 'nadia', 'answerRequest', request?.id ?? ''), 'notFound');
      assert.equal((await requestSeenBy(house, 'nadia'))?.actions[0]?.label, 'Répondre par un partage');
      assert.equal((await house.store.questions.get(SPACE_ID, 'q1'))?.answeredAt, null);
    }));

  test('never disturbs the same person twice in a week, even when two ask at once', () =>
    inHouse(async (house) => {
      await shared(house, { memberId: 'nadia', fields: CLOSE });
      await Promise.all([ask(house), ask(house, { questionId: 'q2', memberId: 'hugo' })]);
      assert.equal((await requests(house)).length, 1);
      house.later(6 * 24 * 60);
      await ask(house, { questionId: 'q3' });
      assert.deepEqual(await askedOf(house, 'q3'), []);
      house.later(24 * 60 + 1);
      await ask(house, { questionId: 'q4' });
      assert.deepEqual(await askedOf(house, 'q4'), ['nadia']);
    }));

  test('reaches nobody who opted out, who paused the companion, or who left', () =>
    inHouse(async (house) => {
      await told(house);
      const profile = {
        jobFamilyId: 'juridique',
        agreesToBeNamed: true,
        declinesRequests: true,
        address: 'vous',
      } as const;
      await saveProfile(house.desk, as('nadia'), profile);
      await press(house, 'samira', 'pause', 'me');
      const orphan = { ...(await house.store.shares.get(SPACE_ID, 's1'))!, authorId: null };
      await house.store.shares.save(orphan, shareSearchText(orphan));
      await ask(house);
      assert.deepEqual(await askedOf(house), ['hugo']);
    }));

  test('asked in the evening is put the next morning, and not at all once it is answered', () =>
    inHouse(async (house) => {
      await shared(house, { memberId: 'nadia', fields: CLOSE });
      house.at('2026-11-16T20:30:00.000Z');
      await ask(house);
      assert.equal((await requests(house))[0]?.askedAt, '2026-11-17T07:00:00.000Z');
      assert.equal(await requestSeenBy(house, 'nadia'), undefined);
      house.at('2026-11-17T07:00:00.000Z');
      await house.settle();
      assert.notEqual(await requestSeenBy(house, 'nadia'), undefined);
      await closeQuestion(house.desk, as('julien'), 'q1');
      await house.settle();
      assert.equal(await requestSeenBy(house, 'nadia'), undefined);
    }));

  test('is declined in silence, once and for all, by whom it was put to and by nobody else', () =>
    inHouse(async (house) => {
      await shared(house, { memberId: 'nadia', fields: CLOSE });
      await ask(house);
      const [request] = await requests(house);
      assert.ok(request !== undefined);
      const before = await textSeenBy(house, 'julien');
      assert.equal(await press(house, 'hugo', 'declineRequest', request.id), 'notFound');
      assert.equal(await press(house, 'nadia', 'declineRequest', request.id), null);
      assert.equal(await press(house, 'nadia', 'declineRequest', request.id), null);
      await house.settle();
      assert.equal(await requestSeenBy(house, 'nadia'), undefined);
      assert.equal(await textSeenBy(house, 'julien'), before);
      house.later(30 * 24 * 60);
      await press(house, 'julien', 'routeQuestion', 'q1');
      assert.equal((await requests(house)).length, 1);
    }));

  test('of someone who left since bears no name, and stands until it is answered', () =>
    inHouse(async (house) => {
      await shared(house, { memberId: 'nadia', fields: CLOSE });
      await ask(house);
      const question = await house.store.questions.get(SPACE_ID, 'q1');
      assert.ok(question !== null);
      await house.store.questions.save({ ...question, authorId: null });
      const card = await requestSeenBy(house, 'nadia');
      assert.equal(card?.byline, 'Ancienne ou ancien collègue · Comptabilité');
      assert.equal(await press(house, 'julien', 'routeQuestion', 'q1'), 'onlyAuthor');
    }));

  test('still says why, without quoting it, when the share it came from was deleted', () =>
    inHouse(async (house) => {
      await shared(house, { memberId: 'nadia', fields: CLOSE });
      await ask(house);
      await deleteShare(house.desk, as('nadia'), 's1');
      await house.settle();
      assert.equal(
        (await requestSeenBy(house, 'nadia'))?.notes[0],
        'Parce que vous avez déjà fait quelque chose de proche.',
      );
    }));
});

describe('an answer', () => {
  const answering = {
    tool: 'Dust',
    useCase: 'Rapprocher factures et commandes avec un agent',
    kind: 'success',
  };
  const send = async (house: House, id: string, typed: Record<string, string> = answering) => {
    const taken = await takeForm(house.desk, house.viewer('nadia'), { name: 'answer', id, typed });
    await house.settle();
    return taken;
  };
  const opened = async (house: House) => {
    const shown = await showForm(house.desk, house.viewer('nadia'), { name: 'answer', id: 'q1' });
    assert.ok(shown.ok);
    return shown.value;
  };

  test('by a share settles the question, which leads to it while it stands', () =>
    inHouse(async (house) => {
      await ask(house);
      const form = await opened(house);
      assert.equal(
        form.intro,
        '«\u00a0Qui a déjà fait rapprocher des factures et des bons de commande\u202f?\u00a0»',
      );
      assert.ok((await send(house, form.id)).ok);
      const question = await house.store.questions.get(SPACE_ID, 'q1');
      const shareId = form.id.replace('q1.', '');
      assert.deepEqual([question?.answerShareId, question?.answeredAt === null], [shareId, false]);
      const card = async () =>
        (await channelOf(house, 'julien')).find((one) => one.first.card?.title === QUESTION)?.first.card;
      assert.deepEqual((await card())?.actions, [
        { label: 'Lire la réponse', tone: 'plain', deed: { is: 'open', path: `/atelier/shares/${shareId}` } },
      ]);
      await deleteShare(house.desk, as('nadia'), shareId);
      assert.deepEqual((await card())?.actions, []);
    }));

  test('sent twice, or after another one, leaves the question with its first answer', () =>
    inHouse(async (house) => {
      await ask(house);
      const form = await opened(house);
      await Promise.all([send(house, form.id), send(house, form.id)]);
      assert.equal(await house.store.shares.countPublished(SPACE_ID), 1);
      const second = await opened(house);
      assert.ok((await send(house, second.id)).ok);
      const question = await house.store.questions.get(SPACE_ID, 'q1');
      assert.equal(question?.answerShareId, form.id.replace('q1.', ''));
      assert.equal(await house.store.shares.countPublished(SPACE_ID), 2);
    }));

  test('that is not complete comes back as typed and settles nothing', () =>
    inHouse(async (house) => {
      await ask(house);
      const form = await opened(house);
      const taken = await send(house, form.id, { ...answering, tool: '' });
      assert.ok(!taken.ok && 'form' in taken && taken.form.id === form.id && taken.form.name === 'answer');
      assert.equal((await house.store.questions.get(SPACE_ID, 'q1'))?.answeredAt, null);
      assert.deepEqual(await send(house, 'none.s9'), { ok: false, refusal: 'notFound' });
      assert.deepEqual(await send(house, 's9'), { ok: false, refusal: 'notFound' });
    }));

  test('in words settles the question, and becomes the share it leads to in one tap', () =>
    inHouse(async (house) => {
      const threadId = await wrote(
        house,
        'julien',
        'Qui a déjà utilisé une IA pour transcrire des entretiens ?',
      );
      await wrote(
        house,
        'nadia',
        'Outil : Whisper\nCas d’usage : transcrire un entretien\nTemps gagné : 2 h',
        { threadId },
      );
      const [draft] = await house.store.shares.page(SPACE_ID, '', 9);
      assert.equal(draft?.status, 'draft');
      const question = async () => (await house.store.questions.page(SPACE_ID, '', 9))[0];
      assert.deepEqual(
        [(await question())?.answeredAt === null, (await question())?.answerShareId],
        [false, null],
      );
      assert.equal(await press(house, 'nadia', 'confirmDraft', draft.id), null);
      assert.equal((await question())?.answerShareId, draft.id);
    }));
});

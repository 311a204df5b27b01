import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addMember } from '../../src/app/workspace/openWorkspace.ts';
import { askQuestion } from '../../src/app/question/askQuestion.ts';
import { answerSuggestion, viewSuggestions } from '../../src/app/rhythm/facilitate.ts';
import { keepRituals } from '../../src/app/rhythm/keepRituals.ts';
import { changeLaunch, viewLaunch, type LaunchChange } from '../../src/app/rhythm/launchPlan.ts';
import { pauseMember } from '../../src/app/rhythm/pause.ts';
import { showForm, takeForm } from '../../src/app/form/forms.ts';
import { viewComingRecap } from '../../src/app/recap/viewRecap.ts';
import { inHouse, shared, SPACE_ID, textSeenBy, wrote, as, type House } from './house.ts';

const change = (house: House, what: LaunchChange, key: 'claire' | 'nadia' = 'claire') =>
  changeLaunch(house.desk, as(key), what);

async function stateOf(house: House, step: string): Promise<string> {
  const { steps } = await viewLaunch(house.desk, house.workspace);
  return steps.find((one) => one.step === step)?.state ?? '';
}

describe('the launch plan of a space', () => {
  test('is started, paused and resumed by who facilitates, and nobody else', () =>
    inHouse(async (house) => {
      assert.deepEqual(await change(house, { is: 'start' }, 'nadia'), {
        ok: false,
        refusal: 'onlyFacilitator',
      });
      assert.deepEqual(await change(house, { is: 'pause' }), { ok: false, refusal: 'notFound' });
      assert.equal((await viewLaunch(house.desk, house.workspace)).plan, null);
      await change(house, { is: 'start' });
      house.at('2026-11-18T09:00:00.000Z');
      const again = await change(house, { is: 'start' });
      assert.equal(again.ok && again.value.startedOn, '2026-11-16');
      await change(house, { is: 'pause' });
      house.at('2026-11-25T09:00:00.000Z');
      const resumed = await change(house, { is: 'resume' });
      assert.deepEqual(resumed.ok && [resumed.value.startedOn, resumed.value.pausedOn], ['2026-11-23', null]);
    }));

  test('ticks itself from what happens', () =>
    inHouse(async (house) => {
      await change(house, { is: 'start' });
      // Five colleagues are there besides who facilitates.
      assert.deepEqual([await stateOf(house, 'bridgers'), await stateOf(house, 'channel')], ['done', 'done']);
      assert.equal(await stateOf(house, 'firstShare'), 'later');
      await shared(house, { memberId: 'claire' });
      assert.equal(await stateOf(house, 'firstShare'), 'done');
      const post = await wrote(house, 'nadia', 'Bonjour à tous');
      assert.equal(await stateOf(house, 'comment'), 'later');
      await wrote(house, 'claire', 'Quand NE PAS l’utiliser ?', { threadId: post });
      assert.equal(await stateOf(house, 'comment'), 'done');
      await change(house, { is: 'skipped', step: 'invite' });
      assert.equal(await stateOf(house, 'invite'), 'skipped');
      await change(house, { is: 'open', step: 'invite' });
      assert.equal(await stateOf(house, 'invite'), 'later');
    }));

  test('drafts the announcement, which is posted once in the name of who facilitates, and told to all', () =>
    inHouse(async (house) => {
      await change(house, { is: 'start' });
      const viewer = house.viewer('claire');
      const shown = await showForm(house.desk, viewer, { name: 'launchPost', id: 'open' });
      const [input] = shown.ok ? (shown.value.parts[0]?.inputs ?? []) : [];
      assert.match(input?.value ?? '', /#veille-ia est ouvert à tout le monde/);
      const sent = { name: 'launchPost', id: 'open', typed: { text: input?.value ?? '' } } as const;
      assert.deepEqual(await takeForm(house.desk, house.viewer('nadia'), sent), {
        ok: false,
        refusal: 'onlyFacilitator',
      });
      for (let twice = 0; twice < 2; twice++) assert.ok((await takeForm(house.desk, viewer, sent)).ok);
      await house.settle();
      assert.equal((await textSeenBy(house, 'hugo')).split('est ouvert à tout le monde').length, 2);
      assert.equal(await stateOf(house, 'open'), 'done');
      // It is no share, and is not taken for one.
      assert.equal((await textSeenBy(house, 'claire')).includes('comme un partage'), false);
      const empty = await takeForm(house.desk, viewer, { ...sent, typed: { text: ' ' } });
      assert.ok(!empty.ok && 'form' in empty);
    }));

  test('tells who facilitates what comes, on its day, once, and not what is done already', () =>
    inHouse(async (house) => {
      await change(house, { is: 'start' });
      const tick = async (now: string) => {
        house.at(now);
        for (let twice = 0; twice < 2; twice++) await keepRituals(house.desk);
        await house.settle();
      };
      await shared(house, { memberId: 'claire' });
      await change(house, { is: 'done', step: 'invite' });
      await tick('2026-11-17T08:00:00.000Z');
      assert.equal((await textSeenBy(house, 'claire')).includes('La suite de votre démarrage'), false);
      await tick('2026-11-18T08:00:00.000Z');
      assert.match(await textSeenBy(house, 'claire'), /Chaque Bridger poste un outil/);
      assert.equal((await textSeenBy(house, 'claire')).split('La suite de votre démarrage').length, 2);
      assert.equal((await textSeenBy(house, 'nadia')).includes('La suite de votre démarrage'), false);
    }));

  test('gives who joins late the best of the first week, once, in private, in waking hours', () =>
    inHouse(async (house) => {
      await change(house, { is: 'start' });
      await shared(house);
      house.at('2026-11-23T19:30:00.000Z');
      await addMember(house.desk, SPACE_ID, { id: 'lou', name: 'Lou Martin', jobFamilyId: 'rh' });
      const tick = async (now: string) => {
        house.at(now);
        for (let twice = 0; twice < 2; twice++) await keepRituals(house.desk);
        await house.settle();
        const posts = await house.store.posts.page(SPACE_ID, '', 999);
        return posts.filter((post) => post.about?.subject === 'firstWeek').map((post) => post.visibleTo);
      };
      assert.deepEqual(await tick('2026-11-23T19:31:00.000Z'), []);
      assert.deepEqual(await tick('2026-11-24T07:30:00.000Z'), ['lou']);
      assert.deepEqual(await tick('2026-11-25T07:30:00.000Z'), ['lou']);
      assert.equal((await textSeenBy(house, 'nadia')).includes('Le meilleur de la première semaine'), false);
    }));
});

const suggestions = async (house: House) => viewSuggestions(house.desk, house.viewer('claire'));

async function answer(
  house: House,
  id: string,
  given: 'done' | 'declined',
  key: 'claire' | 'nadia' = 'claire',
) {
  const answered = await answerSuggestion(house.desk, house.viewer(key), { id, answer: given });
  await house.settle();
  return answered;
}

describe('the facilitator’s desk', () => {
  test('asks the author for limits in the thread of the share, in one tap, once', () =>
    inHouse(async (house) => {
      await shared(house, { fields: { limits: '' } });
      const [first] = await suggestions(house);
      assert.match(first?.title ?? '', /Quand NE PAS l’utiliser/);
      for (let twice = 0; twice < 2; twice++) assert.ok((await answer(house, 'askLimits:s1', 'done')).ok);
      const seen = await textSeenBy(house, 'nadia');
      assert.equal(seen.split('Merci pour ce partage').length, 2);
      assert.equal(
        (await suggestions(house)).some((one) => one.id === 'askLimits:s1'),
        false,
      );
    }));

  test('puts a share in the recap that comes', () =>
    inHouse(async (house) => {
      await shared(house);
      assert.ok((await answer(house, 'highlight:s1', 'done')).ok);
      const coming = await viewComingRecap(house.desk, house.viewer('claire'));
      assert.match(coming.lines[0]?.why ?? '', /choisi par la personne qui anime/);
    }));

  test('brings together who asks and who has done, under the question', () =>
    inHouse(async (house) => {
      await shared(house, { fields: { useCase: 'Résumer les appels d’offres publics' } });
      const asked = { questionId: 'q1', routes: false };
      await askQuestion(house.desk, as('hugo'), {
        ...asked,
        text: 'Qui a déjà résumé des appels d’offres ?',
      });
      await house.settle();
      const found = (await suggestions(house)).find((one) => one.id === 'introduce:q1');
      assert.match(found?.title ?? '', /Rapprocher Hugo Marchenoir et Nadia Ferhaoui/);
      await answer(house, 'introduce:q1', 'done');
      assert.match(await textSeenBy(house, 'hugo'), /Nadia Ferhaoui a partagé quelque chose de proche/);
    }));

  test('quotes the sentence that asks and the one that answers, both whole', async () => {
    const allowed = 'Puisque les questions sont permises';
    const useCase = 'Un essai modeste. Résumer les appels d’offres publics : plans, annexes… puis relire.';
    for (const asked of [
      `${allowed} : qui a déjà résumé des appels d’offres ?`,
      `${allowed} dans ce canal : qui a déjà résumé des appels d’offres publics… sans y passer la journée entière ?`,
    ])
      await inHouse(async (house) => {
        await shared(house, { fields: { useCase } });
        const text = `Bonjour à tous. ${asked} Merci !`;
        await askQuestion(house.desk, as('hugo'), { questionId: 'q1', routes: false, text });
        await house.settle();
        const found = (await suggestions(house)).find((one) => one.id === 'introduce:q1');
        const why = (found?.why ?? '').replace(/\s/g, ' ');
        assert.ok(why.includes(`« ${asked} »`), why);
        assert.ok(
          why.includes('« Résumer les appels d’offres publics : plans, annexes… puis relire. »'),
          why,
        );
      });
  });

  test('brings nobody together on words that a question and a share say by chance', async () => {
    const useCase =
      'Je devais seulement lire ce canal, et me voilà : je lui fais expliquer les formules, sans tout ressaisir.';
    for (const text of [
      'Puisque les questions sont permises : quelqu’un a-t-il déjà fait lire des factures fournisseurs scannées de ' +
        'travers sans tout ressaisir derrière ? Je précise : avec les taches de café du service expédition.',
      'Qui a déjà cherché des brevets proches d’une idée, sans lui décrire l’idée ? Je cherche qui l’a contourné.',
      'Has anyone here asked it to explain a late delivery to a customer, without retyping the whole order?',
    ])
      await inHouse(async (house) => {
        await shared(house, { fields: { useCase, limits: 'Les factures et les questions longues.' } });
        await shared(house, {
          shareId: 's2',
          memberId: 'julien',
          fields: { useCase: 'Trier les mails reçus' },
        });
        await askQuestion(house.desk, as('hugo'), { questionId: 'q1', routes: true, text });
        await house.settle();
        assert.equal(
          (await suggestions(house)).some((one) => one.id === 'introduce:q1'),
          false,
          text,
        );
        assert.deepEqual(await house.store.questionRequests.ofQuestion(SPACE_ID, 'q1'), [], text);
      });
  });

  test('asks after a bridger who accepted and was not heard for two weeks, for who facilitates alone', () =>
    inHouse(async (house) => {
      const bridger = {
        workspaceId: SPACE_ID,
        reasons: [],
        askedAt: null,
        answeredAt: '2026-11-16T09:00:00.000Z',
      };
      await house.store.bridgers.save({ ...bridger, memberId: 'simon', state: 'accepted' });
      await house.store.bridgers.save({ ...bridger, memberId: 'hugo', state: 'accepted' });
      await house.store.bridgers.save({ ...bridger, memberId: 'julien', state: 'declined' });
      const asked = async () => (await suggestions(house)).filter((one) => one.id.startsWith('askAfter'));
      house.at('2026-11-25T09:00:00.000Z');
      await wrote(house, 'hugo', 'Bonjour');
      assert.deepEqual(await asked(), []);
      house.at('2026-12-02T09:00:00.000Z');
      const [one] = await asked();
      assert.match(one?.title ?? '', /nouvelles de Simon Ostertal/);
      assert.equal(one?.saidHere, false);
      await answer(house, one?.id ?? '', 'done');
      assert.deepEqual(await asked(), []);
      const kept = JSON.stringify(await house.store.suggestionAnswers.list(SPACE_ID));
      assert.equal(kept.includes('simon'), false);
      await pauseMember(house.desk, as('simon'), true);
      house.at('2026-12-09T09:00:00.000Z');
      assert.equal(
        (await asked()).some((two) => two.title.includes('Simon')),
        false,
      );
    }));

  test('points to the sheet of a tool of which nobody has confirmed a use for long', () =>
    inHouse(async (house) => {
      await shared(house);
      house.at('2027-06-16T09:00:00.000Z');
      const stale = (await suggestions(house)).find((one) => one.id.startsWith('staleSheet'));
      assert.deepEqual(
        [stale?.title, stale?.open],
        ['Rafraîchir la fiche de Claude', '/atelier/tools/claude'],
      );
    }));

  test('forgets what is declined, and is nobody else’s', () =>
    inHouse(async (house) => {
      await shared(house);
      assert.deepEqual(await answer(house, 'highlight:s1', 'declined', 'nadia'), {
        ok: false,
        refusal: 'onlyFacilitator',
      });
      assert.ok((await answer(house, 'highlight:s1', 'declined')).ok);
      assert.equal(
        (await suggestions(house)).some((one) => one.id === 'highlight:s1'),
        false,
      );
      assert.deepEqual(await answer(house, 'highlight:s9', 'done'), { ok: false, refusal: 'notFound' });
    }));
});

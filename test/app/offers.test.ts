import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { obey } from '../../src/app/command/obey.ts';
import { deletePost } from '../../src/app/post/postMessage.ts';
import { pauseMember, pauseSpace } from '../../src/app/rhythm/pause.ts';
import { recordShare } from '../../src/app/share/recordShare.ts';
import type { Action, Card } from '../../src/cards/card.ts';
import type { Caution } from '../../src/domain/guardrail/caution.ts';
import { as, channelOf, form, inHouse, shared, SPACE_ID, textSeenBy, wrote, type House } from './house.ts';

type Key = Parameters<House['person']>[0];

const WARNS = 'Attention : Claude invente des numéros d’arrêts, j’ai failli en citer un au tribunal.';
const NAMES_NO_TOOL = 'Attention, ne collez jamais de données de patients dans une IA gratuite.';

/** The cards that only this person sees, with buttons. */
async function asked(house: House, key: Key): Promise<readonly Card[]> {
  const posts = (await channelOf(house, key)).flatMap(({ first, replies }) => [first, ...replies]);
  return posts.flatMap(({ card, onlyViewer }) => (onlyViewer && card !== null ? [card] : []));
}

/** Presses a button of the last card that only this person sees. */
async function press(house: House, key: Key, label: RegExp): Promise<void> {
  const card = (await asked(house, key)).at(-1);
  const action = card?.actions.find((one) => label.test(one.label));
  assert.ok(action?.deed.is === 'command', `${String(label)} among ${JSON.stringify(card)}`);
  const obeyed = await obey(house.desk, as(key), action.deed);
  assert.ok(obeyed.ok, JSON.stringify(obeyed));
  await house.settle();
}

const labelsOf = (card: Card | undefined): readonly string[] =>
  (card?.actions ?? []).map(({ label }: Action) => label);

const cautionsOn = (house: House, toolId: string): Promise<readonly Caution[]> =>
  house.store.cautions.standing(SPACE_ID, { toolIds: [toolId], shareIds: [] });

const trialsOf = async (house: House, shareId = 's1') =>
  (await house.store.trials.ofShares(SPACE_ID, [shareId])).map(({ memberId, outcome, line }) => ({
    memberId,
    outcome,
    line,
  }));

/** The thread in which a share is told. */
async function threadOf(house: House, shareId = 's1'): Promise<string> {
  const [card] = await house.store.posts.about(SPACE_ID, 'share', shareId);
  return card?.id ?? '';
}

describe('a caution in prose', () => {
  test('is offered to its author alone as an alert, and one tap posts it in its thread', () =>
    inHouse(async (house) => {
      const postId = await wrote(house, 'julien', WARNS);
      const [card, ...others] = await asked(house, 'julien');
      assert.match(card?.title ?? '', /erreur à éviter/);
      assert.equal(card?.byline, 'Claude');
      assert.deepEqual([labelsOf(card), others], [['Oui, la poster', 'Non'], []]);
      for (const key of ['nadia', 'claire'] as const) assert.deepEqual(await asked(house, key), []);
      assert.deepEqual(await cautionsOn(house, 'claude'), []);

      await press(house, 'julien', /poster/);
      const [caution] = await cautionsOn(house, 'claude');
      assert.deepEqual([caution?.authorId, caution?.text], ['julien', WARNS]);
      assert.deepEqual(await asked(house, 'julien'), []);
      const [thread] = await channelOf(house, 'nadia');
      assert.equal(thread?.first.id, postId);
      assert.deepEqual(
        thread?.replies.map((reply) => reply.card?.tone),
        ['caution'],
      );
    }));

  test('that is declined leaves nothing, and is not offered again', () =>
    inHouse(async (house) => {
      const postId = await wrote(house, 'julien', WARNS);
      await press(house, 'julien', /^Non$/);
      assert.deepEqual(await asked(house, 'julien'), []);
      await wrote(house, 'julien', WARNS, { postId });
      assert.deepEqual(await asked(house, 'julien'), []);
      assert.deepEqual(await cautionsOn(house, 'claude'), []);
    }));

  test('under a share, with no tool named, is about that use', () =>
    inHouse(async (house) => {
      await shared(house);
      const threadId = await threadOf(house);
      await wrote(house, 'hugo', 'Attention, ne jamais l’utiliser avec des données personnelles : RGPD.', {
        threadId,
      });
      await press(house, 'hugo', /poster/);
      const on = { toolIds: [], shareIds: ['s1'] };
      const [caution] = await house.store.cautions.standing(SPACE_ID, on);
      assert.deepEqual([caution?.authorId, caution?.kind], ['hugo', 'legal']);
    }));

  test('that names no tool becomes a draft of its author’s, who says which', () =>
    inHouse(async (house) => {
      const postId = await wrote(house, 'simon', NAMES_NO_TOOL);
      await press(house, 'simon', /préparer/);
      assert.deepEqual(await asked(house, 'simon'), []);
      const draft = await house.store.shares.byPost(SPACE_ID, postId);
      assert.deepEqual([draft?.status, draft?.kind, draft?.useCase], ['draft', 'caution', NAMES_NO_TOOL]);
    }));

  test('that holds a secret is offered nothing: its author is warned, and no more', () =>
    inHouse(async (house) => {
      for (const secret of ['Mon mot de passe : Tr0mbone!42', 'login julien, password: Ver7ical#Tide']) {
        await wrote(house, 'julien', `${WARNS} ${secret}`);
        const cards = await asked(house, 'julien');
        assert.deepEqual(
          cards.flatMap(labelsOf).filter((label) => /poster|préparer/.test(label)),
          [],
          secret,
        );
      }
      assert.match(await textSeenBy(house, 'julien'), /secret masqué/);
      await wrote(house, 'hugo', `${WARNS} Écrivez-moi : hugo.morel@atelier-morel.fr`);
      await press(house, 'hugo', /poster/);
      assert.equal((await cautionsOn(house, 'claude')).length, 1);
    }));

  test('is offered to nobody who asked to be left alone, nor in a space that did', () =>
    inHouse(async (house) => {
      await pauseMember(house.desk, as('julien'), true);
      await wrote(house, 'julien', WARNS);
      assert.deepEqual(await asked(house, 'julien'), []);
      await pauseSpace(house.desk, as('claire'), true);
      await wrote(house, 'hugo', WARNS);
      assert.deepEqual(await asked(house, 'hugo'), []);
    }));

  test('takes its offer along when it is deleted, and nobody else may take it', () =>
    inHouse(async (house) => {
      const postId = await wrote(house, 'julien', WARNS);
      const key = `cautionOffer~${postId}~tool.claude`;
      const taken = await obey(house.desk, as('nadia'), { command: 'postOfferedCaution', id: key });
      assert.deepEqual(taken, { ok: false, refusal: 'onlyAuthor' });
      assert.equal((await obey(house.desk, as('nadia'), { command: 'declineOffer', id: key })).ok, false);
      await deletePost(house.desk, as('julien'), postId);
      await house.settle();
      assert.deepEqual(await channelOf(house, 'julien'), []);
    }));
});

describe('a trial told by a colleague’s name', () => {
  const trial = 'J’ai repris la méthode de Nadia avec Claude : il faut adapter le prompt, 20 min gagnées.';

  test('is offered as a trial of their share, and a tap records it with the message', () =>
    inHouse(async (house) => {
      await shared(house);
      await wrote(house, 'julien', trial);
      const [card] = await asked(house, 'julien');
      assert.match(card?.title ?? '', /Relire les clauses de responsabilité.*Nadia Ferhaoui/s);
      assert.equal(labelsOf(card).length, 4);
      await press(house, 'julien', /adaptant/);
      assert.deepEqual(await trialsOf(house), [
        { memberId: 'julien', outcome: 'worksWithChanges', line: trial },
      ]);
      const [recorded] = await house.store.trials.ofShares(SPACE_ID, ['s1']);
      assert.deepEqual(recorded?.timeSaved?.savedMin, [20, 20]);
      assert.deepEqual(await asked(house, 'julien'), []);
    }));

  test('is offered whichever way the name is told', () =>
    inHouse(async (house) => {
      await shared(house);
      for (const text of [
        'Testé aussi, comme Nadia : ça marche bien.',
        'Comme Nadia, j’ai fait relire mes contrats avec Claude : une heure gagnée.',
        'Comme Nadia, j’ai testé la relecture des contrats.',
        'Tried Nadia’s contract review on our UK leases',
        'Pareil que Nadia, ça marche chez moi.',
        'Nadia’s prompt worked for me too.',
        'Essayé le prompt de @nadia hier, rien à redire.',
      ]) {
        await wrote(house, 'julien', text);
        assert.equal((await asked(house, 'julien')).length, 1, text);
        await press(house, 'julien', /^Ça marche$/);
      }
    }));

  test('is about the most recent share with the same tool, and none with another', () =>
    inHouse(async (house) => {
      await shared(house);
      house.later(60);
      await shared(house, { shareId: 's2', fields: { tool: 'Claude', useCase: 'Préparer une audience' } });
      house.later(60);
      await shared(house, { shareId: 's3', fields: { tool: 'DeepL', useCase: 'Traduire un bail' } });
      await wrote(house, 'julien', 'Testé le truc de Nadia avec Claude, nickel.');
      await press(house, 'julien', /^Ça marche$/);
      assert.deepEqual([(await trialsOf(house, 's2')).length, (await trialsOf(house, 's1')).length], [1, 0]);
      await wrote(house, 'hugo', 'Testé le truc de Nadia avec Gemini, nickel.');
      assert.deepEqual(await asked(house, 'hugo'), []);
    }));

  test('is not offered of one’s own share, nor where the named colleague shared nothing', () =>
    inHouse(async (house) => {
      await shared(house);
      await wrote(house, 'nadia', 'Repris le prompt de Nadia avec Claude, ça marche toujours.');
      await wrote(house, 'julien', 'Testé la méthode de Samira avec Claude, ça marche.');
      assert.deepEqual([await asked(house, 'nadia'), await asked(house, 'julien')], [[], []]);
    }));

  test('of homonyms is about the one whose share has the tool, and about none when nothing tells', () =>
    inHouse(async (house) => {
      const namesake = { ...house.person('hugo'), id: 'nadia2', name: 'Nadia Toumi' };
      await house.store.members.add(namesake);
      await shared(house);
      await shared(house, {
        shareId: 's2',
        memberId: 'nadia2',
        fields: { tool: 'DeepL', useCase: 'Traduire' },
      });
      await wrote(house, 'julien', 'Testé le truc de Nadia, nickel.');
      assert.deepEqual(await asked(house, 'julien'), []);
      await wrote(house, 'julien', 'Testé le truc de Nadia sur DeepL, nickel.');
      await press(house, 'julien', /^Ça marche$/);
      assert.equal((await trialsOf(house, 's2')).length, 1);
    }));

  test('as a reply under the share needs no name', () =>
    inHouse(async (house) => {
      await shared(house);
      const threadId = await threadOf(house);
      await wrote(house, 'hugo', 'Merci, je regarde !', { threadId });
      assert.deepEqual(await asked(house, 'hugo'), []);
      await wrote(house, 'hugo', 'Testé aussi, ça ne marche pas sur nos scans.', { threadId });
      await press(house, 'hugo', /ne marche pas/);
      assert.equal((await trialsOf(house))[0]?.outcome, 'doesNotWork');
    }));

  test('that holds a secret is offered nothing', () =>
    inHouse(async (house) => {
      await shared(house);
      await wrote(house, 'julien', `${trial} Mon mot de passe : Tr0mbone!42`);
      const labels = (await asked(house, 'julien')).flatMap(labelsOf);
      assert.deepEqual(
        labels.filter((label) => /marche/.test(label)),
        [],
      );
    }));

  test('that is none becomes the share that its author tells', () =>
    inHouse(async (house) => {
      await shared(house);
      const text = 'Comme Nadia, j’ai fait relire mes contrats avec Claude : une heure gagnée.';
      const postId = await wrote(house, 'julien', text);
      assert.equal(await house.store.shares.byPost(SPACE_ID, postId), null);
      await press(house, 'julien', /^Non$/);
      assert.equal((await house.store.shares.byPost(SPACE_ID, postId))?.status, 'draft');
      assert.deepEqual(await trialsOf(house), []);
    }));
});

describe('a reply under the limits question', () => {
  async function questioned(house: House): Promise<string> {
    const recorded = await recordShare(house.desk, as('nadia'), form({ fields: { limits: '' } }));
    assert.ok(recorded.ok);
    await house.settle();
    return threadOf(house);
  }
  const limits = async (house: House) => (await house.store.shares.get(SPACE_ID, 's1'))?.limits ?? null;

  test('that speaks to somebody, thanks or asks is no limit', () =>
    inHouse(async (house) => {
      const threadId = await questioned(house);
      for (const text of ['Oui Bob, je pense que oui.', 'Merci Julien !', '👍', 'Tu l’as essayé comment ?'])
        await wrote(house, 'nadia', text, { threadId });
      assert.equal(await limits(house), null);
      assert.deepEqual(await asked(house, 'nadia'), []);
    }));

  test('in doubt becomes limits by one tap of the author', () =>
    inHouse(async (house) => {
      const threadId = await questioned(house);
      await wrote(house, 'nadia', 'Les baux commerciaux étrangers', { threadId });
      assert.equal(await limits(house), null);
      const [card] = await asked(house, 'nadia');
      assert.match(JSON.stringify(card), /Les baux commerciaux étrangers/);
      await press(house, 'nadia', /ajouter/);
      assert.equal(await limits(house), 'Les baux commerciaux étrangers');
      assert.deepEqual(await asked(house, 'nadia'), []);
    }));

  test('in doubt is forgotten when the author says no', () =>
    inHouse(async (house) => {
      const threadId = await questioned(house);
      await wrote(house, 'nadia', 'Les baux commerciaux étrangers', { threadId });
      await press(house, 'nadia', /^Non$/);
      assert.deepEqual([await limits(house), await asked(house, 'nadia')], [null, []]);
    }));
});

describe('a question that nobody asked for', () => {
  test('is put to one person once in seven days, and never to who is left alone', () =>
    inHouse(async (house) => {
      const unsure = 'J’ai essayé Gemini hier.';
      await wrote(house, 'julien', unsure);
      assert.equal((await asked(house, 'julien')).length, 1);
      house.later(60);
      await wrote(house, 'julien', unsure);
      assert.equal((await asked(house, 'julien')).length, 1);
      house.later(7 * 24 * 60);
      await wrote(house, 'julien', unsure);
      assert.equal((await asked(house, 'julien')).length, 2);
      await pauseMember(house.desk, as('hugo'), true);
      await wrote(house, 'hugo', unsure);
      assert.deepEqual(await asked(house, 'hugo'), []);
    }));
});

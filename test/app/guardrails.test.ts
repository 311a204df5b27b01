import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { deleteShare } from '../../src/app/share/deleteShare.ts';
import { mergeTool } from '../../src/app/tool/noteTool.ts';
import { postCaution, withdrawCaution, type CautionForm } from '../../src/app/guardrail/postCaution.ts';
import { recordTrial } from '../../src/app/trial/recordTrial.ts';
import { setToolPolicy, type PolicyForm } from '../../src/app/guardrail/setToolPolicy.ts';
import { viewPractices } from '../../src/app/guardrail/viewPractices.ts';
import { viewLibrary } from '../../src/app/library/viewLibrary.ts';
import { viewShare } from '../../src/app/share/viewShare.ts';
import type { Card } from '../../src/cards/card.ts';
import { channelOf, inHouse, shared, SPACE_ID, as, type House } from './house.ts';

const CLAUDE = { is: 'tool', id: 'claude' } as const;
const USE = { is: 'share', id: 's1' } as const;

async function warn(house: House, over: Partial<CautionForm> = {}) {
  const posted = await postCaution(house.desk, as('simon'), {
    about: CLAUDE,
    kind: 'security',
    text: 'Aucun contrat de client sans accord.',
    ...over,
  });
  await house.settle();
  return posted;
}

function decide(house: House, { by = 'claire', ...over }: Partial<PolicyForm> & { by?: string } = {}) {
  return setToolPolicy(house.desk, as(by), {
    toolId: 'claude',
    rule: 'conditions',
    reason: 'Sans donnée de client.',
    ...over,
  });
}

const withdraw = (house: House, memberId: string, cautionId: string) =>
  withdrawCaution(house.desk, as(memberId), cautionId);

async function pageOf(house: House, id = 's1'): Promise<Card> {
  const view = await viewShare(house.desk, house.viewer('nadia'), id);
  assert.ok(view !== null);
  return view.card;
}

const told = (card: Card) => card.fields.map((field) => field.label);
const badges = async (house: House) => (await channelOf(house, 'hugo')).map((one) => one.first.card?.badge);

describe('a caution', () => {
  test('on a tool stands on every card, page and search result of that tool, and in the channel', () =>
    inHouse(async (house) => {
      await shared(house);
      await shared(house, { shareId: 's2', fields: { tool: 'DeepL' } });
      assert.ok((await warn(house)).ok);
      assert.ok(told(await pageOf(house)).includes('Alerte\u00a0: sécurité'));
      assert.ok(!told(await pageOf(house, 's2')).includes('Alerte\u00a0: sécurité'));
      const { hits: all } = await viewLibrary(house.desk, house.viewer('hugo'), {
        typed: 'clauses responsabilité',
        limit: 5,
      });
      const found = all.find((one) => one.id === 's1');
      assert.ok(found !== undefined && told(found.card).some((label) => label.startsWith('Alerte')));
      assert.ok((await badges(house)).includes('Alerte\u00a0: sécurité'));
    }));

  test('on one use stands on that use alone, and is said in its thread', () =>
    inHouse(async (house) => {
      await shared(house);
      await shared(house, { shareId: 's2', fields: { useCase: 'Traduire un bail' } });
      await warn(house, { about: USE });
      assert.ok(told(await pageOf(house)).some((label) => label.startsWith('Alerte')));
      assert.ok(!told(await pageOf(house, 's2')).some((label) => label.startsWith('Alerte')));
      const thread = (await channelOf(house, 'hugo')).find((one) =>
        one.first.card?.title.startsWith('Relire'),
      );
      assert.deepEqual(
        thread?.replies.map((reply) => [reply.author?.id, reply.card?.tone]),
        [['simon', 'caution']],
      );
    }));

  test('is not posted without a kind or words, nor with a secret, nor on what does not exist', () =>
    inHouse(async (house) => {
      const refusedBy = async (over: Partial<CautionForm>) => {
        const posted = await warn(house, over);
        return posted.ok ? null : 'refusal' in posted ? posted.refusal : [...posted.problems.values()][0];
      };
      assert.equal(await refusedBy({ kind: null }), 'noKind');
      assert.equal(await refusedBy({ text: ' \u0000' }), 'empty');
      assert.equal(await refusedBy({ text: 'x'.repeat(2_001) }), 'tooLong');
      assert.equal(await refusedBy({ text: 'Mot de passe : Tr0mbone!42' }), 'secret');
      assert.equal(await refusedBy({ about: { is: 'tool', id: 'inconnu' } }), 'notFound');
      assert.equal(await refusedBy({ about: USE }), 'notFound');
      assert.deepEqual(await channelOf(house, 'hugo'), []);
    }));

  test('said twice in the same words, even at once, is said once', () =>
    inHouse(async (house) => {
      await Promise.all([warn(house), warn(house)]);
      await warn(house);
      await house.settle();
      assert.equal((await house.store.cautions.page(SPACE_ID, '', 9)).length, 1);
      assert.equal((await channelOf(house, 'hugo')).length, 1);
    }));

  test('is taken back by its author or by who facilitates, once, and by nobody else', () =>
    inHouse(async (house) => {
      const first = await warn(house);
      const second = await warn(house, { text: 'Une autre.' });
      assert.ok(first.ok && second.ok);
      assert.deepEqual(await withdraw(house, 'hugo', first.value.id), { ok: false, refusal: 'onlyAuthor' });
      assert.deepEqual(await withdraw(house, 'hugo', 'none'), { ok: false, refusal: 'notFound' });
      const gone = await withdraw(house, 'simon', first.value.id);
      house.later(5);
      assert.deepEqual(await withdraw(house, 'simon', first.value.id), gone);
      assert.ok((await withdraw(house, 'claire', second.value.id)).ok);
      await house.settle();
      assert.deepEqual(await channelOf(house, 'hugo'), []);
    }));

  test('of someone who left stays, without a name, and may be taken back by who facilitates', () =>
    inHouse(async (house) => {
      await shared(house);
      const posted = await warn(house, { about: USE });
      assert.ok(posted.ok);
      await house.store.cautions.save({ ...posted.value, authorId: null });
      const page = await pageOf(house);
      assert.ok(told(page).some((label) => label.startsWith('Alerte')));
      assert.ok(!JSON.stringify(page).includes('Simon'));
      assert.equal((await withdraw(house, 'hugo', posted.value.id)).ok, false);
      assert.ok((await withdraw(house, 'claire', posted.value.id)).ok);
    }));

  test('on a share that is deleted goes with it, and no other is posted there', () =>
    inHouse(async (house) => {
      await shared(house);
      await warn(house, { about: USE });
      await deleteShare(house.desk, as('nadia'), 's1');
      await house.settle();
      assert.deepEqual(await channelOf(house, 'hugo'), []);
      assert.equal((await warn(house, { about: USE, text: 'Encore' })).ok, false);
    }));

  test('beyond two is told on a card by how many others its page shows', () =>
    inHouse(async (house) => {
      await shared(house);
      for (const text of ['Un.', 'Deux.', 'Trois.', 'Quatre.']) {
        house.later(1);
        await warn(house, { about: USE, text });
      }
      const card = (await channelOf(house, 'hugo'))[0]?.first.card;
      assert.deepEqual(
        card?.fields.slice(0, 2).map((field) => field.value),
        ['Quatre.', 'Trois.'],
      );
      assert.ok(card?.notes.includes('2 autres alertes sont sur la fiche.'));
      assert.equal((await pageOf(house)).fields.filter((field) => field.as === 'warning').length, 4);
    }));
});

describe('the space’s policy of a tool', () => {
  test('is set by who facilitates, with a reason and a date that cards show', () =>
    inHouse(async (house) => {
      await shared(house);
      assert.ok((await decide(house)).ok);
      assert.deepEqual((await pageOf(house)).fields[0], {
        label: 'Claude\u00a0: règle de l’espace',
        value: 'Autorisé sous conditions',
        note: 'Sans donnée de client. Depuis le 16 novembre 2026.',
        inferred: false,
        as: 'warning',
        address: null,
      });
    }));

  test('is nobody else’s to set, needs a rule and a reason, and a tool that is known', () =>
    inHouse(async (house) => {
      const why = async (over: Parameters<typeof decide>[1]) => {
        const set = await decide(house, over);
        return set.ok ? null : 'refusal' in set ? set.refusal : [...set.problems.values()][0];
      };
      assert.equal(await why({ by: 'hugo' }), 'onlyFacilitator');
      assert.equal(await why({ rule: null }), 'noRule');
      assert.equal(await why({ reason: ' ' }), 'noReason');
      assert.equal(await why({ reason: 'x'.repeat(2_001) }), 'tooLong');
      assert.equal(await why({ toolId: 'inconnu' }), 'notFound');
      assert.deepEqual(await house.store.toolPolicies.list(SPACE_ID), []);
    }));

  test('takes the place of the one before, which is kept, and is taken back by « unknown »', () =>
    inHouse(async (house) => {
      await shared(house);
      await decide(house);
      await decide(house);
      house.later(60);
      await decide(house, { rule: 'avoid', reason: 'Contrat résilié.' });
      assert.equal((await pageOf(house)).fields[0]?.value, 'À éviter');
      house.later(60);
      await decide(house, { rule: 'unknown', reason: '' });
      assert.equal((await pageOf(house)).fields[0]?.label, 'Outil');
      assert.equal((await house.store.toolPolicies.list(SPACE_ID)).length, 3);
    }));
});

describe('a tool that was merged into another', () => {
  const merge = (house: House) =>
    mergeTool(house.desk, as('claire'), { toolId: 'le-chat', into: 'mistral', noteId: 'n1' });

  test('lends it its cautions, whichever of their names a share bears', () =>
    inHouse(async (house) => {
      await shared(house, { fields: { tool: 'Le Chat' } });
      await shared(house, { shareId: 's2', fields: { tool: 'Mistral' } });
      await warn(house, { about: { is: 'tool', id: 'le-chat' } });
      assert.ok((await merge(house)).ok);
      for (const id of ['s1', 's2']) {
        const page = await pageOf(house, id);
        const field = page.fields.find(({ label }) => label.startsWith('Alerte'));
        assert.equal(field?.note, 'Sur Mistral, le 16 novembre 2026', id);
      }
      const groups = await viewPractices(house.store, house.viewer('hugo'), 'tool');
      assert.deepEqual(
        groups.map(({ name }) => name),
        ['Mistral'],
      );
    }));

  test('lends it its policy until the other has its own, to which later ones belong', () =>
    inHouse(async (house) => {
      await shared(house, { fields: { tool: 'Le Chat' } });
      await decide(house, { toolId: 'le-chat', rule: 'avoid', reason: 'Ancien contrat.' });
      await merge(house);
      const policy = async () => {
        const { label, value } = (await pageOf(house)).fields[0] ?? {};
        return [label, value];
      };
      assert.deepEqual(await policy(), ['Mistral\u00a0: règle de l’espace', 'À éviter']);
      house.later(5);
      await decide(house, { toolId: 'le-chat', rule: 'allowed', reason: 'Nouveau contrat.' });
      assert.equal((await house.store.toolPolicies.list(SPACE_ID)).at(-1)?.toolId, 'mistral');
      assert.deepEqual(await policy(), ['Mistral\u00a0: règle de l’espace', 'Autorisé']);
    }));
});

describe('trials that disagree', () => {
  test('are told as such, even when both come at once', () =>
    inHouse(async (house) => {
      await shared(house);
      const trying = (memberId: string, outcome: 'works' | 'doesNotWork') =>
        recordTrial(house.desk, as(memberId), { shareId: 's1', outcome, line: '', timeSaved: '' });
      await trying('hugo', 'works');
      assert.ok(!(await pageOf(house)).notes.some((note) => note.includes('se contredisent')));
      await Promise.all([trying('julien', 'doesNotWork'), trying('samira', 'works')]);
      assert.ok((await pageOf(house)).notes.some((note) => note.includes('se contredisent')));
    }));
});

describe('good practices', () => {
  test('are what shares say of their limits, by tool with its guard-rails, or by job family', () =>
    inHouse(async (house) => {
      await shared(house);
      await shared(house, { shareId: 's2', memberId: 'julien', fields: { tool: 'Claude et DeepL' } });
      await shared(house, { shareId: 's3', fields: { tool: 'Whisper', limits: '' } });
      await decide(house, { toolId: 'gemini', rule: 'avoid' });
      const byTool = await viewPractices(house.store, house.viewer('hugo'), 'tool');
      assert.deepEqual(
        byTool.map((group) => [
          group.name,
          group.practices.map((one) => one.shares.length),
          group.guardrails.length,
        ]),
        [
          ['Claude', [2], 0],
          ['DeepL', [1], 0],
          ['Gemini', [], 1],
        ],
      );
      const byFamily = await viewPractices(house.store, house.viewer('hugo'), 'family');
      assert.deepEqual(
        byFamily.map((group) => group.name),
        ['Comptabilité', 'Juridique'],
      );
    }));
});

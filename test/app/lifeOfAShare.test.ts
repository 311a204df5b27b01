import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addLimits } from '../../src/app/share/addLimits.ts';
import { deletePost, postMessage } from '../../src/app/post/postMessage.ts';
import { deleteShare } from '../../src/app/share/deleteShare.ts';
import { readAsShare } from '../../src/app/share/readPost.ts';
import { recordShare } from '../../src/app/share/recordShare.ts';
import { searchShares } from '../../src/app/search/searchShares.ts';
import { confirmDraft, dismissDraft } from '../../src/app/share/settleDraft.ts';
import { viewOwnShares, viewShare } from '../../src/app/share/viewShare.ts';
import type { Share } from '../../src/domain/share/share.ts';
import {
  channelOf,
  form,
  inHouse,
  shared,
  SPACE_ID,
  TEMPLATE,
  textSeenBy,
  wrote,
  as,
  type House,
} from './house.ts';

const allShares = (house: House): Promise<readonly Share[]> => house.store.shares.page(SPACE_ID, '', 1_000);

const cardsAbout = async (house: House, subject: 'share' | 'limitsQuestion' | 'askAuthor', id: string) =>
  (await house.store.posts.about(SPACE_ID, subject, id)).filter((post) => post.deletedAt === null);

/** The draft that was read from a message. */
async function draftOf(house: House, postId: string): Promise<Share> {
  const share = await house.store.shares.byPost(SPACE_ID, postId);
  assert.ok(share !== null, 'no draft was read');
  return share;
}

describe('a form', () => {
  test('becomes a share whose card stands at the top of the channel, in its author’s name', () =>
    inHouse(async (house) => {
      const share = await shared(house);
      assert.deepEqual([share.status, share.origin, share.jobFamilyId], ['published', 'form', 'juridique']);
      assert.deepEqual(share.toolIds, ['claude']);
      assert.deepEqual(share.timeSaved?.savedMin, [240, 240]);
      const [thread, ...others] = await channelOf(house, 'julien');
      assert.equal(thread?.first.author?.id, 'nadia');
      assert.equal(thread?.first.card?.title, 'Relire les clauses de responsabilité');
      assert.equal(others.length, 0);
    }));

  test('without a title is named by its use case, which its card tells where it says more', () =>
    inHouse(async (house) => {
      const useCase = 'relire les baux commerciaux : loyers, charges, clauses de sortie et travaux';
      const { title, useCase: kept } = await shared(house, { fields: { useCase } });
      assert.deepEqual([title, kept], ['Relire les baux commerciaux', useCase]);
      const [thread] = await channelOf(house, 'julien');
      assert.equal(thread?.first.card?.title, 'Relire les baux commerciaux');
      assert.ok(thread?.first.card?.fields.some(({ value }) => value === useCase));
      await shared(house, { fields: { useCase: 'relire les baux.', title } });
      const [after] = await channelOf(house, 'julien');
      assert.equal(after?.first.card?.title, 'Relire les baux');
      assert.ok(!after?.first.card?.fields.some(({ value }) => value === 'relire les baux.'));
    }));

  test('with a title is named by it, whatever its use case becomes', () =>
    inHouse(async (house) => {
      await shared(house, { fields: { title: 'Nos baux, vite' } });
      const fields = { title: 'Nos baux, vite', useCase: 'relire les avenants' };
      assert.equal((await shared(house, { fields })).title, 'Nos baux, vite');
      assert.equal((await shared(house, { fields: { ...fields, title: '' } })).title, 'Relire les avenants');
    }));

  test('that changes no word of the time saved leaves the time as it was read', () =>
    inHouse(async (house) => {
      const told =
        'Outil : Claude\nCas d’usage : trier les tickets\nTemps gagné : -2h (ça m’a fait perdre du temps)';
      const { id, timeSaved, timeSavedText } = await draftOf(house, await wrote(house, 'julien', told));
      assert.deepEqual(timeSaved?.savedMin, [-120, -120]);
      const edit = (time: string | null, title: string) =>
        shared(house, { shareId: id, memberId: 'julien', fields: { timeSaved: time ?? '', title } });
      assert.deepEqual((await edit(timeSavedText, 'Tickets')).timeSaved, timeSaved);
      assert.deepEqual((await edit('30 min par jour', 'Tickets')).timeSaved?.savedMin, [30, 30]);
    }));

  test('sent twice gives one share and one card', () =>
    inHouse(async (house) => {
      await shared(house);
      await shared(house);
      assert.equal((await allShares(house)).length, 1);
      assert.equal((await cardsAbout(house, 'share', 's1')).length, 1);
    }));

  test('sent twice at the same time gives one share and one card', () =>
    inHouse(async (house) => {
      await Promise.all([
        recordShare(house.desk, as('nadia'), form()),
        recordShare(house.desk, as('nadia'), form()),
      ]);
      await house.settle();
      assert.equal((await allShares(house)).length, 1);
      assert.equal((await cardsAbout(house, 'share', 's1')).length, 1);
    }));

  test('with everything missing stores nothing and says what each field wants', () =>
    inHouse(async (house) => {
      const empty = { ...form(), fields: { tool: ' ', useCase: '\u0000', link: 'pas un lien' } };
      const recorded = await recordShare(house.desk, as('nadia'), empty);
      assert.ok(!recorded.ok && 'problems' in recorded);
      assert.deepEqual(
        [...recorded.problems],
        [
          ['tool', 'missing'],
          ['useCase', 'missing'],
          ['link', 'notALink'],
        ],
      );
      assert.deepEqual(await allShares(house), []);
    }));

  test('that holds a password is refused where it stands', () =>
    inHouse(async (house) => {
      const recorded = await recordShare(
        house.desk,
        as('nadia'),
        form({ fields: { prompt: 'mot de passe : Tr0mbone!42' } }),
      );
      assert.ok(!recorded.ok && 'problems' in recorded);
      assert.deepEqual([...recorded.problems], [['prompt', 'secret']]);
    }));

  test('with a job family names it, and keeps the author’s own otherwise', () =>
    inHouse(async (house) => {
      assert.equal((await shared(house, { fields: { jobFamily: 'Achats' } })).jobFamilyId, 'achats');
      assert.equal(
        (await shared(house, { shareId: 's2', fields: { jobFamily: 'Zorglub' } })).jobFamilyId,
        'juridique',
      );
    }));

  test('with a tool that nobody knows makes it a tool of the space', () =>
    inHouse(async (house) => {
      const share = await shared(house, { fields: { tool: 'Zorglub Assistant' } });
      const tools = await house.store.ownTools.list(SPACE_ID);
      assert.deepEqual(
        tools.map((tool) => [tool.id, tool.name]),
        [[share.toolIds[0], 'Zorglub Assistant']],
      );
    }));

  test('can be found by its words', () =>
    inHouse(async (house) => {
      await shared(house);
      for (const typed of ['clause', 'RESPONSABILITÉS', 'claude contrat', ''])
        assert.equal(
          (await searchShares(house.desk, { workspaceId: SPACE_ID, typed, limit: 10 })).length,
          1,
          typed,
        );
      assert.deepEqual(
        await searchShares(house.desk, { workspaceId: SPACE_ID, typed: 'zorglub', limit: 10 }),
        [],
      );
    }));
});

describe('missing limits', () => {
  const bare = { fields: { limits: '' } };

  test('are asked for once, in the thread of the card, and the author alone may answer', () =>
    inHouse(async (house) => {
      await shared(house, bare);
      await shared(house, bare);
      await shared(house, { fields: { limits: '', useCase: 'Relire autre chose' } });
      assert.equal((await cardsAbout(house, 'limitsQuestion', 's1')).length, 1);
      const actionsSeenBy = async (key: 'nadia' | 'julien') =>
        (await channelOf(house, key))[0]?.replies[0]?.card?.actions.length;
      assert.deepEqual([await actionsSeenBy('nadia'), await actionsSeenBy('julien')], [1, 0]);
    }));

  test('are not asked for when they are told', () =>
    inHouse(async (house) => {
      await shared(house);
      assert.deepEqual(await cardsAbout(house, 'limitsQuestion', 's1'), []);
    }));

  test('told in the form of the question complete the share, and the question goes', () =>
    inHouse(async (house) => {
      await shared(house, bare);
      const told = await addLimits(house.desk, as('nadia'), { shareId: 's1', text: ' Jamais seul ' });
      await house.settle();
      assert.ok(told.ok && told.value.limits === 'Jamais seul');
      assert.deepEqual((await channelOf(house, 'nadia'))[0]?.replies, []);
      assert.equal(
        (await searchShares(house.desk, { workspaceId: SPACE_ID, typed: 'jamais seul', limit: 10 })).length,
        1,
      );
    }));

  test('told by a reply of the author complete the share', () =>
    inHouse(async (house) => {
      await shared(house, bare);
      const [card] = await cardsAbout(house, 'share', 's1');
      await wrote(house, 'nadia', 'Surtout pas sur un contrat déjà signé', { threadId: card?.id ?? '' });
      const share = await house.store.shares.get(SPACE_ID, 's1');
      assert.equal(share?.limits, 'Surtout pas sur un contrat déjà signé');
    }));

  test('are not told by a colleague, a thank you, a secret or a text too long for the form', () =>
    inHouse(async (house) => {
      await shared(house, bare);
      const [card] = await cardsAbout(house, 'share', 's1');
      const threadId = card?.id ?? '';
      await wrote(house, 'julien', 'Jamais le vendredi', { threadId });
      await wrote(house, 'nadia', 'Merci à tous !', { threadId });
      await wrote(house, 'nadia', 'pas sans ce mot de passe : Tr0mbone!42', { threadId });
      await wrote(house, 'nadia', `Jamais ${'x'.repeat(3_000)}`, { threadId });
      assert.equal((await house.store.shares.get(SPACE_ID, 's1'))?.limits, null);
    }));

  test('told by editing the share take the question down', () =>
    inHouse(async (house) => {
      await shared(house, bare);
      await shared(house);
      assert.deepEqual((await channelOf(house, 'nadia'))[0]?.replies, []);
    }));

  test('that are empty, too long, secret or of someone else’s share are refused', () =>
    inHouse(async (house) => {
      await shared(house, bare);
      const refusal = async (text: string, memberId = 'nadia') => {
        const told = await addLimits(house.desk, as(memberId), { shareId: 's1', text });
        return told.ok ? null : told.refusal;
      };
      assert.equal(await refusal(' '), 'emptyMessage');
      assert.equal(await refusal('x'.repeat(2_001)), 'messageTooLong');
      assert.equal(await refusal('mot de passe : Tr0mbone!42'), 'secret');
      assert.equal(await refusal('Jamais', 'julien'), 'onlyAuthor');
      assert.equal((await house.store.shares.get(SPACE_ID, 's1'))?.limits, null);
    }));
});

describe('a message in the template', () => {
  test('becomes a draft in its thread, which everyone sees and its author alone may settle', () =>
    inHouse(async (house) => {
      const postId = await wrote(house, 'julien', TEMPLATE);
      const draft = await draftOf(house, postId);
      assert.deepEqual([draft.status, draft.tool, draft.jobFamilyId], ['draft', 'ChatGPT', 'comptabilite']);
      assert.deepEqual(draft.timeSaved?.savedMin, [120, 120]);
      const [thread] = await channelOf(house, 'julien');
      assert.equal(thread?.replies.length, 1);
      assert.equal(thread?.replies[0]?.card?.actions.length, 3);
      assert.deepEqual((await channelOf(house, 'nadia'))[0]?.replies[0]?.card?.actions, []);
      assert.equal(await viewShare(house.desk, house.viewer('nadia'), draft.id), null);
      assert.deepEqual(
        await searchShares(house.desk, { workspaceId: SPACE_ID, typed: 'relance', limit: 10 }),
        [],
      );
    }));

  test('sent twice gives one message and one draft', () =>
    inHouse(async (house) => {
      await wrote(house, 'julien', TEMPLATE, { postId: 'p1' });
      await wrote(house, 'julien', TEMPLATE, { postId: 'p1' });
      assert.equal((await allShares(house)).length, 1);
      assert.equal((await channelOf(house, 'julien')).length, 1);
    }));

  test('is published as it stands by one tap, and a second tap changes nothing', () =>
    inHouse(async (house) => {
      const { id } = await draftOf(house, await wrote(house, 'julien', TEMPLATE));
      const confirmed = await confirmDraft(house.desk, as('julien'), id);
      house.later(60);
      const again = await confirmDraft(house.desk, as('julien'), id);
      await house.settle();
      assert.ok(confirmed.ok && again.ok);
      assert.deepEqual(again.value, confirmed.value);
      assert.deepEqual(confirmed.value.inferred, []);
      assert.equal(
        (await searchShares(house.desk, { workspaceId: SPACE_ID, typed: 'relance', limit: 10 })).length,
        1,
      );
      assert.equal((await cardsAbout(house, 'share', id)).length, 1);
      assert.equal((await cardsAbout(house, 'limitsQuestion', id)).length, 1);
    }));

  test('is corrected in the form, which publishes it', () =>
    inHouse(async (house) => {
      const { id } = await draftOf(house, await wrote(house, 'julien', TEMPLATE));
      const share = await shared(house, { shareId: id, memberId: 'julien', fields: { tool: 'Mistral' } });
      assert.deepEqual([share.status, share.tool, share.origin], ['published', 'Mistral', 'message']);
      assert.equal((await cardsAbout(house, 'share', id)).length, 1);
    }));

  test('that was no share is dismissed: its card goes, its words go, its message stays', () =>
    inHouse(async (house) => {
      const postId = await wrote(house, 'julien', TEMPLATE);
      const { id } = await draftOf(house, postId);
      const dismissed = await dismissDraft(house.desk, as('julien'), id);
      await house.settle();
      assert.ok(dismissed.ok);
      const [thread] = await channelOf(house, 'julien');
      assert.deepEqual([thread?.first.text, thread?.replies], [TEMPLATE, []]);
      assert.equal((await house.store.shares.get(SPACE_ID, id))?.useCase, '');
      assert.deepEqual(await viewOwnShares(house.desk, house.viewer('julien')), []);
    }));

  test('is settled by its author only', () =>
    inHouse(async (house) => {
      const { id } = await draftOf(house, await wrote(house, 'julien', TEMPLATE));
      for (const verb of [confirmDraft, dismissDraft, deleteShare])
        assert.deepEqual(await verb(house.desk, as('nadia'), id), { ok: false, refusal: 'onlyAuthor' });
      const edited = await recordShare(house.desk, as('nadia'), form({ shareId: id }));
      assert.equal('refusal' in edited && edited.refusal, 'onlyAuthor');
      assert.equal((await house.store.shares.get(SPACE_ID, id))?.status, 'draft');
    }));

  test('that holds a password is read into a draft where it is masked, and published so', () =>
    inHouse(async (house) => {
      const { id } = await draftOf(
        house,
        await wrote(house, 'julien', `${TEMPLATE}\nPrompt : mot de passe : Tr0mbone!42`),
      );
      assert.ok((await confirmDraft(house.desk, as('julien'), id)).ok);
      const prompt = (await house.store.shares.get(SPACE_ID, id))?.prompt ?? '';
      assert.match(prompt, /\[secret masqué\]/);
      assert.equal(prompt.includes('Tr0mbone'), false);
    }));

  test('taken back by its author takes its draft along', () =>
    inHouse(async (house) => {
      const postId = await wrote(house, 'julien', TEMPLATE);
      const { id } = await draftOf(house, postId);
      assert.ok((await deletePost(house.desk, as('julien'), postId)).ok);
      await house.settle();
      assert.equal((await house.store.shares.get(SPACE_ID, id))?.status, 'deleted');
      assert.equal((await textSeenBy(house, 'nadia')).includes('relance'), false);
      assert.deepEqual(await channelOf(house, 'nadia'), []);
    }));

  test('taken back before it was read is never read', () =>
    inHouse(async (house) => {
      await postMessage(house.desk, as('julien'), { text: TEMPLATE, threadId: null, postId: 'p1' });
      await deletePost(house.desk, as('julien'), 'p1');
      await house.settle();
      assert.deepEqual(await allShares(house), []);
    }));
});

describe('a message on which the reader is unsure', () => {
  test('may be made a draft by its author, once, and by nobody else', () =>
    inHouse(async (house) => {
      const postId = await wrote(house, 'julien', 'Pas mal, ce nouvel outil.');
      const read = async (memberId: string) => {
        const made = await readAsShare(house.desk, as(memberId), postId);
        return made.ok ? made.value : null;
      };
      assert.equal(await read('nadia'), null);
      const draft = await read('julien');
      const again = await read('julien');
      await house.settle();
      assert.equal(draft?.status, 'draft');
      assert.equal(again?.id, draft?.id);
      assert.equal((await cardsAbout(house, 'share', draft?.id ?? '')).length, 1);
      assert.deepEqual(await cardsAbout(house, 'askAuthor', postId), []);
    }));
});

describe('a message', () => {
  test('read from prose says under its title which use case was inferred', () =>
    inHouse(async (house) => {
      const post = await wrote(
        house,
        'nadia',
        'J’ai utilisé Claude pour relire les baux, gain : 2 h par bail.',
      );
      const view = await viewShare(house.desk, as('nadia'), (await draftOf(house, post)).id);
      assert.equal(view?.card.title, 'Relire les baux');
      const [field] = view?.card.fields.filter(({ value }) => value === 'relire les baux') ?? [];
      assert.ok(field?.inferred);
    }));

  const message = { text: 'Bonjour', threadId: null, postId: 'p1' } as const;

  test('that answers a reply belongs to the thread’s first post', () =>
    inHouse(async (house) => {
      const first = await wrote(house, 'julien', 'Bonjour');
      const reply = await wrote(house, 'nadia', 'Salut', { threadId: first });
      await wrote(house, 'hugo', 'Hello', { threadId: reply });
      const [thread, ...others] = await channelOf(house, 'claire');
      assert.deepEqual([thread?.replies.map((one) => one.text), others], [['Salut', 'Hello'], []]);
    }));

  test('that answers nothing that exists is refused', () =>
    inHouse(async (house) => {
      assert.deepEqual(await postMessage(house.desk, as('julien'), { ...message, threadId: 'none' }), {
        ok: false,
        refusal: 'notFound',
      });
    }));

  test('that is empty or too long is refused, and the longest is kept', () =>
    inHouse(async (house) => {
      const refusalOf = async (text: string) => {
        const posted = await postMessage(house.desk, as('julien'), { ...message, text });
        return posted.ok ? null : posted.refusal;
      };
      assert.equal(await refusalOf(' \u0000\n'), 'emptyMessage');
      assert.equal(await refusalOf('x'.repeat(20_001)), 'messageTooLong');
      assert.equal(await refusalOf('x'.repeat(20_000)), null);
    }));

  test('is taken back by its author only, and twice is once', () =>
    inHouse(async (house) => {
      const postId = await wrote(house, 'julien', 'Bonjour');
      assert.deepEqual(await deletePost(house.desk, as('nadia'), postId), {
        ok: false,
        refusal: 'onlyAuthor',
      });
      assert.ok(
        (await deletePost(house.desk, as('julien'), postId)).ok &&
          (await deletePost(house.desk, as('julien'), postId)).ok,
      );
      assert.deepEqual(await channelOf(house, 'julien'), []);
    }));

  test('is not what a card is: taking a card back is taking its share back', () =>
    inHouse(async (house) => {
      await shared(house);
      const [card] = await cardsAbout(house, 'share', 's1');
      const taken = await deletePost(house.desk, as('nadia'), card?.id ?? '');
      assert.deepEqual(taken, { ok: false, refusal: 'notFound' });
      assert.equal((await cardsAbout(house, 'share', 's1')).length, 1);
    }));

  test('that looks sensitive is pointed out to its author alone, and the notice goes with the message', () =>
    inHouse(async (house) => {
      const postId = await wrote(house, 'julien', 'Mon IBAN : FR76 3000 6000 0112 3456 7890 189');
      assert.equal((await channelOf(house, 'julien'))[0]?.replies.length, 1);
      assert.equal((await channelOf(house, 'nadia'))[0]?.replies.length, 0);
      await deletePost(house.desk, as('julien'), postId);
      await house.settle();
      assert.deepEqual(await channelOf(house, 'julien'), []);
    }));
});

describe('taking back one’s share', () => {
  test('takes its card out of the channel and its page out of the library', () =>
    inHouse(async (house) => {
      await shared(house);
      assert.ok((await deleteShare(house.desk, as('nadia'), 's1')).ok);
      await house.settle();
      assert.deepEqual(await channelOf(house, 'julien'), []);
      assert.equal(await viewShare(house.desk, house.viewer('nadia'), 's1'), null);
      assert.deepEqual(
        await searchShares(house.desk, { workspaceId: SPACE_ID, typed: 'clause', limit: 10 }),
        [],
      );
    }));

  test('shows nothing of a card that was still on its way', () =>
    inHouse(async (house) => {
      await recordShare(house.desk, as('nadia'), form({ fields: { limits: '' } }));
      await deleteShare(house.desk, as('nadia'), 's1');
      await house.settle();
      assert.deepEqual(await channelOf(house, 'nadia'), []);
    }));

  test('is for its author only, and cannot be undone by a redelivery', () =>
    inHouse(async (house) => {
      await shared(house);
      assert.deepEqual(await deleteShare(house.desk, as('julien'), 's1'), {
        ok: false,
        refusal: 'onlyAuthor',
      });
      await deleteShare(house.desk, as('nadia'), 's1');
      assert.deepEqual(await deleteShare(house.desk, as('nadia'), 's1'), { ok: false, refusal: 'notFound' });
      const again = await recordShare(house.desk, as('nadia'), form());
      assert.equal('refusal' in again && again.refusal, 'notFound');
    }));
});

describe('a form with something sensitive in it', () => {
  const mail = { useCase: 'Écrire à jean.dupont@acme-corp.fr pour relancer' };

  test('points out personal data, and publishes it as it is only when its author insists', () =>
    inHouse(async (house) => {
      const first = await recordShare(house.desk, as('nadia'), form({ fields: mail }));
      assert.deepEqual('problems' in first && [...first.problems], [['useCase', 'personal']]);
      assert.equal(await house.store.shares.get(SPACE_ID, 's1'), null);
      assert.ok((await recordShare(house.desk, as('nadia'), form({ fields: mail, insists: true }))).ok);
    }));

  test('refuses a password until its author says that it is none', () =>
    inHouse(async (house) => {
      const fields = { limits: 'mot de passe : Tr0mbone!42' };
      const first = await recordShare(house.desk, as('nadia'), form({ fields }));
      assert.deepEqual('problems' in first && [...first.problems], [['limits', 'secret']]);
      assert.ok((await recordShare(house.desk, as('nadia'), form({ fields, insists: true }))).ok);
    }));
});

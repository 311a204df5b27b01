import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { announce, together, type Desk, type Hears } from '../../src/app/desk.ts';
import { exportWorkspace } from '../../src/app/exchange/exportWorkspace.ts';
import type { FactName } from '../../src/app/fact/fact.ts';
import { HEARS } from '../../src/app/fact/hears.ts';
import { postCaution } from '../../src/app/guardrail/postCaution.ts';
import { setToolPolicy } from '../../src/app/guardrail/setToolPolicy.ts';
import { deletePost, postMessage } from '../../src/app/post/postMessage.ts';
import { publishRecap } from '../../src/app/recap/weekRecap.ts';
import { deleteShare } from '../../src/app/share/deleteShare.ts';
import { readPost } from '../../src/app/share/readPost.ts';
import { recordShare } from '../../src/app/share/recordShare.ts';
import { recordTrial } from '../../src/app/trial/recordTrial.ts';
import { linkVariation } from '../../src/app/variation/varyShare.ts';
import { post } from '../store/samples.ts';
import { as, form, inHouse, shared, SPACE_ID, TEMPLATE, wrote, type House } from './house.ts';

const WEEK = '2026-W47';
const QUESTION = 'Quelqu’un a-t-il déjà utilisé une IA pour préparer les lettres de relance ?';
const MET = { is: 'peopleMet', workspaceId: SPACE_ID, memberId: 'nadia', otherId: 'hugo' } as const;

const told = (id: string) => post({ workspaceId: SPACE_ID, id });

/** Everything that a space holds, and what waits to be said in it. */
async function allOf({ desk, store }: House): Promise<string> {
  const lines = await Array.fromAsync(exportWorkspace(store, { id: SPACE_ID }));
  return JSON.stringify([lines, await store.outbox.waiting(desk.clock.now(), 100)]);
}

describe('a fact that is announced', () => {
  test('reaches those who hear of it, one after the other, in the transaction that it is told in', () =>
    inHouse(async ({ desk, store }) => {
      const heard: string[] = [];
      const first: Hears = {
        peopleMet: async (inside, { memberId, otherId }) => {
          heard.push(`${memberId} met ${otherId}`);
          await inside.store.posts.add(told('by the first'));
        },
      };
      const deaf: Hears = { postDeleted: async () => void heard.push('another fact') };
      const second: Hears = {
        peopleMet: async (inside) => {
          heard.push((await inside.store.posts.get(SPACE_ID, 'by the first'))?.id ?? 'nothing');
        },
      };
      await together({ ...desk, hears: [first, deaf, second] }, (inside) => announce(inside, MET));
      assert.deepEqual(heard, ['nadia met hugo', 'by the first']);
      assert.ok((await store.posts.get(SPACE_ID, 'by the first')) !== null);
    }));

  test('is undone by a listener that fails, with what the others did about it', () =>
    inHouse(async ({ desk, store }) => {
      const first: Hears = {
        peopleMet: async (inside) => void (await inside.store.posts.add(told('by the first'))),
      };
      const failing: Hears = { peopleMet: () => Promise.reject(new Error('deaf')) };
      const announced = together({ ...desk, hears: [first, failing] }, async (inside) => {
        await inside.store.posts.add(told('the fact'));
        await announce(inside, MET);
      });
      await assert.rejects(announced, /deaf/);
      assert.equal(await store.posts.get(SPACE_ID, 'the fact'), null);
      assert.equal(await store.posts.get(SPACE_ID, 'by the first'), null);
    }));

  test('reaches the nouns in the order in which they are listed', () => {
    const order = (fact: FactName) => HEARS.flatMap((noun, at) => (noun[fact] === undefined ? [] : [at]));
    const [share, variation, question, letter, bridger, search] = HEARS.keys();
    assert.deepEqual(order('sharePublished'), [variation, question]);
    assert.deepEqual(order('postDeleted'), [share, question]);
    assert.deepEqual(order('recapPublished'), [letter]);
    assert.deepEqual(order('peopleMet'), [bridger]);
    assert.deepEqual(order('trialRecorded'), [share, search]);
  });
});

/** What makes each fact: what comes before it, and the gesture itself. */
const GESTURES: Readonly<Record<FactName, (house: House) => Promise<(desk: Desk) => Promise<unknown>>>> = {
  sharePublished: async () => (desk) => recordShare(desk, as('nadia'), form()),
  shareDeleted: async (house) => {
    await shared(house);
    return (desk) => deleteShare(desk, as('nadia'), 's1');
  },
  trialRecorded: async (house) => {
    await shared(house);
    const trial = { shareId: 's1', outcome: 'works', line: '', timeSaved: '' } as const;
    return (desk) => recordTrial(desk, as('hugo'), trial);
  },
  variationLinked: async (house) => {
    for (const shareId of ['s1', 's2'])
      await shared(house, { shareId, fields: { ...form().fields, prompt: `Relis ${shareId}` } });
    return (desk) =>
      together(desk, (inside) => linkVariation(inside, { workspaceId: SPACE_ID, id: 's2' }, 's1'));
  },
  cautionChanged: async (house) => {
    await shared(house);
    const caution = { about: { is: 'share', id: 's1' }, kind: 'security', text: 'Pas les scans.' } as const;
    return (desk) => postCaution(desk, as('hugo'), caution);
  },
  sheetChanged: async () => (desk) =>
    setToolPolicy(desk, as('claire'), { toolId: 'claude', rule: 'allowed', reason: 'Compte d’équipe.' }),
  peopleMet: async () => (desk) =>
    postMessage(desk, as('nadia'), { text: 'Bonjour', threadId: null, postId: 'p1' }),
  questionRead: async (house) => readingOf(house, 'nadia', { text: QUESTION, threadId: null }),
  experienceRead: async (house) => {
    const threadId = await wrote(house, 'nadia', QUESTION);
    return readingOf(house, 'hugo', { text: TEMPLATE, threadId });
  },
  postDeleted: async (house) => {
    const postId = await wrote(house, 'nadia', TEMPLATE);
    return (desk) => deletePost(desk, as('nadia'), postId);
  },
  recapPublished: async (house) => {
    await shared(house);
    return (desk) => publishRecap(desk, as('claire'), WEEK);
  },
};

/** Has a message written, and gives its reading. */
async function readingOf(
  { desk }: House,
  who: 'nadia' | 'hugo',
  { text, threadId }: { readonly text: string; readonly threadId: string | null },
): Promise<(desk: Desk) => Promise<unknown>> {
  const written = await postMessage(desk, as(who), { text, threadId, postId: 'read' });
  assert.ok(written.ok);
  const event = {
    workspaceId: SPACE_ID,
    id: 'read',
    surface: 'web',
    kind: 'posted',
    payload: null,
    threadId: threadId ?? 'read',
    receivedAt: desk.clock.now(),
  } as const;
  return (another) => together(another, (inside) => readPost(inside, event));
}

describe('whatever happens', () => {
  for (const [fact, prepare] of Object.entries(GESTURES))
    test(`${fact}: it is announced, and is not if a listener fails`, () =>
      inHouse(async (house) => {
        const gesture = await prepare(house);
        const before = await allOf(house);
        const failing: Hears = { [fact]: () => Promise.reject(new Error(`deaf to ${fact}`)) };
        const deaf = { ...house.desk, hears: [...HEARS, failing] };
        await assert.rejects(gesture(deaf), new RegExp(`deaf to ${fact}`));
        assert.equal(await allOf(house), before);
        await gesture(house.desk);
        assert.notEqual(await allOf(house), before);
      }));
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pair, pairingCode } from '../../src/app/identity/pairing.ts';
import { as, inHouse, SPACE_ID, type House } from './house.ts';

const PAUSED = '2026-11-12T09:00:00.000Z';
const TOLD = '2026-11-13T09:00:00.000Z';

/** Julien and Samira are one: Julien stays, who comes first of those who joined together. */
async function join({ desk }: House): Promise<void> {
  const paired = await pair(desk, as('samira'), await pairingCode(desk, as('julien')));
  assert.ok(paired.ok && paired.value.id === 'julien');
}

describe('two members who become one', () => {
  test('are told nothing unasked where either asked for quiet, nor sooner than either was to be', () =>
    inHouse(async (house) => {
      const { calms } = house.store;
      await calms.save({ workspaceId: SPACE_ID, memberId: 'julien', pausedAt: null, toldAt: null });
      await calms.save({ workspaceId: SPACE_ID, memberId: 'samira', pausedAt: PAUSED, toldAt: TOLD });
      await join(house);
      assert.deepEqual(await calms.list(SPACE_ID), [
        { workspaceId: SPACE_ID, memberId: 'julien', pausedAt: PAUSED, toldAt: TOLD },
      ]);
    }));

  for (const [kept, gone, state] of [
    ['waiting', 'declined', 'declined'],
    ['accepted', 'declined', 'declined'],
    ['declined', 'accepted', 'declined'],
    ['asked', 'accepted', 'accepted'],
    ['accepted', 'waiting', 'accepted'],
  ] as const)
    test(`are a Bridger who ${state} where one is ${kept} and the other ${gone}`, () =>
      inHouse(async (house) => {
        const { bridgers } = house.store;
        const of = { workspaceId: SPACE_ID, reasons: [], askedAt: TOLD, answeredAt: TOLD };
        await bridgers.save({ ...of, memberId: 'julien', state: kept });
        await bridgers.save({ ...of, memberId: 'samira', state: gone });
        await join(house);
        assert.deepEqual(
          (await bridgers.list(SPACE_ID)).map((one) => [one.memberId, one.state]),
          [['julien', state]],
        );
      }));

  test('are told what is for them where they typed the code', () =>
    inHouse(async (house) => {
      const { lastGestures } = house.store;
      await lastGestures.save({ workspaceId: SPACE_ID, memberId: 'julien', surface: 'slack' });
      await lastGestures.save({ workspaceId: SPACE_ID, memberId: 'samira', surface: 'web' });
      await join(house);
      assert.equal((await lastGestures.get(SPACE_ID, 'julien'))?.surface, 'web');
    }));

  test('are not thanked twice in a month', () =>
    inHouse(async (house) => {
      const { calendar } = house.store;
      const run = { workspaceId: SPACE_ID, ritual: 'bridgerThanks samira', period: '2026-11' };
      await calendar.claimRun(run, TOLD);
      await join(house);
      assert.deepEqual(await calendar.runs(SPACE_ID, 'bridgerThanks julien', 9), ['2026-11']);
    }));

  test('change nothing of what people wrote', () =>
    inHouse(async (house) => {
      const post = { workspaceId: SPACE_ID, threadId: null, about: null, visibleTo: null, deletedAt: null };
      const text = 'samira';
      await house.store.posts.add({ ...post, id: 'p1', authorId: 'samira', text, at: TOLD });
      await house.store.posts.add({ ...post, id: 'p2', authorId: 'hugo', text: 'Dis "samira"', at: TOLD });
      await join(house);
      const [one, other] = [
        await house.store.posts.get(SPACE_ID, 'p1'),
        await house.store.posts.get(SPACE_ID, 'p2'),
      ];
      assert.deepEqual([one?.authorId, one?.text, other?.text], ['julien', 'samira', 'Dis "samira"']);
    }));
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { deleteShare } from '../../src/app/share/deleteShare.ts';
import { monthBrief, saveDecision } from '../../src/app/brief/monthBrief.ts';
import { recordTrial } from '../../src/app/trial/recordTrial.ts';
import { monthsAround, viewRecap } from '../../src/app/recap/viewRecap.ts';
import { publishRecap, weekRecap } from '../../src/app/recap/weekRecap.ts';
import type { Brief } from '../../src/domain/brief/brief.ts';
import { channelOf, form, inHouse, shared, SPACE_ID, wrote, as, type House } from './house.ts';

const WEEK = '2026-W47';

async function threeShares(house: House): Promise<void> {
  await shared(house, { shareId: 'a', memberId: 'nadia' });
  await shared(house, { shareId: 'b', memberId: 'julien', fields: { tool: 'ChatGPT', useCase: 'Relancer' } });
  await shared(house, {
    shareId: 'c',
    memberId: 'samira',
    fields: { tool: 'Midjourney', useCase: 'Illustrer' },
  });
}

const publish = (house: House, key: 'claire' | 'nadia', week = WEEK) =>
  publishRecap(house.desk, as(key), week);

async function lines(house: House, week = WEEK): Promise<readonly string[]> {
  const found = await viewRecap(house.desk, house.viewer('claire'), week);
  return found.ok ? found.value.lines.map((line) => line.share.id) : [];
}

describe('the recap of a week', () => {
  test('is published once in the channel by who facilitates; asked again, it is the same', () =>
    inHouse(async (house) => {
      await threeShares(house);
      const first = await publish(house, 'claire');
      await shared(house, { shareId: 'd', memberId: 'hugo' });
      const again = await publish(house, 'claire');
      await house.settle();
      assert.ok(first.ok && again.ok);
      assert.deepEqual(again.value, first.value);
      assert.equal((await house.store.posts.about(SPACE_ID, 'recap', WEEK)).length, 1);
      assert.equal((await lines(house)).includes('d'), false);
    }));

  test('asked for twice at the same time is published once', () =>
    inHouse(async (house) => {
      await threeShares(house);
      await Promise.all([publish(house, 'claire'), publish(house, 'claire')]);
      await house.settle();
      assert.equal((await house.store.posts.about(SPACE_ID, 'recap', WEEK)).length, 1);
    }));

  test('is published by nobody else, and for no week that does not exist', () =>
    inHouse(async (house) => {
      assert.deepEqual(await publish(house, 'nadia'), { ok: false, refusal: 'onlyFacilitator' });
      assert.deepEqual(await publish(house, 'claire', '2026-W60'), { ok: false, refusal: 'noSuchWeek' });
      assert.deepEqual(await house.store.recaps.list(SPACE_ID, 10), []);
    }));

  test('says in words why each use case was chosen', () =>
    inHouse(async (house) => {
      await threeShares(house);
      const found = await viewRecap(house.desk, house.viewer('claire'), WEEK);
      assert.ok(found.ok && found.value.lines.length === 3);
      for (const { why } of found.value.lines) assert.match(why, /\p{L}{3}/u);
      assert.match(found.value.title, /16 au 22 novembre 2026/);
      assert.deepEqual(
        [found.value.published, found.value.older, found.value.newer],
        [false, '2026-W46', null],
      );
    }));

  test('has no place for drafts, and forgets what was taken back, published or not', () =>
    inHouse(async (house) => {
      await threeShares(house);
      await wrote(house, 'hugo', 'Outil : Gemini\nCas d’usage : résumer des appels d’offres');
      assert.equal((await lines(house)).length, 3);
      await publish(house, 'claire');
      await house.settle();
      await deleteShare(house.desk, as('nadia'), 'a');
      assert.deepEqual((await lines(house)).toSorted(), ['b', 'c']);
      const card = (await channelOf(house, 'hugo')).find(
        (thread) => thread.first.card?.badge === 'Récap de la semaine',
      );
      assert.equal(card?.first.card?.fields.length, 2);
    }));

  test('of a thin week is completed with older shares, never with one that a recent recap told', () =>
    inHouse(async (house) => {
      await threeShares(house);
      await publish(house, 'claire');
      house.at('2026-11-24T10:00:00.000Z');
      await shared(house, { shareId: 'd', memberId: 'hugo', fields: { useCase: 'Qualifier des prospects' } });
      assert.deepEqual(await lines(house, '2026-W48'), ['d']);
      house.at('2026-11-17T10:00:00.000Z');
      await shared(house, { shareId: 'untold', memberId: 'simon', fields: { useCase: 'Trier des alertes' } });
      const found = await viewRecap(house.desk, house.viewer('claire'), '2026-W48');
      assert.ok(found.ok);
      assert.deepEqual(
        found.value.lines.map((line) => [line.share.id, line.older]),
        [
          ['d', false],
          ['untold', true],
        ],
      );
    }));

  test('follows the clock of where people are', () =>
    inHouse(async (house) => {
      house.at('2026-11-15T22:59:59.999Z');
      await shared(house, { shareId: 'sunday' });
      house.at('2026-11-15T23:00:00.000Z');
      await shared(house, { shareId: 'monday' });
      const recap = await weekRecap(house.desk, house.workspace, '2026-W46');
      assert.deepEqual(recap.ok && recap.value.recap.picks.map((pick) => pick.shareId), ['sunday']);
    }));
});

async function brief(house: House, month = '2026-11'): Promise<Brief> {
  const written = await monthBrief(house.desk, house.workspace, {
    month,
    locale: 'fr',
    origin: 'http://localhost',
  });
  assert.ok(written.ok);
  return written.value;
}

const decide = (house: House, key: 'claire' | 'nadia', text: string, month = '2026-11') =>
  saveDecision(house.desk, as(key), { month, text });

describe('the brief of a month', () => {
  test('holds what the month held, each line leading to its source', () =>
    inHouse(async (house) => {
      await threeShares(house);
      await recordTrial(house.desk, as('nadia'), {
        shareId: 'b',
        outcome: 'works',
        line: '',
        timeSaved: '1 h par semaine',
      });
      const { activity, gains, tools, url } = await brief(house);
      assert.deepEqual([activity.shares, activity.trials, activity.jobFamilies], [3, 1, 3]);
      assert.equal(gains[0]?.shareId, 'b');
      assert.equal(gains[0]?.observed?.by, 1);
      assert.equal(gains[0]?.url, `http://localhost/${SPACE_ID}/shares/b`);
      assert.equal(tools.length, 3);
      assert.equal(url, `http://localhost/${SPACE_ID}/briefs/2026-11`);
    }));

  test('holds nothing of another month, nor of a month that does not exist', () =>
    inHouse(async (house) => {
      await shared(house);
      assert.equal((await brief(house, '2026-10')).activity.shares, 0);
      const none = await monthBrief(house.desk, house.workspace, {
        month: '2026-13',
        locale: 'fr',
        origin: '',
      });
      assert.deepEqual(none, { ok: false, refusal: 'noSuchMonth' });
    }));

  test('asks the decision that the facilitator writes, corrects and takes away', () =>
    inHouse(async (house) => {
      assert.equal((await brief(house)).decision, null);
      for (const [typed, kept] of [
        ['Ouvrir dix licences', 'Ouvrir dix licences'],
        [' Vingt\u0000 licences ', 'Vingt licences'],
        [' ', null],
      ] as const) {
        assert.ok((await decide(house, 'claire', typed)).ok);
        assert.equal((await brief(house)).decision, kept);
      }
    }));

  test('takes its decision from nobody else, for no month that does not exist, and not too long', () =>
    inHouse(async (house) => {
      assert.deepEqual(await decide(house, 'nadia', 'Rien'), { ok: false, refusal: 'onlyFacilitator' });
      assert.deepEqual(await decide(house, 'claire', 'Rien', '2026-13'), {
        ok: false,
        refusal: 'noSuchMonth',
      });
      assert.deepEqual(await decide(house, 'claire', 'x'.repeat(2_001)), {
        ok: false,
        refusal: 'messageTooLong',
      });
    }));

  test('has a month before, and one after until the running one', () =>
    inHouse(async (house) => {
      assert.deepEqual(monthsAround(house.desk, house.workspace, '2026-11'), {
        older: '2026-10',
        newer: null,
      });
      assert.deepEqual(monthsAround(house.desk, house.workspace, '2026-10'), {
        older: '2026-09',
        newer: '2026-11',
      });
    }));

  test('leaves a share out once it is taken back', () =>
    inHouse(async (house) => {
      await shared(house, form());
      await deleteShare(house.desk, as('nadia'), 's1');
      assert.equal((await brief(house)).activity.shares, 0);
    }));
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { askQuestion } from '../../src/app/question/askQuestion.ts';
import { disturb } from '../../src/app/rhythm/calm.ts';
import { editRecap, type RecapChange } from '../../src/app/recap/editRecap.ts';
import { keepRituals } from '../../src/app/rhythm/keepRituals.ts';
import { pauseMember, pauseSpace } from '../../src/app/rhythm/pause.ts';
import { viewRecap } from '../../src/app/recap/viewRecap.ts';
import { publishRecap } from '../../src/app/recap/weekRecap.ts';
import { channelOf, inHouse, shared, textSeenBy, SPACE_ID, as, type House } from './house.ts';

const WEEK = '2026-W47';
const FRIDAY = '2026-11-20T13:00:00.000Z';
const MONDAY = '2026-11-23T08:00:00.000Z';

/** Keeps what is due at an instant, by three replicas at once; gives how many were kept. */
async function keptAt(house: House, now: string): Promise<number> {
  house.at(now);
  const all = await Promise.all([keepRituals(house.desk), keepRituals(house.desk), keepRituals(house.desk)]);
  await house.settle();
  return all.reduce((sum, one) => sum + one, 0);
}

const recapsSaid = async (house: House): Promise<readonly string[]> =>
  (await house.store.recaps.list(SPACE_ID, 99)).map((recap) => recap.week);

async function edit(house: House, change: RecapChange, key: 'claire' | 'nadia' = 'claire') {
  return editRecap(house.desk, as(key), { week: WEEK, change });
}

async function view(house: House, week = WEEK) {
  const found = await viewRecap(house.desk, house.viewer('claire'), week);
  assert.ok(found.ok);
  return found.value;
}

async function shares(house: House, many: number): Promise<void> {
  for (let at = 0; at < many; at++)
    await shared(house, { shareId: `s${at}`, fields: { tool: `Outil ${at}`, useCase: `Usage ${at}` } });
}

describe('the week’s recap', () => {
  test('may be read on Friday by who facilitates, and goes to all on Monday at nine, once', () =>
    inHouse(async (house) => {
      await shared(house);
      assert.equal(await keptAt(house, FRIDAY), 1);
      for (const key of ['claire', 'nadia', 'hugo'] as const) {
        const told = (await textSeenBy(house, key)).split('est prêt à relire').length - 1;
        assert.equal(told, key === 'claire' ? 1 : 0, key);
      }
      assert.match(await textSeenBy(house, 'claire'), /lundi 23 novembre à 09:00/);
      assert.equal(await keptAt(house, MONDAY), 1);
      assert.equal(await keptAt(house, '2026-11-23T08:01:00.000Z'), 0);
      assert.equal((await house.store.posts.about(SPACE_ID, 'recap', WEEK)).length, 1);
      assert.equal((await textSeenBy(house, 'claire')).includes('est prêt à relire'), false);
    }));

  test('is headed by what each use is for, with its tool and why it was chosen', () =>
    inHouse(async (house) => {
      await shares(house, 1);
      await keptAt(house, MONDAY);
      const fields = (await channelOf(house, 'nadia'))
        .flatMap(({ first }) => first.card?.fields ?? [])
        .filter(({ note }) => note?.startsWith('Pourquoi'));
      assert.deepEqual(
        fields.map(({ label, value }) => [label, value]),
        [['Usage 0', 'Outil 0']],
      );
    }));

  test('published by hand does not go again', () =>
    inHouse(async (house) => {
      await shared(house);
      await publishRecap(house.desk, as('claire'), WEEK);
      await keptAt(house, FRIDAY);
      await keptAt(house, MONDAY);
      assert.deepEqual(await recapsSaid(house), [WEEK]);
      assert.equal((await textSeenBy(house, 'claire')).includes('est prêt à relire'), false);
    }));

  test('does not go while it is held, nor while the space is paused, and waits a day when the channel was told', () =>
    inHouse(async (house) => {
      await shared(house);
      const pause = (on: boolean) => pauseSpace(house.desk, as('claire'), on);
      await pause(true);
      assert.equal(await keptAt(house, MONDAY), 0);
      await pause(false);
      await disturb(house.desk, house.workspace, null);
      assert.equal(await keptAt(house, '2026-11-23T09:00:00.000Z'), 0);
      await edit(house, { is: 'hold' });
      assert.equal((await view(house)).coming.held, true);
      assert.equal(await keptAt(house, '2026-11-24T09:00:00.000Z'), 1);
      assert.deepEqual(await recapsSaid(house), []);
    }));

  test('is not announced to who facilitates while they are paused', () =>
    inHouse(async (house) => {
      await shared(house);
      await pauseMember(house.desk, as('claire'), true);
      await keptAt(house, FRIDAY);
      assert.equal((await textSeenBy(house, 'claire')).includes('est prêt à relire'), false);
    }));

  test('asks an open question, welcomes newcomers who agreed, and says what the facilitator added', () =>
    inHouse(async (house) => {
      await shared(house);
      const ask = { questionId: 'q1', routes: false };
      await askQuestion(house.desk, as('hugo'), { ...ask, text: 'Qui a déjà résumé un appel d’offres ?' });
      await edit(house, { is: 'note', text: ' Belle semaine. ' });
      await keptAt(house, MONDAY);
      const seen = await textSeenBy(house, 'nadia');
      assert.match(seen, /Une question attend sa réponse\s: Qui a déjà résumé/);
      assert.match(seen, /Bienvenue à Hugo Marchenoir/);
      assert.doesNotMatch(seen, /Bienvenue[^"]*(?:Simon|Claire)/);
      assert.match(seen, /Belle semaine/);
      const again = await view(house, '2026-W48');
      assert.equal(again.besides.question, null);
    }));
});

describe('before a recap goes', () => {
  test('a pick is replaced by another, removed, kept, and put back as proposed', () =>
    inHouse(async (house) => {
      await shares(house, 6);
      const ids = async () => (await view(house)).lines.map((line) => line.share.id);
      const proposed = await ids();
      assert.equal(proposed.length, 5);
      const [first = '', second = ''] = proposed;
      await edit(house, { is: 'replace', shareId: first });
      assert.equal((await ids()).length, 5);
      assert.equal((await ids()).includes(first), false);
      await edit(house, { is: 'remove', shareId: second });
      assert.equal((await ids()).length, 4);
      await edit(house, { is: 'keep', shareId: first });
      assert.equal((await ids())[0], first);
      assert.match((await view(house)).lines[0]?.why ?? '', /choisi par la personne qui anime/);
      assert.equal((await view(house)).coming.changed, true);
      await edit(house, { is: 'reset' });
      assert.deepEqual(await ids(), proposed);
    }));

  test('what was changed is what goes, and nothing changes after', () =>
    inHouse(async (house) => {
      await shares(house, 6);
      await edit(house, { is: 'remove', shareId: 's0' });
      await keptAt(house, MONDAY);
      const recap = await house.store.recaps.ofWeek(SPACE_ID, WEEK);
      assert.equal(recap?.picks.length, 4);
      assert.equal(
        recap?.picks.some((pick) => pick.shareId === 's0'),
        false,
      );
      assert.deepEqual(await edit(house, { is: 'reset' }), { ok: false, refusal: 'alreadyPublished' });
    }));

  test('nobody else changes anything, and a sentence is neither too long nor a secret', () =>
    inHouse(async (house) => {
      assert.deepEqual(await edit(house, { is: 'hold' }, 'nadia'), { ok: false, refusal: 'onlyFacilitator' });
      const long = await edit(house, { is: 'note', text: 'x'.repeat(2_001) });
      assert.deepEqual(long, { ok: false, refusal: 'messageTooLong' });
      const secret = await edit(house, { is: 'note', text: 'Le mot de passe : Tr0ub4dor&3' });
      assert.deepEqual(secret, { ok: false, refusal: 'secret' });
      assert.equal(await house.store.recapEdits.get(SPACE_ID, WEEK), null);
    }));
});

describe('in silent weeks', () => {
  const mondays = Array.from({ length: 8 }, (_, weeks) =>
    Temporal.Instant.from(MONDAY)
      .add({ hours: weeks * 168 })
      .toString({ fractionalSecondDigits: 3 }),
  );

  test('older shares come back twice, then who facilitates is told once instead of the channel', () =>
    inHouse(async (house) => {
      await shares(house, 9);
      for (const monday of mondays) await keptAt(house, monday);
      assert.deepEqual((await recapsSaid(house)).toReversed(), ['2026-W47', '2026-W48', '2026-W49']);
      const recaps = (await house.store.recaps.list(SPACE_ID, 9)).toReversed();
      assert.deepEqual(
        recaps.map((recap) => [recap.picks.length, recap.besides.silent]),
        [
          [5, false],
          [2, true],
          [2, true],
        ],
      );
      // Within eight weeks, no share is told twice.
      assert.equal(new Set(recaps.flatMap((recap) => recap.picks.map((pick) => pick.shareId))).size, 9);
      const told = (key: 'claire' | 'nadia') =>
        textSeenBy(house, key).then((seen) => seen.split('calme depuis trois semaines').length - 1);
      assert.deepEqual([await told('claire'), await told('nadia')], [1, 0]);
      assert.match(await textSeenBy(house, 'nadia'), /un deuxième regard/);
    }));
});

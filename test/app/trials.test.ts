import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { deleteShare } from '../../src/app/share/deleteShare.ts';
import { recordTrial, type TrialForm } from '../../src/app/trial/recordTrial.ts';
import { saveProfile } from '../../src/app/workspace/saveProfile.ts';
import { viewShare } from '../../src/app/share/viewShare.ts';
import {
  channelOf,
  inHouse,
  shared,
  SPACE_ID,
  TEMPLATE,
  textSeenBy,
  wrote,
  as,
  type House,
} from './house.ts';

const trial = (over: Partial<TrialForm> = {}): TrialForm => ({
  shareId: 's1',
  outcome: 'works',
  line: 'Vu sur trois contrats',
  timeSaved: '1 h par semaine',
  ...over,
});

async function tried(
  house: House,
  { memberId = 'julien', ...over }: Partial<TrialForm> & { readonly memberId?: string } = {},
): Promise<void> {
  const recorded = await recordTrial(house.desk, as(memberId), trial(over));
  assert.ok(recorded.ok);
  await house.settle();
}

/** The notes of the share's card: what colleagues who tried it say. */
async function notesOf(house: House): Promise<string> {
  const view = await viewShare(house.desk, house.viewer('claire'), 's1');
  return (view?.card.notes ?? []).join(' ');
}

/** What the author is told in the thread. */
const toldTo = async (house: House, key: 'nadia' | 'claire' | 'julien') =>
  ((await channelOf(house, key))[0]?.replies ?? []).map((reply) => reply.card?.title);

describe('a trial', () => {
  test('changes the card: who has tried, by job family, and what came of it', () =>
    inHouse(async (house) => {
      await shared(house);
      assert.match(await notesOf(house), /Pas encore testé/);
      await tried(house);
      await tried(house, { memberId: 'samira', outcome: 'doesNotWork', line: '', timeSaved: '' });
      assert.match(await notesOf(house), /1\u00a0fois, ça marche.*1\u00a0fois, ça ne marche pas/);
      assert.match(
        await notesOf(house),
        /Près de votre métier, Marketing\u00a0: Samira Oukaci.*Comptabilité\u00a0: Julien Castagnède/,
      );
    }));

  test('is told with the way to the share, and to put it right when it did not work as it is', () =>
    inHouse(async (house) => {
      const deeds = async () =>
        ((await channelOf(house, 'nadia'))[0]?.replies ?? []).map(
          (reply) => reply.card?.actions.map(({ deed }) => (deed.is === 'open' ? deed.path : deed.is)) ?? [],
        );
      await shared(house);
      await tried(house, { outcome: 'works' });
      await tried(house, { memberId: 'samira', outcome: 'worksWithChanges' });
      const sheet = `/${SPACE_ID}/shares/s1`;
      assert.deepEqual(await deeds(), [[sheet], [sheet, 'form']]);
    }));

  test('is told to the author alone, once, whatever is corrected afterwards', () =>
    inHouse(async (house) => {
      await shared(house);
      await tried(house);
      await tried(house, { outcome: 'worksWithChanges' });
      assert.deepEqual(await toldTo(house, 'nadia'), ['Julien Castagnède a testé ce partage']);
      assert.deepEqual(await toldTo(house, 'claire'), []);
      assert.deepEqual(await toldTo(house, 'julien'), []);
    }));

  test('made again replaces the earlier one', () =>
    inHouse(async (house) => {
      await shared(house);
      await tried(house);
      await tried(house, { outcome: 'doesNotWork', line: 'Finalement non', timeSaved: '' });
      const [one, ...others] = await house.store.trials.ofShares(SPACE_ID, ['s1']);
      assert.deepEqual(
        [one?.outcome, one?.line, one?.timeSaved, others],
        ['doesNotWork', 'Finalement non', null, []],
      );
    }));

  test('sent twice at the same time is one trial, told once', () =>
    inHouse(async (house) => {
      await shared(house);
      await Promise.all([
        recordTrial(house.desk, as('julien'), trial()),
        recordTrial(house.desk, as('julien'), trial()),
      ]);
      await house.settle();
      assert.equal((await house.store.trials.ofShares(SPACE_ID, ['s1'])).length, 1);
      assert.equal((await toldTo(house, 'nadia')).length, 1);
    }));

  test('keeps time saved as it was told, and as an interval when it holds a figure', () =>
    inHouse(async (house) => {
      await shared(house);
      await tried(house, { timeSaved: 'entre 1 h et 2 h par semaine' });
      await tried(house, { memberId: 'samira', timeSaved: 'énorme' });
      await tried(house, { memberId: 'simon', timeSaved: '-1 h' });
      const [first, second, third] = await house.store.trials.ofShares(SPACE_ID, ['s1']);
      assert.deepEqual([first?.timeSaved?.savedMin, first?.timeSaved?.per], [[60, 120], 'week']);
      assert.deepEqual([second?.timeSaved, second?.timeSavedText], [null, 'énorme']);
      // Their form asks for the time saved or lost.
      assert.deepEqual(third?.timeSaved?.savedMin, [-60, -60]);
    }));

  test('names nobody who does not agree, in any view', () =>
    inHouse(async (house) => {
      await shared(house);
      await tried(house, { memberId: 'simon' });
      const view = await viewShare(house.desk, house.viewer('claire'), 's1');
      assert.equal(JSON.stringify(view).includes('Ostertal'), false);
      assert.equal((await textSeenBy(house, 'nadia')).includes('Ostertal'), false);
      assert.equal(JSON.stringify(view).includes('Cybersécurité'), false);
      assert.equal(view?.trials[0]?.name, null);
      assert.deepEqual(await toldTo(house, 'nadia'), ['Une ou un collègue a testé ce partage']);
    }));

  test('names someone from the moment they agree, and no longer when they do not', () =>
    inHouse(async (house) => {
      await shared(house);
      await tried(house, { memberId: 'simon' });
      const agree = (agreesToBeNamed: boolean) =>
        saveProfile(house.desk, as('simon'), {
          jobFamilyId: 'cybersecurite',
          agreesToBeNamed,
          declinesRequests: false,
          address: 'vous',
        });
      await agree(true);
      assert.match(await notesOf(house), /Simon Ostertal/);
      await agree(false);
      assert.doesNotMatch(await notesOf(house), /Simon/);
    }));

  test('of one’s own share, of a draft, of a deleted share or of nothing is refused', () =>
    inHouse(async (house) => {
      const refusal = async ({
        memberId = 'julien',
        ...over
      }: Partial<TrialForm> & { memberId?: string }) => {
        const recorded = await recordTrial(house.desk, as(memberId), trial(over));
        return 'refusal' in recorded ? recorded.refusal : null;
      };
      await shared(house);
      assert.equal(await refusal({ memberId: 'nadia' }), 'ownTrial');
      assert.equal(await refusal({ shareId: 'none' }), 'notFound');
      const postId = await wrote(house, 'samira', TEMPLATE);
      const draft = await house.store.shares.byPost(SPACE_ID, postId);
      assert.equal(await refusal({ shareId: draft?.id ?? '' }), 'notFound');
      await deleteShare(house.desk, as('nadia'), 's1');
      assert.equal(await refusal({}), 'notFound');
      assert.deepEqual(await house.store.trials.page(SPACE_ID, '', 10), []);
    }));

  test('without an outcome, with too long a line or with a password says so by field', () =>
    inHouse(async (house) => {
      await shared(house);
      const recorded = await recordTrial(
        house.desk,
        as('julien'),
        trial({ outcome: null, line: 'x'.repeat(2_001), timeSaved: 'y'.repeat(301) }),
      );
      assert.ok(!recorded.ok && 'problems' in recorded);
      assert.deepEqual(
        [...recorded.problems],
        [
          ['outcome', 'noOutcome'],
          ['line', 'tooLong'],
          ['timeSaved', 'tooLong'],
        ],
      );
      const secret = await recordTrial(
        house.desk,
        as('julien'),
        trial({ line: 'mot de passe : Tr0mbone!42' }),
      );
      assert.ok('problems' in secret && secret.problems.get('line') === 'secret');
    }));
});

import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { LaunchPlan } from '../../src/domain/rhythm/launchPlan.ts';
import { NOTHING_BESIDES, noEdit } from '../../src/domain/recap/recap.ts';
import { defaultRhythm } from '../../src/domain/rhythm/rhythm.ts';
import type { OpenStore } from '../../src/store/store.ts';
import { at, SPACE } from './samples.ts';

/** One row of each table of the rhythm. */
export async function fillRhythm(store: OpenStore, workspaceId: string): Promise<void> {
  const recap = { id: 'r1', week: '2026-W47', publishedAt: at(1), picks: [], besides: NOTHING_BESIDES };
  await store.recaps.add({ workspaceId, ...recap });
  await store.recapEdits.save(noEdit(workspaceId, '2026-W48'));
  await store.rhythms.save(defaultRhythm(workspaceId));
  await store.calms.save({ workspaceId, memberId: 'm1', pausedAt: null, toldAt: at(1) });
  await store.launchPlans.save({ ...PLAN, workspaceId });
  await store.suggestionAnswers.save({ ...ANSWER, workspaceId });
}

const PLAN = {
  workspaceId: SPACE,
  startedOn: '2026-11-24',
  pausedOn: null,
  settled: { invite: 'done' },
} as const satisfies LaunchPlan;
const ANSWER = { workspaceId: SPACE, suggestion: 'door:rh', answer: 'declined', at: at(1) } as const;

/** What any engine keeps of a space's rhythm. */
export function rhythmContract(name: string, open: () => Promise<OpenStore>): void {
  describe(`the rhythm of a space on ${name}`, () => {
    let store: OpenStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    it('is none until it is chosen, then the last one that was', async () => {
      assert.equal(await store.rhythms.get(SPACE), null);
      const chosen = { ...defaultRhythm(SPACE), pausedAt: at(1) };
      await store.rhythms.save(defaultRhythm(SPACE));
      await store.rhythms.save(chosen);
      await store.rhythms.save(defaultRhythm('w2'));
      assert.deepEqual(await store.rhythms.get(SPACE), chosen);
      assert.deepEqual(await store.rhythms.everywhere(), [chosen, defaultRhythm('w2')]);
    });

    it('holds what is changed in the recap of each week', async () => {
      const edit = { ...noEdit(SPACE, '2026-W47'), kept: ['s1'], note: 'Merci', heldAt: at(1) };
      await store.recapEdits.save(noEdit(SPACE, '2026-W47'));
      await store.recapEdits.save(edit);
      await store.recapEdits.save(noEdit(SPACE, '2026-W46'));
      assert.deepEqual(await store.recapEdits.get(SPACE, '2026-W47'), edit);
      assert.equal(await store.recapEdits.get(SPACE, '2026-W48'), null);
      assert.deepEqual(await store.recapEdits.list(SPACE), [noEdit(SPACE, '2026-W46'), edit]);
    });

    it('holds its launch plan, the last one saved', async () => {
      assert.equal(await store.launchPlans.get(SPACE), null);
      await store.launchPlans.save({ ...PLAN, settled: {} });
      await store.launchPlans.save({ ...PLAN, pausedOn: '2026-11-25' });
      await store.launchPlans.save({ ...PLAN, workspaceId: 'w2' });
      assert.deepEqual(await store.launchPlans.get(SPACE), { ...PLAN, pausedOn: '2026-11-25' });
      assert.deepEqual(
        (await store.launchPlans.everywhere()).map((plan) => plan.workspaceId),
        [SPACE, 'w2'],
      );
    });

    it('holds what was answered to each suggestion', async () => {
      const earlier = { ...ANSWER, suggestion: 'highlight:s1', at: at(0) };
      await store.suggestionAnswers.save({ ...ANSWER, answer: 'done' });
      await store.suggestionAnswers.save(ANSWER);
      await store.suggestionAnswers.save(earlier);
      assert.deepEqual(await store.suggestionAnswers.list(SPACE), [earlier, ANSWER]);
      assert.deepEqual(await store.suggestionAnswers.list('w2'), []);
    });

    it('holds the calm of each person, the last one only', async () => {
      const calm = { workspaceId: SPACE, memberId: 'm1', pausedAt: null, toldAt: at(1) };
      await store.calms.save(calm);
      await store.calms.save({ ...calm, pausedAt: at(2) });
      await store.calms.save({ ...calm, memberId: 'm0', toldAt: null });
      assert.equal(await store.calms.get('w2', 'm1'), null);
      assert.deepEqual(await store.calms.get(SPACE, 'm1'), { ...calm, pausedAt: at(2) });
      assert.deepEqual(
        (await store.calms.list(SPACE)).map((one) => one.memberId),
        ['m0', 'm1'],
      );
    });
  });
}

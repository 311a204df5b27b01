import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { NOTHING_BESIDES, noEdit } from '../../src/domain/rhythm/recap.ts';
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
}

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
      assert.deepEqual(await store.rhythms.all(), [chosen, defaultRhythm('w2')]);
    });

    it('holds what is changed in the recap of each week', async () => {
      const edit = { ...noEdit(SPACE, '2026-W47'), kept: ['s1'], note: 'Merci', heldAt: at(1) };
      await store.recapEdits.save(noEdit(SPACE, '2026-W47'));
      await store.recapEdits.save(edit);
      await store.recapEdits.save(noEdit(SPACE, '2026-W46'));
      assert.deepEqual(await store.recapEdits.ofWeek(SPACE, '2026-W47'), edit);
      assert.equal(await store.recapEdits.ofWeek(SPACE, '2026-W48'), null);
      assert.deepEqual(await store.recapEdits.list(SPACE), [noEdit(SPACE, '2026-W46'), edit]);
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

import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { defaultRhythm } from '../../src/domain/rhythm/rhythm.ts';
import type { OpenStore } from '../../src/store/store.ts';
import { at, SPACE } from './samples.ts';

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

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Store } from '../../src/app/ports/store.ts';
import type { SpaceSurface } from '../../src/domain/workspace/workspace.ts';
import { at, event, refresh, SPACE } from './samples.ts';

/** What spaces, events and deliveries keep of their surface. */
export function surfacesContract(store: () => Store): void {
  const ask = { now: at(1), leaseMs: 1000, limit: 9 };

  describe('surfaces', () => {
    it('are kept by space, each once, with their role', async () => {
      const surface = (over: Partial<SpaceSurface>): SpaceSurface => ({
        workspaceId: SPACE,
        surface: 'slack',
        role: 'home',
        since: at(1),
        pausedAt: null,
        ...over,
      });
      await store().spaceSurfaces.save(surface({}));
      await store().spaceSurfaces.save(surface({ surface: 'notion', role: 'mirror' }));
      await store().spaceSurfaces.save(surface({ surface: 'notion', role: 'mirror', pausedAt: at(2) }));
      await store().spaceSurfaces.save(surface({ workspaceId: 'w2' }));
      const paused = surface({ surface: 'notion', role: 'mirror', pausedAt: at(2) });
      assert.deepEqual(await store().spaceSurfaces.list(SPACE), [paused, surface({})]);
      await store().spaceSurfaces.remove(SPACE, 'notion');
      assert.deepEqual(await store().spaceSurfaces.list(SPACE), [surface({})]);
    });

    it('of the last gesture of each member are known, the last one only', async () => {
      const gesture = { workspaceId: SPACE, memberId: 'm1', surface: 'slack' };
      await store().lastGestures.save(gesture);
      await store().lastGestures.save({ ...gesture, surface: 'notion' });
      assert.equal((await store().lastGestures.get(SPACE, 'm1'))?.surface, 'notion');
      assert.equal(await store().lastGestures.get('w2', 'm1'), null);
    });

    it('are kept with what they received, as they wrote it, until it is handled', async () => {
      const received = event({ surface: 'mail', kind: 'letter', payload: '{"subject":"Récap…"}' });
      assert.equal(await store().inbox.receive(received), true);
      assert.deepEqual(await store().inbox.claim(ask), [received]);
      await store().inbox.failed(SPACE, received.id, null, 'timeout');
      assert.deepEqual(
        (await store().inbox.dead(9)).map(({ item }) => item),
        [received],
      );
    });

    it('receive many events at once, each once, in their order', async () => {
      const [first, again, second] = [
        event({ id: 'a' }),
        event({ id: 'a' }),
        event({ id: 'b', threadId: 'b' }),
      ];
      await store().inbox.receiveAll([first, again]);
      await store().inbox.receiveAll([first, second]);
      await store().inbox.receiveAll([]);
      assert.deepEqual(await store().inbox.claim(ask), [first, second]);
    });

    it('that could not be heard are forgotten after a time, what is younger or waits staying', async () => {
      for (const [id, minute] of [
        ['old', 0],
        ['young', 5],
        ['waiting', 0],
      ] as const)
        await store().inbox.receive(event({ id, receivedAt: at(minute), payload: '{}' }));
      for (const id of ['old', 'young']) await store().inbox.failed(SPACE, id, null, 'timeout');
      assert.equal(await store().inbox.purgeDead(at(5), 9), 1);
      assert.deepEqual(
        (await store().inbox.dead(9)).map(({ item }) => item.id),
        ['young'],
      );
      assert.equal((await store().inbox.waiting(at(9), 9)).length, 1);
    });

    it('are kept with what they are to say, one beside the other', async () => {
      const said = [
        refresh({ surface: 'slack', id: 'd1' }),
        refresh({ surface: 'mail', id: 'd2', subjectId: 's2' }),
      ];
      for (const one of said) await store().outbox.add(one);
      assert.deepEqual(await store().outbox.claim(ask), said);
    });
  });
}

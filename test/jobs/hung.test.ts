import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Send } from '../../src/app/ports/surface.ts';
import { openOutbox } from '../../src/jobs/outbox.ts';
import { inHouse, SPACE_ID } from '../app/house.ts';
import { refresh } from '../store/samples.ts';

describe('a surface that never answers', () => {
  test('is given up after a while, and its channel is spoken to again', (context) =>
    inHouse(async ({ desk, store }) => {
      context.mock.timers.enable({ apis: ['setTimeout'] });
      await store.outbox.add(refresh({ workspaceId: SPACE_ID, id: 'd1', surface: 'slack', subjectId: 's1' }));
      const said: string[] = [];
      const send: Send = async ({ id }) => {
        if (id === 'd1') await new Promise(() => {});
        said.push(id);
      };
      const outbox = openOutbox(desk, { slack: { send } });
      await outbox.round();
      await store.outbox.add(refresh({ workspaceId: SPACE_ID, id: 'd2', surface: 'slack', subjectId: 's2' }));
      assert.equal(await outbox.round(), 0);
      context.mock.timers.tick(15 * 60_000);
      await outbox.idle();
      assert.equal(await store.outbox.attempts(SPACE_ID, 'd1'), 1);
      await outbox.round();
      await outbox.idle();
      assert.deepEqual(said, ['d2']);
    }));
});

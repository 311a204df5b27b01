import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { together } from '../../src/app/desk.ts';
import { post } from '../store/samples.ts';
import { inHouse, SPACE_ID } from './house.ts';

const SRC = join(import.meta.dirname, '../../src');
const ROOMS = ['app', 'jobs', 'surfaces', 'example', 'program', 'cli'];

describe('a transaction', () => {
  test('has one desk in hand: nothing takes a desk and a store', () => {
    const both = ROOMS.flatMap((room) =>
      readdirSync(join(SRC, room), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .filter((file) =>
          /\bdesk: \w*Desk\b[^)]*\bstore\??: Store\b/.test(readFileSync(join(SRC, room, file), 'utf8')),
        )
        .map((file) => `${room}/${file}`),
    );
    assert.deepEqual(both, []);
  });

  test('is whole or is not: what the desk inside wrote goes with what failed', () =>
    inHouse(async ({ desk, store }) => {
      const failing = together(desk, async (inside) => {
        await inside.store.posts.add(post({ workspaceId: SPACE_ID, id: 'half' }));
        throw new Error('half-way');
      });
      await assert.rejects(failing, /half-way/);
      assert.equal(await store.posts.get(SPACE_ID, 'half'), null);
    }));
});

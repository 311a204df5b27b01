import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { array, assert as holds, constantFrom, property } from 'fast-check';
import { arrange, type ArrangeStep } from '../../../src/domain/workspace/arrange.ts';
import type { SpaceSurface } from '../../../src/domain/workspace/workspace.ts';

const at = '2026-11-24T09:00:00.000Z';
const known = [
  { surface: 'web', ownSpaces: false, hasLetters: false },
  { surface: 'notion', ownSpaces: false, hasLetters: false },
  { surface: 'slack', ownSpaces: true, hasLetters: false },
  { surface: 'mail', ownSpaces: false, hasLetters: true },
];
const space = { workspaceId: 'w1', known, at };
const home: SpaceSurface = {
  workspaceId: 'w1',
  surface: 'web',
  role: 'home',
  since: '2026-01-05T09:00:00.000Z',
  pausedAt: null,
};

const names = constantFrom('web', 'notion', 'slack', 'mail', 'nowhere');
const step = names.chain((surface) =>
  constantFrom<ArrangeStep>(
    { do: 'home', surface },
    { do: 'add', surface, role: 'mirror' },
    { do: 'add', surface, role: 'door' },
    { do: 'pause', surface },
    { do: 'resume', surface },
    { do: 'remove', surface },
  ),
);

describe('where a space lives', () => {
  test('is one home, never paused, and each surface once, whatever is asked', () =>
    holds(
      property(array(step, { maxLength: 12 }), (steps) => {
        let surfaces: readonly SpaceSurface[] = [home];
        for (const one of steps) {
          const arranged = arrange(surfaces, [one], space);
          if (arranged.ok) surfaces = arranged.surfaces;
          const homes = surfaces.filter(({ role }) => role === 'home');
          assert.deepEqual([homes.length, homes[0]?.pausedAt], [1, null]);
          assert.equal(new Set(surfaces.map(({ surface }) => surface)).size, surfaces.length);
          assert.ok(surfaces.every(({ surface }) => ['web', 'notion', 'mail'].includes(surface)));
          assert.ok(surfaces.every(({ surface, role }) => surface !== 'mail' || role !== 'mirror'));
        }
      }),
    ));

  test('is changed wholly or not at all', () => {
    const arranged = arrange(
      [home],
      [
        { do: 'add', surface: 'notion', role: 'mirror' },
        { do: 'remove', surface: 'web' },
      ],
      space,
    );
    assert.deepEqual(arranged, { ok: false, problem: { is: 'isHome', surface: 'web', asked: 'remove' } });
  });

  test('keeps since when it was there through a pause and another role', () => {
    const steps: readonly ArrangeStep[] = [
      { do: 'home', surface: 'notion' },
      { do: 'pause', surface: 'web' },
      { do: 'add', surface: 'web', role: 'door' },
    ];
    const arranged = arrange([home], steps, space);
    assert.ok(arranged.ok);
    const web = arranged.surfaces.find(({ surface }) => surface === 'web');
    assert.deepEqual(web, { ...home, role: 'door', pausedAt: at });
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { echoOf } from '../../../src/domain/trial/echo.ts';
import { mirrorOf } from '../../../src/domain/trial/mirror.ts';
import { DEFAULT_JOB_FAMILIES } from '../../../src/domain/workspace/jobFamilies.ts';
import { nearFamilies } from '../../../src/domain/workspace/nearFamilies.ts';
import type { Member } from '../../../src/domain/workspace/workspace.ts';
import { member, SPACE, trial } from '../../store/samples.ts';

const FAMILIES = ['achats', 'comptabilite', 'juridique', 'rh', 'design'].map((id, position) => ({
  id,
  workspaceId: SPACE,
  names: { fr: id },
  position,
}));
const person = (id: string, jobFamilyId: string | null, agreesToBeNamed = true): Member =>
  member({ id, name: id.toUpperCase(), jobFamilyId, agreesToBeNamed });

/** What `viewer` is shown when all the others tried. */
function mirror(viewer: Member | null, triers: readonly Member[], others: readonly Member[] = []) {
  const trials = triers.map(({ id }) => trial({ id: `t${id}`, memberId: id }));
  return mirrorOf(echoOf(trials, [...triers, ...others], FAMILIES), viewer);
}

describe('the mirror', () => {
  const viewer = person('v', 'comptabilite');

  it('holds up named peers of one’s own job', () => {
    const held = mirror(viewer, [person('a', 'achats'), person('b', 'comptabilite')]);
    assert.deepEqual(held, { is: 'own', group: { jobFamilyId: 'comptabilite', names: ['B'] } });
  });

  it('else holds up the closest job where someone agrees to be named', () => {
    const held = mirror(viewer, [
      person('a', 'achats'),
      person('b', 'comptabilite', false),
      person('c', 'rh'),
    ]);
    assert.deepEqual(held, { is: 'near', group: { jobFamilyId: 'achats', names: ['A'] } });
  });

  it('does not hold oneself up, nor anyone of a job far away, nor anything without a job', () => {
    assert.equal(mirror(viewer, [viewer]), null);
    assert.equal(mirror(viewer, [person('c', 'design')]), null);
    assert.equal(mirror(person('v', null), [person('b', 'comptabilite')]), null);
    assert.equal(mirror(null, [person('b', 'comptabilite')]), null);
  });

  it('says without a name nor a figure that one’s job tried, when it is large enough to hide who', () => {
    const unnamed = [person('b', 'comptabilite', false)];
    const four = ['c', 'd', 'e', 'f'].map((id) => person(id, 'comptabilite'));
    assert.deepEqual(mirror(viewer, unnamed, four), { is: 'unnamed' });
    assert.equal(mirror(viewer, unnamed, four.slice(1)), null);
  });
});

describe('jobs that are close', () => {
  it('are default ones, and each is close to the other', () => {
    const known = new Set<string>(DEFAULT_JOB_FAMILIES);
    for (const id of known) {
      assert.ok(nearFamilies(id).length > 0, id);
      for (const other of nearFamilies(id)) {
        assert.ok(known.has(other), other);
        assert.ok(nearFamilies(other).includes(id), `${id} ${other}`);
      }
    }
    assert.deepEqual(nearFamilies('le-sien'), []);
  });
});

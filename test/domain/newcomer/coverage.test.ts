import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import {
  closedDoors,
  coverageOf,
  type Coverage,
  type CoverageFacts,
} from '../../../src/domain/newcomer/coverage.ts';

const NOTHING: Coverage = { useCases: 0, trials: 0, openQuestions: 0 };

function facts(
  people: Readonly<Record<string, number>>,
  told: Readonly<Record<string, Partial<Coverage>>> = {},
  unsaid = 0,
): CoverageFacts {
  const members = Object.entries(people).flatMap(([id, many]) => Array.from({ length: many }, () => id));
  return {
    families: Object.keys(people),
    members: [...members, ...Array.from({ length: unsaid }, () => null)],
    of: (id) => ({ ...NOTHING, ...told[id ?? 'none'] }),
  };
}

const lines = (one: CoverageFacts) =>
  coverageOf(one).map(({ is, jobFamilyIds, useCases }) => [is, jobFamilyIds.join(' '), useCases]);

describe('the coverage map', () => {
  it('shows a job of five people alone, and puts the smaller ones together', () => {
    const told = { a: { useCases: 7 }, b: { useCases: 1 }, c: { useCases: 2 } };
    assert.deepEqual(lines(facts({ a: 5, b: 3, c: 2 }, told)), [
      ['family', 'a', 7],
      ['others', 'b c', 3],
    ]);
  });

  it('has the smallest job join the others while those are fewer than five', () => {
    const told = { a: { useCases: 7 }, b: { useCases: 1 }, c: { useCases: 2 } };
    assert.deepEqual(lines(facts({ a: 9, b: 6, c: 1 }, told)), [
      ['family', 'a', 7],
      ['others', 'b c', 3],
    ]);
    assert.deepEqual(lines(facts({ a: 5, c: 4 }, told)), [['others', 'a c', 9]]);
  });

  it('names no small job that has told nothing, not even among others', () => {
    assert.deepEqual(lines(facts({ a: 5, b: 3, c: 2 }, { a: { useCases: 7 } })), [
      ['family', 'a', 7],
      ['others', '', 0],
    ]);
  });

  it('leaves out jobs where nobody is and nothing is told, and keeps what people without a job told', () => {
    assert.deepEqual(lines(facts({ a: 5, z: 0 }, { none: { useCases: 2 } }, 6)), [
      ['family', 'a', 0],
      ['others', '', 2],
    ]);
    assert.deepEqual(lines(facts({ z: 0 })), []);
  });

  it('never tells of fewer than five people, in a line or by difference, and loses nothing', () => {
    const anyFacts = fc
      .array(fc.tuple(fc.nat(9), fc.nat(20)), { maxLength: 12 })
      .chain((families) => fc.tuple(fc.constant(families), fc.nat(9), fc.nat(20)))
      .map(([families, unsaid, untold]) => {
        const ids = families.map((_, at) => `f${at}`);
        const people = Object.fromEntries(families.map(([many], at) => [ids[at] ?? '', many]));
        const told = Object.fromEntries(families.map(([, useCases], at) => [ids[at] ?? '', { useCases }]));
        return { people, one: facts(people, { ...told, none: { useCases: untold } }, unsaid) };
      });
    fc.assert(
      fc.property(anyFacts, ({ people, one }) => {
        const rows = coverageOf(one);
        const sum = rows.reduce((total, row) => total + row.useCases, 0);
        const all = [...one.families, null].reduce((total, id) => total + one.of(id).useCases, 0);
        assert.equal(sum, all);
        const named = new Set(
          rows.filter(({ is }) => is === 'family').flatMap(({ jobFamilyIds }) => jobFamilyIds),
        );
        for (const id of named) assert.ok((people[id] ?? 0) >= 5);
        const rest = one.members.filter((id) => id === null || !named.has(id)).length;
        const hasOthers = rows.some(({ is }) => is === 'others');
        assert.ok(!hasOthers || rest >= 5 || rows.length === 1);
      }),
    );
  });

  it('names closed doors of five people or more only', () => {
    assert.deepEqual(closedDoors(facts({ a: 5, b: 6, c: 9, z: 0 }, { c: { useCases: 1 } })), ['a', 'b']);
    assert.deepEqual(closedDoors(facts({ a: 3, b: 2, c: 9, z: 0 }, { c: { useCases: 1 } })), []);
    assert.deepEqual(closedDoors(facts({ a: 5, b: 2, c: 9, z: 0 }, { c: { useCases: 1 } })), []);
    assert.deepEqual(closedDoors(facts({ a: 3, b: 1, c: 9 }, { c: { useCases: 1 } })), []);
  });
});

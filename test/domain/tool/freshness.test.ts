import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { freshnessOf, type Known } from '../../../src/domain/tool/freshness.ts';
import { finalTool, idsOfTool, modelChangedOn } from '../../../src/domain/tool/toolNames.ts';
import type { Confirmation, ToolNote, Verdict } from '../../../src/domain/tool/upkeep.ts';
import { trial } from '../../store/samples.ts';

const NOW = '2026-11-24T10:00:00.000Z';
const day = (date: string): string => `${date}T09:00:00.000Z`;

const said = (
  memberId: string | null,
  verdict: Verdict,
  date: string,
  id = `${memberId}${date}`,
): Confirmation => ({
  workspaceId: 'w',
  id,
  shareId: 's1',
  memberId,
  verdict,
  at: day(date),
});

const fresh = (over: Partial<Known>): string => {
  const known = {
    publishedAt: day('2026-01-05'),
    trials: [],
    confirmations: [],
    modelChangedOn: null,
    ...over,
  };
  const { is, lastConfirmedAt } = freshnessOf(known, NOW);
  return `${is} ${lastConfirmedAt.slice(0, 10)}`;
};

describe('a use case', () => {
  test('is to confirm after six months, unless someone vouched for it since', () => {
    assert.equal(fresh({}), 'old 2026-01-05');
    assert.equal(fresh({ publishedAt: day('2026-05-25') }), 'confirmed 2026-05-25');
    assert.equal(fresh({ publishedAt: day('2026-05-24') }), 'old 2026-05-24');
    assert.equal(fresh({ confirmations: [said('a', 'stillTrue', '2026-10-01')] }), 'confirmed 2026-10-01');
    assert.equal(fresh({ trials: [trial({ at: day('2026-09-01') })] }), 'confirmed 2026-09-01');
    assert.equal(
      fresh({ trials: [trial({ at: day('2026-09-01'), outcome: 'doesNotWork' })] }),
      'old 2026-01-05',
    );
  });

  test('is to confirm once its tool’s model has changed, until someone vouches for it again', () => {
    const published = { publishedAt: day('2026-10-01'), modelChangedOn: '2026-11-02' };
    assert.equal(fresh(published), 'modelChanged 2026-10-01');
    assert.equal(
      fresh({ ...published, confirmations: [said('a', 'stillTrue', '2026-11-03')] }),
      'confirmed 2026-11-03',
    );
    assert.equal(
      fresh({ ...published, confirmations: [said('a', 'hasChanged', '2026-11-01')] }),
      'modelChanged 2026-10-01',
    );
  });

  test('on which two people disagree at once is shown to be disputed, whoever spoke last', () => {
    const one = said('a', 'stillTrue', '2026-11-20');
    const other = said('b', 'hasChanged', '2026-11-20');
    assert.equal(fresh({ confirmations: [one, other] }), 'contested 2026-11-20');
    assert.equal(fresh({ confirmations: [other, one] }), 'contested 2026-11-20');
  });

  test('follows what each person said last, and hears those who have left', () => {
    const changed = said('a', 'hasChanged', '2026-11-20');
    assert.equal(fresh({ confirmations: [changed] }), 'changed 2026-01-05');
    assert.equal(
      fresh({ confirmations: [changed, said('a', 'stillTrue', '2026-11-21')] }),
      'confirmed 2026-11-21',
    );
    const gone = [said(null, 'stillTrue', '2026-11-20', 'k1'), said(null, 'hasChanged', '2026-11-20', 'k2')];
    assert.equal(fresh({ confirmations: gone }), 'contested 2026-11-20');
  });

  test('is no longer said to have changed after six months, but to be confirmed', () => {
    assert.equal(fresh({ confirmations: [said('a', 'hasChanged', '2026-03-01')] }), 'old 2026-01-05');
  });
});

function note(toolId: string, intoId: string | null, date = '2026-11-02'): ToolNote {
  const is = intoId === null ? 'modelChanged' : 'mergedInto';
  return {
    workspaceId: 'w',
    id: `${toolId}${date}`,
    toolId,
    authorId: null,
    is,
    day: date,
    intoId,
    text: '',
    at: day(date),
  };
}

describe('a tool merged into another', () => {
  test('leads to it, through as many mergers as there were', () => {
    const notes = [note('a', 'b'), note('b', 'c')];
    assert.deepEqual(
      ['a', 'b', 'c', 'd'].map((id) => finalTool(notes, id)),
      ['c', 'c', 'c', 'd'],
    );
    assert.deepEqual(idsOfTool(notes, 'c'), ['c', 'a', 'b']);
    assert.deepEqual(idsOfTool(notes, 'd'), ['d']);
  });

  test('into itself by a detour still leads somewhere', () => {
    const notes = [note('a', 'b'), note('b', 'a')];
    assert.ok(['a', 'b'].includes(finalTool(notes, 'a')));
    assert.equal(finalTool([note('a', 'a')], 'a'), 'a');
  });

  test('brings the day on which its model changed', () => {
    const notes = [
      note('a', null, '2026-10-01'),
      note('a', null, '2026-11-01'),
      note('b', null, '2026-12-01'),
    ];
    assert.equal(modelChangedOn(notes, ['a']), '2026-11-01');
    assert.equal(modelChangedOn(notes, ['z']), null);
  });
});

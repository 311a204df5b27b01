import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assembleBench, speaksOf, type BenchFacts, type Seen } from '../../../src/domain/comparison/bench.ts';
import type { Finding } from '../../../src/domain/comparison/comparison.ts';
import { share, trial } from '../../store/samples.ts';

const bench = (over: Partial<BenchFacts>) =>
  assembleBench({ shares: [], trials: [], findings: [], toolOf: (id) => id, ...over });

const texts = (seen: readonly Seen[] | undefined): readonly string[] => (seen ?? []).map(({ text }) => text);

function finding(over: Partial<Finding> = {}): Finding {
  return {
    workspaceId: 'w1',
    id: 'f1',
    comparisonId: 'c1',
    authorId: null,
    tool: 'Noota',
    toolId: 'noota',
    works: null,
    fails: 'Confond les voix',
    cost: '29 €',
    at: '',
    ...over,
  };
}

const noota = share({
  toolIds: ['noota'],
  useCase: 'Transcrire une réunion',
  limits: 'Pas sans accord',
  cost: '20 €',
});

describe('a bench', () => {
  test('puts what works, what fails and what it costs side by side, from shares, tries and findings', () => {
    const [tool] = bench({
      shares: [noota],
      trials: [
        trial({ line: 'Très bien à trois' }),
        trial({ id: 't2', outcome: 'doesNotWork', line: 'Illisible à dix' }),
        trial({ id: 't3', line: null }),
      ],
      findings: [finding()],
    });
    assert.deepEqual(texts(tool?.works), ['Transcrire une réunion', 'Très bien à trois']);
    assert.deepEqual(texts(tool?.fails), ['Pas sans accord', 'Illisible à dix', 'Confond les voix']);
    assert.deepEqual(texts(tool?.costs), ['20 €', '29 €']);
    assert.equal(tool?.trials, 4);
  });

  test('tells a shared failure as a failure, and never who tried', () => {
    const [tool] = bench({
      shares: [{ ...noota, kind: 'failure', limits: null }],
      trials: [trial({ line: 'Idem' })],
    });
    assert.deepEqual(texts(tool?.fails), ['Transcrire une réunion']);
    assert.deepEqual(
      tool?.works.map(({ authorId }) => authorId),
      [null],
    );
  });

  test('puts a share under each of its tools, and under the tool that one has become', () => {
    const both = share({ toolIds: ['plume', 'claude'] });
    assert.deepEqual(
      bench({ shares: [both], toolOf: (id) => (id === 'plume' ? 'claude' : id) }).map(({ toolId }) => toolId),
      ['claude'],
    );
    assert.equal(bench({ shares: [both] }).length, 2);
  });

  test('has the tool most tried first', () => {
    const order = bench({ shares: [share({ toolIds: ['a'] })], findings: [finding({ toolId: 'b' })] });
    assert.deepEqual(
      order.map(({ toolId }) => toolId),
      ['b', 'a'],
    );
  });
});

describe('a share', () => {
  test('is put on a task’s bench when it speaks of it, offered when it half does, and left otherwise', () => {
    const task = 'transcrire une réunion de chantier';
    assert.equal(
      speaksOf(task, share({ useCase: 'Transcription de nos réunions de chantier' })),
      'assembled',
    );
    assert.equal(speaksOf(task, share({ useCase: 'Transcrire un entretien' })), 'offered');
    assert.equal(speaksOf(task, share({ useCase: 'Relire un bail' })), null);
    assert.equal(speaksOf('de la', noota), null);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Store } from '../../src/app/ports/store.ts';
import type { ComparedShare, Comparison, Finding } from '../../src/domain/comparison/comparison.ts';
import type { Confirmation, ToolNote } from '../../src/domain/tool/upkeep.ts';
import type { Variation } from '../../src/domain/variation/variation.ts';
import { at, share, SPACE } from './samples.ts';

function variation(over: Partial<Variation> = {}): Variation {
  return {
    workspaceId: SPACE,
    shareId: 's2',
    parentId: 's1',
    rootId: 's1',
    state: 'linked',
    at: at(3),
    ...over,
  };
}

function comparison(over: Partial<Comparison> = {}): Comparison {
  return { workspaceId: SPACE, id: 'c1', authorId: 'm1', task: 'Transcrire une réunion', at: at(4), ...over };
}

function compared(over: Partial<ComparedShare> = {}): ComparedShare {
  return { workspaceId: SPACE, comparisonId: 'c1', shareId: 's1', at: at(4), ...over };
}

function finding(over: Partial<Finding> = {}): Finding {
  return {
    workspaceId: SPACE,
    id: 'f1',
    comparisonId: 'c1',
    authorId: null,
    tool: 'Noota',
    toolId: 'noota',
    works: null,
    fails: 'Confond deux voix qui se ressemblent',
    cost: '29 € le mois',
    at: at(5),
    ...over,
  };
}

function confirmation(over: Partial<Confirmation> = {}): Confirmation {
  return {
    workspaceId: SPACE,
    id: 'k1',
    shareId: 's1',
    memberId: 'm2',
    verdict: 'stillTrue',
    at: at(6),
    ...over,
  };
}

function toolNote(over: Partial<ToolNote> = {}): ToolNote {
  return {
    workspaceId: SPACE,
    id: 'n1',
    toolId: 'noota',
    authorId: 'm1',
    is: 'modelChanged',
    day: '2026-11-02',
    intoId: null,
    text: 'Nouveau modèle de transcription',
    at: at(7),
    ...over,
  };
}

/** One row in each of the library's tables. */
export async function fillLivingLibrary(store: Store, workspaceId: string): Promise<void> {
  await store.variations.save(variation({ workspaceId }));
  await store.comparisons.add(comparison({ workspaceId }));
  await store.comparisons.addShare(compared({ workspaceId }));
  await store.comparisons.addFinding(finding({ workspaceId }));
  await store.upkeep.confirm(confirmation({ workspaceId }));
  await store.upkeep.note(toolNote({ workspaceId }));
}

/** What keeps the library alive: variations, comparisons, and what people say of what is still true. */
export function livingLibraryContract(store: () => Store): void {
  describe('variations', () => {
    it('keep what was said last of each share, whatever its state', async () => {
      await store().variations.save(variation({ state: 'offered', rootId: 's2' }));
      await store().variations.save(variation());
      assert.deepEqual(await store().variations.get(SPACE, 's2'), variation());
      assert.equal(await store().variations.get(SPACE, 's1'), null);
      assert.equal(await store().variations.get('w2', 's2'), null);
    });

    it('are found by the child or the parent, and by their tree, once they are linked', async () => {
      const kept = [
        variation(),
        variation({ shareId: 's3', parentId: 's2' }),
        variation({ shareId: 's4', parentId: 's2', rootId: 's4', state: 'declined' }),
        variation({ shareId: 's5', parentId: 's1', workspaceId: 'w2' }),
      ];
      for (const one of kept) await store().variations.save(one);
      const children = async (...shareIds: readonly string[]) =>
        (await store().variations.touching(SPACE, shareIds)).map(({ shareId }) => shareId).toSorted();
      assert.deepEqual(await children('s1'), ['s2']);
      assert.deepEqual(await children('s2', 's3'), ['s2', 's3']);
      assert.deepEqual(await children('s4', 's9'), []);
      assert.deepEqual(await store().variations.tree(SPACE, 's1'), kept.slice(0, 2));
      assert.deepEqual(await store().variations.page(SPACE, 's2', 9), kept.slice(1, 3));
    });

    it('are planted whole under another first prompt', async () => {
      await store().variations.save(variation());
      await store().variations.save(variation({ shareId: 's3', parentId: 's2' }));
      await store().variations.plant(SPACE, 's1', 's0');
      assert.deepEqual(await store().variations.tree(SPACE, 's1'), []);
      assert.deepEqual(await store().variations.tree(SPACE, 's0'), [
        variation({ rootId: 's0' }),
        variation({ shareId: 's3', parentId: 's2', rootId: 's0' }),
      ]);
    });
  });

  describe('comparisons', () => {
    it('are listed newest first, and erased people leave what they compared', async () => {
      await store().comparisons.add(comparison());
      await store().comparisons.add(comparison({ id: 'c2', at: at(9), authorId: null }));
      await store().comparisons.add(comparison({ workspaceId: 'w2' }));
      assert.deepEqual(await store().comparisons.list(SPACE), [
        comparison({ id: 'c2', at: at(9), authorId: null }),
        comparison(),
      ]);
      assert.deepEqual(await store().comparisons.get(SPACE, 'c1'), comparison());
      assert.equal(await store().comparisons.get(SPACE, 'c9'), null);
    });

    it('hold each share and each finding once, of one of them or of all', async () => {
      for (const one of [compared(), compared(), compared({ comparisonId: 'c2', shareId: 's2' })])
        await store().comparisons.addShare(one);
      for (const one of [finding(), finding({ fails: 'Autre' }), finding({ id: 'f2', comparisonId: 'c2' })])
        await store().comparisons.addFinding(one);
      assert.deepEqual(await store().comparisons.shares(SPACE, 'c1'), [compared()]);
      assert.equal((await store().comparisons.shares(SPACE, null)).length, 2);
      assert.deepEqual(await store().comparisons.findings(SPACE, 'c1'), [finding()]);
      assert.equal((await store().comparisons.findings(SPACE, null)).length, 2);
    });
  });

  describe('upkeep', () => {
    it('keeps every confirmation, the oldest first, of these shares only', async () => {
      const kept = [
        confirmation({ id: 'k2', at: at(1), verdict: 'hasChanged', memberId: null }),
        confirmation(),
        confirmation({ id: 'k3', at: at(8) }),
      ];
      for (const one of kept.toReversed()) await store().upkeep.confirm(one);
      await store().upkeep.confirm(confirmation({ id: 'k4', shareId: 's2' }));
      assert.deepEqual(await store().upkeep.confirmations(SPACE, ['s1', 's9']), kept);
      assert.deepEqual(
        (await store().upkeep.page(SPACE, 'k2', 1)).map(({ id }) => id),
        ['k3'],
      );
    });

    it('keeps what happened to tools once, the oldest first', async () => {
      const merged = toolNote({ id: 'n2', is: 'mergedInto', intoId: 'otter', at: at(1) });
      for (const one of [toolNote(), toolNote({ text: 'Autre' }), merged]) await store().upkeep.note(one);
      assert.deepEqual(await store().upkeep.notes(SPACE), [merged, toolNote()]);
      assert.deepEqual(await store().upkeep.notes('w2'), []);
    });
  });

  describe('shares of tools', () => {
    it('are the published ones that name any of them, each once, newest first', async () => {
      for (const one of [
        share({ publishedAt: at(1) }),
        share({ id: 's2', toolIds: ['claude'], publishedAt: at(2) }),
        share({ id: 's3', status: 'deleted' }),
        share({ id: 's4', toolIds: ['dust'] }),
        share({ workspaceId: 'w2' }),
      ])
        await store().shares.add(one, '');
      const found = await store().shares.ofTools(SPACE, ['le-chat', 'chatgpt', 'claude']);
      assert.deepEqual(
        found.map(({ id, toolIds }) => [id, toolIds]),
        [
          ['s2', ['claude']],
          ['s1', ['le-chat', 'chatgpt']],
        ],
      );
      assert.deepEqual(await store().shares.ofTools(SPACE, []), []);
    });
  });
}

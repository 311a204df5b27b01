import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { Caution } from '../../src/domain/guardrail/caution.ts';
import type { ToolPolicy } from '../../src/domain/guardrail/toolPolicy.ts';
import type { QuestionRequest } from '../../src/domain/question/request.ts';
import type { OpenStore } from '../../src/store/store.ts';
import { at, member, question, share, SPACE, trial } from './samples.ts';

export function caution(over: Partial<Caution> = {}): Caution {
  return {
    id: 'c1',
    workspaceId: SPACE,
    about: { is: 'tool', id: 'claude' },
    kind: 'legal',
    text: 'Jamais de contrat signé.',
    authorId: 'm1',
    at: at(3),
    withdrawnAt: null,
    ...over,
  };
}

export function policy(over: Partial<ToolPolicy> = {}): ToolPolicy {
  return {
    id: 'y1',
    workspaceId: SPACE,
    toolId: 'claude',
    rule: 'conditions',
    reason: 'Sans donnée de client.',
    authorId: 'm1',
    at: at(3),
    ...over,
  };
}

export function request(over: Partial<QuestionRequest> = {}): QuestionRequest {
  return {
    id: 'r1',
    workspaceId: SPACE,
    questionId: 'q1',
    memberId: 'm2',
    shareId: 's1',
    askedAt: at(3),
    declinedAt: null,
    ...over,
  };
}

/** One row in each of these tables. */
export async function fillBridges(store: OpenStore, workspaceId: string): Promise<void> {
  await store.cautions.add(caution({ workspaceId }));
  await store.toolPolicies.add(policy({ workspaceId }));
  await store.questionRequests.add(request({ workspaceId }));
}

/** The facts that any engine must keep about guard-rails and about questions put to peers. */
export function bridgesContract(name: string, open: () => Promise<OpenStore>): void {
  describe(`guard-rails and requests on ${name}`, () => {
    let store: OpenStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const standing = async (toolIds: readonly string[], shareIds: readonly string[]) =>
      (await store.cautions.standing(SPACE, { toolIds, shareIds })).map((one) => one.id);

    it('a caution is given back as it was added, and saved when it is taken back', async () => {
      await store.cautions.add(caution());
      assert.deepEqual(await store.cautions.get(SPACE, 'c1'), caution());
      await store.cautions.save(caution({ withdrawnAt: at(9), authorId: null }));
      assert.deepEqual(await store.cautions.page(SPACE, '', 9), [
        caution({ withdrawnAt: at(9), authorId: null }),
      ]);
      assert.equal(await store.cautions.get('w2', 'c1'), null);
      await assert.rejects(store.cautions.save(caution({ id: 'c9' })), /no such caution/);
    });

    it('cautions stand on the tools and the uses asked for, oldest first, until taken back', async () => {
      const on = (id: string, about: Caution['about'], minutes: number, over: Partial<Caution> = {}) =>
        store.cautions.add(caution({ id, about, at: at(minutes), ...over }));
      await on('c1', { is: 'tool', id: 'claude' }, 5);
      await on('c2', { is: 'share', id: 's1' }, 4);
      // A tool may bear the id of a share.
      await on('c3', { is: 'share', id: 'claude' }, 3);
      await on('c4', { is: 'tool', id: 'claude' }, 2, { withdrawnAt: at(8) });
      await on('c5', { is: 'tool', id: 'claude' }, 1, { workspaceId: 'w2' });
      assert.deepEqual(await standing(['claude', 'deepl'], ['s1']), ['c2', 'c1']);
      assert.deepEqual(await standing([], ['claude']), ['c3']);
      assert.deepEqual(await standing([], []), []);
    });

    it('policies are all kept, the space they belong to apart', async () => {
      await store.toolPolicies.add(policy({ id: 'y2', rule: 'avoid', at: at(1), authorId: null }));
      await store.toolPolicies.add(policy());
      await store.toolPolicies.add(policy({ workspaceId: 'w2' }));
      assert.deepEqual(await store.toolPolicies.list(SPACE), [
        policy(),
        policy({ id: 'y2', rule: 'avoid', at: at(1), authorId: null }),
      ]);
    });

    it('a request is found by its id, by its question, and declined', async () => {
      await store.questionRequests.add(request());
      await store.questionRequests.add(request({ id: 'r2', memberId: 'm3', shareId: null }));
      await store.questionRequests.add(request({ id: 'r3', questionId: 'q2' }));
      await store.questionRequests.save(request({ declinedAt: at(7) }));
      assert.deepEqual(await store.questionRequests.ofQuestion(SPACE, 'q1'), [
        request({ declinedAt: at(7) }),
        request({ id: 'r2', memberId: 'm3', shareId: null }),
      ]);
      assert.deepEqual(
        await store.questionRequests.get(SPACE, 'r3'),
        request({ id: 'r3', questionId: 'q2' }),
      );
      assert.equal(await store.questionRequests.get(SPACE, 'r9'), null);
      assert.equal((await store.questionRequests.page(SPACE, 'r1', 9)).length, 2);
      await assert.rejects(store.questionRequests.save(request({ id: 'r9' })), /no such question request/);
    });

    it('shares and trials are counted by job family, of what is published only', async () => {
      await store.members.add(member({ id: 'm2', jobFamilyId: 'rh' }));
      await store.members.add(member({ id: 'm3', jobFamilyId: null }));
      await store.shares.add(share(), 'contrat');
      await store.shares.add(share({ id: 's2', jobFamilyId: null }), 'contrat');
      await store.shares.add(share({ id: 's3', status: 'deleted' }), '');
      await store.shares.add(share({ id: 's4', workspaceId: 'w2' }), 'contrat');
      for (const [id, memberId, shareId] of [
        ['t1', 'm2', 's1'],
        ['t2', 'm2', 's2'],
        ['t3', 'm2', 's3'],
        ['t4', 'm3', 's1'],
        ['t5', null, 's1'],
        ['t6', 'gone', 's1'],
      ] as const)
        await store.trials.save(trial({ id, memberId, shareId }));
      const sorted = (counts: ReadonlyMap<string | null, number>) =>
        [...counts].toSorted(([a], [b]) => String(a).localeCompare(String(b)));
      assert.deepEqual(sorted(await store.shares.countByFamily(SPACE)), [
        ['juridique', 1],
        [null, 1],
      ]);
      assert.deepEqual(sorted(await store.trials.countByFamily(SPACE)), [
        [null, 3],
        ['rh', 2],
      ]);
      assert.deepEqual(
        [await store.trials.hasTried(SPACE, 'm2'), await store.trials.hasTried('w2', 'm2')],
        [true, false],
      );
    });

    it('questions are open until they are answered, newest first', async () => {
      await store.questions.add(question());
      await store.questions.add(question({ id: 'q2', askedAt: at(2) }));
      await store.questions.add(question({ id: 'q3', askedAt: at(1), answeredAt: at(5) }));
      assert.deepEqual(
        (await store.questions.open(SPACE, 9)).map(({ id }) => id),
        ['q2', 'q1'],
      );
      assert.equal((await store.questions.open(SPACE, 1)).length, 1);
    });

    it('those asked since an instant are known, each once, whatever they answered', async () => {
      await store.questionRequests.add(request({ askedAt: at(1) }));
      await store.questionRequests.add(
        request({ id: 'r2', questionId: 'q2', askedAt: at(3), declinedAt: at(4) }),
      );
      await store.questionRequests.add(request({ id: 'r3', memberId: 'm3', askedAt: at(2) }));
      const since = async (minutes: number) =>
        [...(await store.questionRequests.membersAskedSince(SPACE, at(minutes)))].toSorted();
      assert.deepEqual([await since(0), await since(2), await since(3)], [['m2', 'm3'], ['m2'], []]);
    });
  });
}

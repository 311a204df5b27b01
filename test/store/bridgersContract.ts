import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { Bridger } from '../../src/domain/bridger/bridger.ts';
import type { OpenStore } from '../../src/store/store.ts';
import { at, SPACE } from './samples.ts';

const bridger = (memberId: string, over: Partial<Bridger> = {}): Bridger => ({
  workspaceId: SPACE,
  memberId,
  state: 'waiting',
  reasons: [{ is: 'meetsJobs', jobs: ['achats', 'rh'] }],
  askedAt: null,
  answeredAt: null,
  ...over,
});
const consent = (workspaceId: string) =>
  ({
    workspaceId,
    consultedOn: '2026-10-01',
    informedOn: '2026-10-15',
    switchedBy: 'm1',
    switchedAt: at(1),
    offAt: null,
  }) as const;
const ballot = (voterId: string, named: readonly string[], volunteers = false) =>
  ({ workspaceId: SPACE, nominationId: 'n1', voterId, named, volunteers }) as const;

/** One row of each table of Bridgers. */
export async function fillBridgers(store: OpenStore, workspaceId: string): Promise<void> {
  await store.bridgers.save(bridger('m1', { workspaceId }));
  await store.objections.addOnce({ workspaceId, memberId: 'm2', at: at(1) });
  await store.nominations.save({ workspaceId, id: 'n1', openedAt: at(1), closedAt: null });
  await store.nominations.cast({ ...ballot('m1', ['m3'], true), workspaceId });
  await store.networks.save(consent(workspaceId));
  await store.networks.tie({ workspaceId, day: '2026-11-20', oneId: 'm1', otherId: 'm3' });
  const what = { actorId: 'm1', what: 'networkOn', detail: '{}' } as const;
  await store.auditEntries.add({ workspaceId, id: 'a1', at: at(1), ...what });
}

/** What any engine keeps of Bridgers, and forgets. */
export function bridgersContract(name: string, open: () => Promise<OpenStore>): void {
  describe(`bridgers on ${name}`, () => {
    let store: OpenStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    it('hold the last state of each member, by member, until it is removed', async () => {
      const asked = bridger('m2', { state: 'asked', askedAt: at(1) });
      await store.bridgers.save(bridger('m2'));
      await store.bridgers.save(asked);
      await store.bridgers.save(bridger('m1'));
      await store.bridgers.save(bridger('m1', { workspaceId: 'w2' }));
      assert.deepEqual(await store.bridgers.get(SPACE, 'm2'), asked);
      assert.deepEqual(await store.bridgers.list(SPACE), [bridger('m1'), asked]);
      await store.bridgers.remove(SPACE, 'm1');
      assert.equal(await store.bridgers.get(SPACE, 'm1'), null);
      assert.notEqual(await store.bridgers.get('w2', 'm1'), null);
    });

    it('keep the first day of an objection until it is withdrawn', async () => {
      await store.objections.addOnce({ workspaceId: SPACE, memberId: 'm1', at: at(1) });
      await store.objections.addOnce({ workspaceId: SPACE, memberId: 'm1', at: at(2) });
      assert.deepEqual(await store.objections.list(SPACE), [
        { workspaceId: SPACE, memberId: 'm1', at: at(1) },
      ]);
      await store.objections.remove(SPACE, 'm1');
      assert.deepEqual(await store.objections.list(SPACE), []);
    });

    it('hold one ballot a voter, the last, and forget one or all of a round', async () => {
      const round = { workspaceId: SPACE, id: 'n1', openedAt: at(1), closedAt: null };
      await store.nominations.save(round);
      await store.nominations.save({ ...round, id: 'n2' });
      await store.nominations.save({ ...round, closedAt: at(2) });
      assert.deepEqual(
        (await store.nominations.list(SPACE)).map(({ id, closedAt }) => [id, closedAt]),
        [
          ['n2', null],
          ['n1', at(2)],
        ],
      );
      await store.nominations.cast(ballot('m2', ['m1']));
      await store.nominations.cast(ballot('m2', ['m3', 'm4'], true));
      await store.nominations.cast(ballot('m1', []));
      await store.nominations.cast({ ...ballot('m1', ['m9']), nominationId: 'n2' });
      assert.deepEqual(await store.nominations.ballots(SPACE, 'n1'), [
        ballot('m1', []),
        ballot('m2', ['m3', 'm4'], true),
      ]);
      await store.nominations.forget(SPACE, 'n1', 'm1');
      assert.equal((await store.nominations.ballots(SPACE, 'n1')).length, 1);
      await store.nominations.forget(SPACE, 'n1', null);
      assert.deepEqual(await store.nominations.ballots(SPACE, 'n1'), []);
      assert.equal((await store.nominations.ballots(SPACE, 'n2')).length, 1);
    });

    it('keep a pair once a day, and forget by day and by member', async () => {
      const tie = (day: string, oneId: string, otherId: string) =>
        store.networks.tie({ workspaceId: SPACE, day, oneId, otherId });
      await tie('2026-11-20', 'm1', 'm2');
      await tie('2026-11-20', 'm1', 'm2');
      await tie('2026-11-21', 'm1', 'm2');
      await tie('2026-11-21', 'm2', 'm3');
      await tie('2026-11-21', 'm3', 'm4');
      assert.equal((await store.networks.ties(SPACE)).length, 4);
      await store.networks.forgetBefore(SPACE, '2026-11-21');
      await store.networks.forgetTiesOf(SPACE, 'm2');
      assert.deepEqual(await store.networks.ties(SPACE), [
        { workspaceId: SPACE, day: '2026-11-21', oneId: 'm3', otherId: 'm4' },
      ]);
    });

    it('know whether the network is on, and who said so', async () => {
      assert.equal(await store.networks.get(SPACE), null);
      await store.networks.save(consent(SPACE));
      await store.networks.save({ ...consent(SPACE), offAt: at(3) });
      assert.deepEqual(await store.networks.get(SPACE), { ...consent(SPACE), offAt: at(3) });
      const entry = { workspaceId: SPACE, at: at(1), actorId: 'm1', what: 'networkOff', detail: '' } as const;
      await store.auditEntries.add({ ...entry, id: 'a2' });
      await store.auditEntries.add({ ...entry, id: 'a1' });
      assert.deepEqual(
        (await store.auditEntries.list(SPACE)).map(({ id }) => id),
        ['a1', 'a2'],
      );
    });
  });
}

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Identity } from '../../src/app/ports/workspace.ts';
import type { Picture } from '../../src/app/ports/post.ts';
import type { SlackInstall } from '../../src/app/ports/slack.ts';
import type { Store } from '../../src/app/ports/store.ts';
import type { ChannelTrouble } from '../../src/domain/workspace/workspace.ts';
import { at, SPACE, trial } from './samples.ts';

const identity = (over: Partial<Identity> = {}): Identity => ({
  workspaceId: SPACE,
  surface: 'slack',
  id: 'U1',
  memberId: 'm1',
  leftAt: null,
  ...over,
});
const install = (over: Partial<SlackInstall> = {}): SlackInstall => ({
  workspaceId: SPACE,
  teamId: 'T1',
  enterpriseId: 'E1',
  botUserId: 'U0',
  token: 'sealed',
  scopes: ['chat:write', 'commands'],
  channelId: null,
  installedAt: at(1),
  ...over,
});
const trouble = (over: Partial<ChannelTrouble> = {}): ChannelTrouble => ({
  workspaceId: SPACE,
  surface: 'slack',
  reason: 'archived',
  since: at(1),
  toldAt: null,
  ...over,
});
const picture = (over: Partial<Picture> = {}): Picture => ({
  workspaceId: SPACE,
  surface: 'slack',
  postId: 'p1',
  place: null,
  drawn: 'a1',
  drawnAt: at(1),
  ...over,
});

/** One row in each table of Slack. */
export async function fillSlack(store: Store, workspaceId: string): Promise<void> {
  await store.identities.save(identity({ workspaceId }));
  await store.slackInstalls.save(install({ workspaceId }));
  await store.pictures.save(picture({ workspaceId }));
  await store.lastGestures.save({ workspaceId, memberId: 'm1', surface: 'slack' });
  await store.channelTroubles.save(trouble({ workspaceId }));
  const address = { address: 'ines@atelier.example', verifiedBy: 'slack' } as const;
  await store.memberAddresses.addOnce({ workspaceId, ...address, memberId: 'm1', at: at(1) });
  await store.spaceDomains.addAllOnce([{ workspaceId, domain: 'atelier.example' }]);
  await store.pairingCodes.save({ workspaceId, memberId: 'm1', code: 'ABCDEFGH', expiresAt: at(9) });
  const home = { surface: 'slack', role: 'home', since: at(1), pausedAt: null } as const;
  await store.spaceSurfaces.save({ workspaceId, ...home });
}

/** Who is who in Slack, where it is plugged in, and where its messages stand. */
export function slackContract(store: () => Store): void {
  describe('what keeps a channel from being spoken in', () => {
    it('is known by the surface of its space, until it is over', async () => {
      await store().channelTroubles.save(trouble());
      await store().channelTroubles.save(trouble({ toldAt: at(2) }));
      await store().channelTroubles.save(trouble({ workspaceId: 'w2', reason: 'left' }));
      assert.deepEqual(await store().channelTroubles.get(SPACE, 'slack'), trouble({ toldAt: at(2) }));
      assert.equal(await store().channelTroubles.get(SPACE, 'square'), null);
      await store().channelTroubles.remove(SPACE, 'slack');
      assert.equal(await store().channelTroubles.get(SPACE, 'slack'), null);
      assert.equal((await store().channelTroubles.get('w2', 'slack'))?.reason, 'left');
    });
  });

  describe('identities', () => {
    it('say who is a member and who is nobody of the space, the last word counting', async () => {
      await store().identities.save(identity({ memberId: null }));
      await store().identities.save(identity());
      await store().identities.save(identity({ id: 'B1', memberId: null }));
      await store().identities.save(identity({ workspaceId: 'w2', memberId: 'other' }));
      assert.deepEqual(await store().identities.get(SPACE, 'slack', 'U1'), identity());
      assert.equal((await store().identities.get(SPACE, 'slack', 'B1'))?.memberId, null);
      assert.equal(await store().identities.get(SPACE, 'mail', 'U1'), null);
      assert.deepEqual(await store().identities.ofMember(SPACE, 'm1'), [identity()]);
    });
  });

  describe('trials of one person', () => {
    it('are given newest first, and nobody else’s', async () => {
      const tried = (id: string, over: object) => store().trials.save(trial({ id, ...over }));
      await tried('t1', { shareId: 's1', memberId: 'm1', at: at(1) });
      await tried('t2', { shareId: 's2', memberId: 'm1', at: at(2) });
      await tried('t3', { shareId: 's1', memberId: 'm2', at: at(3) });
      const ids = async (limit: number) =>
        (await store().trials.ofMember(SPACE, 'm1', limit)).map(({ id }) => id);
      assert.deepEqual(await ids(9), ['t2', 't1']);
      assert.deepEqual(await ids(1), ['t2']);
    });
  });

  describe('Slack workspaces', () => {
    it('are kept until they leave', async () => {
      await store().slackInstalls.save(install());
      await store().slackInstalls.save(install({ channelId: 'C1', scopes: [] }));
      await store().slackInstalls.save(install({ workspaceId: 'w2', token: null }));
      const kept = install({ channelId: 'C1', scopes: [] });
      assert.deepEqual(await store().slackInstalls.get(SPACE), kept);
      assert.deepEqual(await store().slackInstalls.everywhere(), [
        kept,
        install({ workspaceId: 'w2', token: null }),
      ]);
      await store().slackInstalls.remove(SPACE);
      assert.equal(await store().slackInstalls.get(SPACE), null);
    });
  });

  describe('pictures of posts', () => {
    it('are found by the post they show and by where they stand, surface by surface', async () => {
      await store().pictures.save(picture());
      await store().pictures.save(picture({ place: 'C1:1.2', drawn: 'b2' }));
      const [kept, onMail] = [picture({ place: 'C1:1.2', drawn: 'b2' }), picture({ surface: 'mail' })];
      await store().pictures.save(onMail);
      assert.deepEqual(await store().pictures.get(SPACE, 'slack', 'p1'), kept);
      assert.deepEqual(await store().pictures.at(SPACE, 'slack', 'C1:1.2'), kept);
      assert.equal(await store().pictures.at('w2', 'slack', 'C1:1.2'), null);
      assert.equal(await store().pictures.at(SPACE, 'mail', 'C1:1.2'), null);
      await store().pictures.remove(SPACE, 'slack', 'p1');
      assert.equal(await store().pictures.get(SPACE, 'slack', 'p1'), null);
      assert.deepEqual(await store().pictures.get(SPACE, 'mail', 'p1'), onMail);
    });
  });

  describe('errands of a surface', () => {
    it('are lent one after the other within their lane', async () => {
      const errand = (id: string, lane: string) =>
        ({
          workspaceId: SPACE,
          id,
          surface: 'slack',
          createdAt: at(1),
          is: 'errand',
          errand: '{}',
          lane,
        }) as const;
      for (const one of [errand('e1', 'a'), errand('e2', 'a'), errand('e3', 'b')])
        await store().outbox.add(one);
      const lent = await store().outbox.claim({ now: at(1), leaseMs: 1_000, limit: 9 });
      assert.deepEqual(lent, [errand('e1', 'a'), errand('e3', 'b')]);
    });
  });
}

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Store } from '../../src/app/ports/store.ts';
import type { Subscription } from '../../src/domain/mail/subscription.ts';
import { at, SPACE } from './samples.ts';

function subscription(over: Partial<Subscription> = {}): Subscription {
  return {
    workspaceId: SPACE,
    id: 'b1',
    memberId: 'm1',
    address: 'elodie@exemple.fr',
    status: 'active',
    origin: 'asked',
    createdAt: at(0),
    changedAt: at(1),
    ...over,
  };
}

/** A row in each table of mail. */
export async function fillMail(store: Store, workspaceId: string): Promise<void> {
  await store.subscriptions.save(subscription({ workspaceId }));
  await store.mailboxes.keepPlace(workspaceId, 'imap', { uidValidity: '1', lastUid: 7 });
}

/** Who reads the letter, and how far a mailbox was read. */
export function mailContract(store: () => Store): void {
  describe('subscriptions', () => {
    it('are found by id, address and member, in their own space', async () => {
      const { subscriptions } = store();
      await subscriptions.save(subscription());
      await subscriptions.save(subscription({ id: 'b2', address: 'e.martin@exemple.fr', status: 'pending' }));
      await subscriptions.save(subscription({ workspaceId: 'w2', status: 'left' }));
      assert.deepEqual(await subscriptions.get(SPACE, 'b1'), subscription());
      assert.equal((await subscriptions.byAddress('w2', 'elodie@exemple.fr'))?.status, 'left');
      assert.equal(await subscriptions.byAddress(SPACE, 'Elodie@exemple.fr'), null);
      assert.deepEqual(
        (await subscriptions.ofMember(SPACE, 'm1')).map(({ id }) => id),
        ['b1', 'b2'],
      );
    });

    it('are changed in place, and an address has but one in a space', async () => {
      const { subscriptions } = store();
      await subscriptions.save(subscription());
      await subscriptions.save(subscription({ status: 'left', changedAt: at(2) }));
      assert.equal((await subscriptions.get(SPACE, 'b1'))?.status, 'left');
      await assert.rejects(subscriptions.save(subscription({ id: 'b2', memberId: 'm2' })));
    });

    it('come by pages, each once', async () => {
      const { subscriptions } = store();
      for (const id of ['b3', 'b1', 'b2'])
        await subscriptions.save(subscription({ id, address: `${id}@x.fr` }));
      const first = await subscriptions.page(SPACE, '', 2);
      const rest = await subscriptions.page(SPACE, first.at(-1)?.id ?? '', 2);
      assert.deepEqual(
        [...first, ...rest].map(({ id }) => id),
        ['b1', 'b2', 'b3'],
      );
    });
  });

  describe('mailboxes', () => {
    it('are read on from where they were', async () => {
      const { mailboxes } = store();
      assert.equal(await mailboxes.placeIn('*', 'imap'), null);
      await mailboxes.keepPlace('*', 'imap', { uidValidity: '4294967295', lastUid: 7 });
      await mailboxes.keepPlace('*', 'imap', { uidValidity: '4294967295', lastUid: 4_294_967_290 });
      assert.deepEqual(await mailboxes.placeIn('*', 'imap'), {
        uidValidity: '4294967295',
        lastUid: 4_294_967_290,
      });
      assert.equal(await mailboxes.placeIn('*', 'other'), null);
    });
  });
}

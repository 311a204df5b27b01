import { done, refused, together, type Desk, type Result } from '../desk.ts';
import type { Store } from '../ports/store.ts';
import { openNomination } from './nominate.ts';
import { say, unsay } from '../say.ts';

interface Answering {
  readonly workspaceId: string;
  readonly memberId: string;
}

/** Someone who was asked accepts or declines; why they were asked is then forgotten, and a refusal is for good. */
export async function answerRelay(
  desk: Desk,
  { workspaceId, memberId }: Answering,
  answer: 'accepted' | 'declined',
): Promise<Result<null>> {
  return together(desk, async (inside) => {
    const relay = await inside.store.relays.get(workspaceId, memberId);
    if (relay === null || relay.state === 'waiting') return refused('notFound');
    if (relay.state === answer) return done(null);
    await inside.store.relays.save({ ...relay, state: answer, reasons: [], answeredAt: inside.clock.now() });
    await unsay(inside, workspaceId, 'relayAsk', memberId);
    if (answer === 'declined') await takeDown(inside, workspaceId, memberId);
    else
      await say(inside, {
        workspaceId,
        threadId: null,
        about: { subject: 'relayWelcome', id: memberId },
        visibleTo: memberId,
      });
    return done(null);
  });
}

/** « non-merci »: takes someone out of every computation at once, and forgets what there was of them. */
export async function objectToRelays(
  desk: Desk,
  { workspaceId, memberId }: Answering,
): Promise<Result<null>> {
  return together(desk, async (inside) => {
    const { store } = inside;
    if ((await store.members.get(workspaceId, memberId)) === null) return refused('notFound');
    await store.objections.add({ workspaceId, memberId, at: inside.clock.now() });
    await store.relays.remove(workspaceId, memberId);
    await store.networks.forgetTiesOf(workspaceId, memberId);
    await forgetVoice(store, workspaceId, memberId);
    await unsay(inside, workspaceId, 'relayAsk', memberId);
    await takeDown(inside, workspaceId, memberId);
    return done(null);
  });
}

/** Someone who objected changes their mind: they may be named and asked again. */
export async function withdrawObjection(
  desk: Desk,
  { workspaceId, memberId }: Answering,
): Promise<Result<null>> {
  await desk.store.objections.remove(workspaceId, memberId);
  return done(null);
}

/** Their own ballot, and their name on those of others. */
async function forgetVoice(store: Store, workspaceId: string, memberId: string): Promise<void> {
  const round = await openNomination(store, workspaceId);
  if (round === null) return;
  await store.nominations.forget(workspaceId, round.id, memberId);
  for (const ballot of await store.nominations.ballots(workspaceId, round.id))
    if (ballot.named.includes(memberId))
      await store.nominations.cast({ ...ballot, named: ballot.named.filter((id) => id !== memberId) });
}

async function takeDown(desk: Desk, workspaceId: string, memberId: string): Promise<void> {
  for (const subject of ['relayWelcome', 'relayThree', 'relayThanks'] as const)
    await unsay(desk, workspaceId, subject, memberId);
}

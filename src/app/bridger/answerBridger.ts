import type { Bridger } from '../../domain/bridger/bridger.ts';
import { idsOf, type Actor } from '../actor.ts';
import { done, refused, together, type Desk, type Result } from '../desk.ts';
import type { Store } from '../ports/store.ts';
import { openNomination } from './nominate.ts';
import { say, unsay } from '../say.ts';

/** Someone who was asked accepts or declines; why they were asked is then forgotten, and a refusal is for good. */
export async function answerBridger(
  desk: Desk,
  actor: Actor,
  answer: 'accepted' | 'declined',
): Promise<Result<null>> {
  const { workspaceId, memberId } = idsOf(actor);
  return together(desk, async (inside) => {
    const bridger = await inside.store.bridgers.get(workspaceId, memberId);
    if (bridger === null || bridger.state === 'waiting') return refused('notFound');
    if (bridger.state === answer) return done(null);
    await inside.store.bridgers.save({
      ...bridger,
      state: answer,
      reasons: [],
      answeredAt: inside.clock.now(),
    });
    await endAsking(inside, { workspaceId, memberId, state: answer });
    if (answer === 'accepted')
      await say(inside, {
        workspaceId,
        about: { subject: 'bridgerWelcome', id: memberId },
        visibleTo: memberId,
      });
    return done(null);
  });
}

/** Takes down what was asked of someone who answered, and what was said to a Bridger who is one no more. */
export async function endAsking(
  desk: Desk,
  { workspaceId, memberId, state }: Pick<Bridger, 'workspaceId' | 'memberId' | 'state'>,
): Promise<void> {
  if (state !== 'accepted' && state !== 'declined') return;
  await unsay(desk, workspaceId, { subject: 'bridgerAsk', id: memberId });
  if (state === 'declined') await takeDown(desk, workspaceId, memberId);
}

/** « non-merci »: takes someone out of every computation at once, and forgets what there was of them. */
export async function objectToBridgers(desk: Desk, actor: Actor): Promise<Result<null>> {
  const { workspaceId, memberId } = idsOf(actor);
  return together(desk, async (inside) => {
    const { store } = inside;
    await store.objections.addOnce({ workspaceId, memberId, at: inside.clock.now() });
    await store.bridgers.remove(workspaceId, memberId);
    await store.networks.forgetTiesOf(workspaceId, memberId);
    await forgetVoice(store, workspaceId, memberId);
    await unsay(inside, workspaceId, { subject: 'bridgerAsk', id: memberId });
    await takeDown(inside, workspaceId, memberId);
    return done(null);
  });
}

/** Someone who objected changes their mind: they may be named and asked again. */
export async function withdrawObjection(desk: Desk, actor: Actor): Promise<Result<null>> {
  const { workspaceId, memberId } = idsOf(actor);
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
  for (const subject of ['bridgerWelcome', 'bridgerThree', 'bridgerThanks'] as const)
    await unsay(desk, workspaceId, { subject, id: memberId });
}

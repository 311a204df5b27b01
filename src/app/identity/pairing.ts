import type { Member } from '../../domain/workspace/workspace.ts';
import { idsOf, type Actor } from '../actor.ts';
import { objectToBridgers } from '../bridger/answerBridger.ts';
import { done, refused, together, type Desk, type Result } from '../desk.ts';
import { indexShare } from '../search/indexMemory.ts';
import { redraw } from '../say.ts';
import { shifted } from '../shifted.ts';
import { rememberGone } from './memberNow.ts';
import { keepAsOne, memberAsOne, readApart } from './asOne.ts';

const LIFE_MINUTES = 10;
/** Letters and digits that are not taken for one another, read aloud or typed on a phone. */
const SIGNS = 'ABCDEFGHJKLMNPQRTUVWXY346789';
const LENGTH = 8;
/** The cards of what they tried last say who tried: older ones are drawn again in their time. */
const MOST_REDRAWN = 100;

/** Makes the code by which someone says, on another surface, that they are this member; the last one made counts. */
export async function pairingCode(desk: Desk, actor: Actor): Promise<string> {
  const code = Array.from({ length: LENGTH }, () => SIGNS[desk.ids.random(SIGNS.length)]).join('');
  const expiresAt = shifted(desk.clock.now(), { minutes: LIFE_MINUTES });
  await desk.store.pairingCodes.save({ ...idsOf(actor), code, expiresAt });
  return `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`;
}

/**
 * Makes one member of two, by the code that the same person asked for as the other one. What both did is theirs; of
 * two trials of a share the newest stays; who objected, or asked for quiet, on either side did on both.
 */
export async function pair(desk: Desk, actor: Actor, typed: string): Promise<Result<Member>> {
  const { workspaceId, memberId } = idsOf(actor);
  const code = typed.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
  return together(desk, async (inside) => {
    const { store } = inside;
    const found = await store.pairingCodes.byCode(workspaceId, code);
    const other = found === null ? null : await store.members.get(workspaceId, found.memberId);
    if (found === null || other === null || found.expiresAt < inside.clock.now()) return refused('badCode');
    const me = await store.members.get(workspaceId, memberId);
    // It serves once, here too: where it was typed, others may have read it.
    await store.pairingCodes.remove(workspaceId, found.memberId);
    if (me === null || other.id === me.id) return refused('ownCode');
    return done(await merge(inside, actor, [me, other]));
  });
}

async function merge(desk: Desk, actor: Actor, two: readonly [Member, Member]): Promise<Member> {
  const { store } = desk;
  const [kept, gone] = two.toSorted(byAge) as [Member, Member];
  const { workspaceId } = kept;
  const apart = await readApart(store, [kept, gone], MOST_REDRAWN);
  const last = await store.lastGestures.get(workspaceId, actor.member.id);
  await store.networks.forgetTiesOf(workspaceId, gone.id);
  const joined = { workspaceId, keptId: kept.id, goneId: gone.id };
  await store.members.merge(joined);
  await rememberGone(store, joined);
  const member = memberAsOne([kept, gone]);
  await store.members.save(member);
  // They are where they typed the code.
  if (last !== null) await store.lastGestures.save({ ...last, memberId: kept.id });
  await keepAsOne(desk, member, apart);
  const objections = await store.objections.list(workspaceId);
  if (objections.some((one) => one.memberId === member.id))
    await objectToBridgers(desk, { ...actor, member });
  for (const { shareId } of await store.trials.ofMember(workspaceId, member.id, MOST_REDRAWN)) {
    await redraw(desk, workspaceId, { subject: 'share', id: shareId });
    await indexShare(store, workspaceId, shareId);
  }
  return member;
}

const byAge = (a: Member, b: Member): number =>
  a.joinedAt < b.joinedAt || (a.joinedAt === b.joinedAt && a.id < b.id) ? -1 : 1;

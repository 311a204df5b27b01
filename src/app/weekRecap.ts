import { weekSpan } from '../domain/rhythm/calendar.ts';
import { chooseRecap, RECAP_SIZE, type RecapCandidate } from '../domain/rhythm/chooseRecap.ts';
import type { Recap, RecapPick } from '../domain/rhythm/recap.ts';
import type { Share } from '../domain/share/share.ts';
import type { Member, Workspace } from '../domain/workspace/workspace.ts';
import { done, refused, type Desk, type Result } from './desk.ts';
import type { Period, Store } from './ports.ts';
import { say, unsay } from './say.ts';

/** Shares weighed for one recap: the newest of the week, and of what came before. */
const WEIGHED_OF_THE_WEEK = 2_000;
const WEIGHED_OLDER = 200;
/** How far back an older share may come from, and how long a chosen share is left alone (weeks). */
const OLDER_WEEKS = 26;
const RECENT_RECAPS = 8;

/** Chooses a week's recap without publishing it; the published one when there is one. */
export async function weekRecap(
  desk: Desk,
  workspace: Workspace,
  week: string,
): Promise<Result<{ readonly recap: Recap; readonly published: boolean }>> {
  const span = weekSpan(week, workspace.timeZone);
  if (span === null) return refused('noSuchWeek');
  const published = await desk.store.recaps.ofWeek(workspace.id, week);
  if (published !== null) return done({ recap: published, published: true });
  const picks = await choosePicks(desk.store, workspace.id, span);
  const recap: Recap = { id: '', workspaceId: workspace.id, week, publishedAt: '', picks };
  return done({ recap, published: false });
}

/** Publishes a week's recap in the channel, once: a second request gives the one that is there. */
export async function publishRecap(
  desk: Desk,
  asked: { readonly workspace: Workspace; readonly week: string; readonly member: Member },
): Promise<Result<Recap>> {
  if (asked.member.role !== 'facilitator') return refused('onlyFacilitator');
  return desk.store.transact(async (store) => {
    const found = await weekRecap({ ...desk, store }, asked.workspace, asked.week);
    if (!found.ok) return found;
    if (found.value.published) return done(found.value.recap);
    if (found.value.recap.picks.length === 0) return refused('emptyRecap');
    const recap: Recap = { ...found.value.recap, id: desk.ids.next(), publishedAt: desk.clock.now() };
    await store.recaps.add(recap);
    await unsay(desk, store, recap.workspaceId, 'recapReady', recap.week);
    await say(desk, store, {
      workspaceId: asked.workspace.id,
      threadId: null,
      about: { subject: 'recap', id: recap.week },
    });
    return done(recap);
  });
}

async function choosePicks(store: Store, workspaceId: string, span: Period): Promise<readonly RecapPick[]> {
  const ofTheWeek = await store.shares.published(workspaceId, span, WEIGHED_OF_THE_WEEK);
  const back = Temporal.Instant.from(span.from)
    .subtract({ hours: OLDER_WEEKS * 7 * 24 })
    .toString();
  const before = await store.shares.published(workspaceId, { from: back, to: span.from }, WEIGHED_OLDER);
  const told = await alreadyTold(store, workspaceId);
  const older = ofTheWeek.length >= RECAP_SIZE ? [] : before.filter((share) => !told.has(share.id));
  const members = await store.members.list(workspaceId);
  const candidates = await candidatesOf(store, workspaceId, [...ofTheWeek, ...older], members);
  return chooseRecap({
    ofTheWeek: candidates.slice(0, ofTheWeek.length),
    older: candidates.slice(ofTheWeek.length),
    families: [...new Set(members.map((member) => member.jobFamilyId))].filter((id) => id !== null),
    knownTools: new Set(before.flatMap((share) => share.toolIds)),
  });
}

async function alreadyTold(store: Store, workspaceId: string): Promise<ReadonlySet<string>> {
  const recaps = await store.recaps.list(workspaceId, RECENT_RECAPS);
  return new Set(recaps.flatMap((recap) => recap.picks.map((pick) => pick.shareId)));
}

async function candidatesOf(
  store: Store,
  workspaceId: string,
  shares: readonly Share[],
  members: readonly Member[],
): Promise<readonly RecapCandidate[]> {
  const trials = await store.trials.ofShares(
    workspaceId,
    shares.map((share) => share.id),
  );
  const byShare = Map.groupBy(trials, (trial) => trial.shareId);
  const familyOf = new Map(members.map((member) => [member.id, member.jobFamilyId]));
  return shares.map((share) => {
    const own = byShare.get(share.id) ?? [];
    const families = own.map((trial) => (trial.memberId === null ? null : familyOf.get(trial.memberId)));
    return { share, trials: own, familiesThatTried: [...new Set(families)].filter((id) => id != null) };
  });
}

import { chooseRecap, RECAP_SIZE, type RecapCandidate } from '../../domain/recap/chooseRecap.ts';
import { noEdit, type Recap, type RecapEdit, type RecapPick } from '../../domain/recap/recap.ts';
import { recapSpan } from '../../domain/rhythm/rituals.ts';
import type { Share } from '../../domain/share/share.ts';
import type { Member } from '../../domain/workspace/workspace.ts';
import type { Period } from '../ports/program.ts';
import type { Store } from '../ports/store.ts';
import type { Place } from '../rhythm/calm.ts';
import { shifted } from '../shifted.ts';

/** Shares weighed for one recap: the newest of the week, and of what came before. */
const WEIGHED_OF_THE_WEEK = 2_000;
const WEIGHED_OLDER = 200;
/** How far back an older share may come from, and how long a chosen share is left alone (weeks). */
const OLDER_WEEKS = 26;
const RECENT_RECAPS = 8;
/** A question older than this has found its answer elsewhere (weeks). */
const QUESTION_WEEKS = 8;

/** What a recap is composed from. */
interface RecapSources {
  readonly store: Store;
  readonly workspaceId: string;
  readonly span: Period;
  readonly edit: RecapEdit;
  readonly members: readonly Member[];
  readonly recent: readonly Recap[];
}

/** Composes a week's recap as it would go now, with what who facilitates changed in it. */
export async function composeRecap(
  store: Store,
  { workspace, calendar }: Place,
  week: string,
): Promise<Recap> {
  const workspaceId = workspace.id;
  const sources: RecapSources = {
    store,
    workspaceId,
    span: recapSpan(week, calendar) ?? { from: '', to: '' },
    edit: (await store.recapEdits.get(workspaceId, week)) ?? noEdit(workspaceId, week),
    members: await store.members.list(workspaceId),
    recent: await store.recaps.list(workspaceId, RECENT_RECAPS),
  };
  const ofTheWeek = await sharesOfTheWeek(sources);
  return {
    id: '',
    workspaceId,
    week,
    publishedAt: '',
    picks: await choosePicks(sources, ofTheWeek),
    besides: {
      silent: ofTheWeek.length === 0,
      questionId: await openQuestion(sources),
      welcome: newcomers(sources),
      note: sources.edit.note,
    },
  };
}

async function sharesOfTheWeek(sources: RecapSources): Promise<readonly Share[]> {
  const { store, workspaceId, span } = sources;
  return notTold(sources, await store.shares.published(workspaceId, span, WEIGHED_OF_THE_WEEK));
}

async function choosePicks(
  sources: RecapSources,
  ofTheWeek: readonly Share[],
): Promise<readonly RecapPick[]> {
  const { store, workspaceId, span, edit, members } = sources;
  const back = shifted(span.from, { days: -7 * OLDER_WEEKS });
  const before = await store.shares.published(workspaceId, { from: back, to: span.from }, WEIGHED_OLDER);
  const seen = new Set([...ofTheWeek, ...before].map((share) => share.id));
  const wanted = await store.shares.getMany(
    workspaceId,
    edit.kept.filter((id) => !seen.has(id)),
  );
  const rested = ofTheWeek.length >= RECAP_SIZE ? [] : notTold(sources, before);
  const kept = before.filter((share) => edit.kept.includes(share.id) && !rested.includes(share));
  const older = [...rested, ...kept, ...wanted.filter((share) => share.status === 'published')];
  const candidates = await candidatesOf(store, [...ofTheWeek, ...older], members);
  const choice = {
    ofTheWeek: candidates.slice(0, ofTheWeek.length),
    older: candidates.slice(ofTheWeek.length),
    families: [...new Set(members.map((member) => member.jobFamilyId))].filter((id) => id !== null),
    knownTools: new Set(before.flatMap((share) => share.toolIds)),
  };
  return chooseRecap(choice, edit);
}

/** Those that no recap of the last eight told. */
function notTold({ recent }: RecapSources, shares: readonly Share[]): readonly Share[] {
  const before = new Set(recent.flatMap((recap) => recap.picks.map((pick) => pick.shareId)));
  return shares.filter((share) => !before.has(share.id));
}

/** The newest question that is still open and that no recent recap told. */
async function openQuestion({ store, workspaceId, span, recent }: RecapSources): Promise<string | null> {
  const period = { from: shifted(span.to, { days: -7 * QUESTION_WEEKS }), to: span.to };
  const before = new Set(recent.map((recap) => recap.besides.questionId));
  const asked = await store.questions.asked(workspaceId, period);
  return asked.findLast((one) => one.answeredAt === null && !before.has(one.id))?.id ?? null;
}

/** Those who joined since the recap before, and agreed to be named; who facilitates was there before all. */
function newcomers({ members, span }: RecapSources): readonly string[] {
  const isNew = (one: Member): boolean => one.joinedAt >= span.from && one.joinedAt < span.to;
  return members
    .filter((one) => one.role === 'member' && one.agreesToBeNamed && isNew(one))
    .map((one) => one.id);
}

/** Shares as what a recap chooses among: with their trials, and the jobs these came from. */
export async function candidatesOf(
  store: Store,
  shares: readonly Share[],
  members: readonly Member[],
): Promise<readonly RecapCandidate[]> {
  const [first] = shares;
  if (first === undefined) return [];
  const trials = await store.trials.ofShares(
    first.workspaceId,
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

import { idsOf, type Actor } from '../actor.ts';
import {
  CAUTION_KINDS,
  type Caution,
  type CautionKind,
  type CautionSubject,
} from '../../domain/guardrail/caution.ts';
import { holdsSecret } from '../../domain/privacy/holdsSecret.ts';
import { cleanText, LONGEST } from '../../domain/share/check.ts';
import {
  announce,
  done,
  refused,
  together,
  wrong,
  type Desk,
  type Outcome,
  type Problems,
  type Result,
} from '../desk.ts';
import { knownTool } from '../names.ts';
import type { Store } from '../ports/store.ts';
import { say, unsay } from '../say.ts';

export interface CautionForm {
  readonly about: CautionSubject;
  /** Null when nothing was chosen. */
  readonly kind: CautionKind | null;
  readonly text: string;
  /** The message that it was read from, in whose thread it is said; where its subject stands when absent. */
  readonly postId?: string;
}

/** The kind among what a form sent, or null. */
export function readCautionKind(typed: string | undefined): CautionKind | null {
  return CAUTION_KINDS.find((kind) => kind === typed) ?? null;
}

export type CautionProblem = 'noKind' | 'empty' | 'tooLong' | 'secret';

/** Anyone points out a limit or a risk; it is said where its subject stands. The same words twice are said once. */
export async function postCaution(
  desk: Desk,
  actor: Actor,
  form: CautionForm,
): Promise<Outcome<Caution, Problems<'kind' | 'text', CautionProblem>>> {
  const { workspaceId, memberId: authorId } = idsOf(actor);
  const text = cleanText(form.text);
  const { kind, about } = form;
  const problems = problemsOf(kind, text);
  if (kind === null || problems.size > 0) return wrong({ problems });
  return together(desk, async (inside) => {
    const place = await placeOf(inside.store, workspaceId, about);
    if (place === null) return refused('notFound');
    const same = await sameCaution(inside.store, { workspaceId, about, kind, text, authorId });
    if (same !== undefined) return done(same);
    const at = inside.clock.now();
    const id = inside.ids.next();
    const caution: Caution = { id, workspaceId, about, kind, text, authorId, at, withdrawnAt: null };
    await inside.store.cautions.add(caution);
    const threadId =
      form.postId === undefined ? place.threadId : await threadOf(inside.store, workspaceId, form.postId);
    await say(inside, { workspaceId, threadId, authorId, about: { subject: 'caution', id } });
    await announce(inside, { is: 'cautionChanged', caution });
    return done(caution);
  });
}

/** Whoever posted a caution, or who facilitates, takes it back. Twice is once. */
export async function withdrawCaution(desk: Desk, actor: Actor, cautionId: string): Promise<Result<Caution>> {
  return together(desk, async (inside) => {
    const caution = await inside.store.cautions.get(actor.workspace.id, cautionId);
    const { member } = actor;
    if (caution === null) return refused('notFound');
    if (caution.authorId !== member.id && member.role !== 'facilitator') return refused('onlyAuthor');
    if (caution.withdrawnAt !== null) return done(caution);
    const gone = { ...caution, withdrawnAt: inside.clock.now() };
    await inside.store.cautions.save(gone);
    await unsay(inside, gone.workspaceId, { subject: 'caution', id: gone.id });
    await announce(inside, { is: 'cautionChanged', caution: gone });
    return done(gone);
  });
}

function problemsOf(kind: CautionKind | null, text: string): ReadonlyMap<'kind' | 'text', CautionProblem> {
  const problems = new Map<'kind' | 'text', CautionProblem>();
  if (kind === null) problems.set('kind', 'noKind');
  if (text === '') problems.set('text', 'empty');
  if (text.length > LONGEST.limits) problems.set('text', 'tooLong');
  if (holdsSecret(text)) problems.set('text', 'secret');
  return problems;
}

/** The thread of a message; that which it begins when it is in none, or is kept by a chat of its own. */
async function threadOf({ posts }: Store, workspaceId: string, postId: string): Promise<string> {
  return (await posts.get(workspaceId, postId))?.threadId ?? postId;
}

/** The thread where a caution is said: its share's, or one of its own; null when there is no such subject. */
async function placeOf(
  store: Store,
  workspaceId: string,
  { is, id }: CautionSubject,
): Promise<{ readonly threadId: string | null } | null> {
  if (is === 'tool') return (await knownTool(store, workspaceId, id)) === null ? null : { threadId: null };
  const share = await store.shares.get(workspaceId, id);
  if (share?.status !== 'published') return null;
  const [card] = await store.posts.about(workspaceId, 'share', id);
  return { threadId: card?.threadId ?? card?.id ?? null };
}

async function sameCaution(
  store: Store,
  said: Pick<Caution, 'workspaceId' | 'about' | 'kind' | 'text' | 'authorId'>,
): Promise<Caution | undefined> {
  const { is, id } = said.about;
  const on = { toolIds: is === 'tool' ? [id] : [], shareIds: is === 'share' ? [id] : [] };
  const standing = await store.cautions.standing(said.workspaceId, on);
  return standing.find(
    (one) => one.authorId === said.authorId && one.kind === said.kind && one.text === said.text,
  );
}

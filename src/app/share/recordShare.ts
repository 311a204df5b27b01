import { idsOf, type Actor } from '../actor.ts';
import { findSensitive } from '../../domain/privacy/findSensitive.ts';
import { holdsSecret } from '../../domain/privacy/holdsSecret.ts';
import { checkFields, cleanFields, type FieldProblem } from '../../domain/share/check.ts';
import { composeEdit, composeShare } from '../../domain/share/compose.ts';
import { familyNamed } from '../../domain/workspace/jobFamily.ts';
import { SHARE_KINDS, type Share, type ShareKind } from '../../domain/share/share.ts';
import { done, refused, together, wrong, type Desk, type Outcome, type Problems } from '../desk.ts';
import { FIELD_NAMES, type Field, type Fields } from '../../domain/share/fields.ts';
import { habitsOf, ownToolsOf } from '../tool/habits.ts';
import type { SurfacePlace } from '../ports/post.ts';
import type { Store } from '../ports/store.ts';
import { publishDraft, publishNew } from './publishShare.ts';
import { redraw, unsay } from '../say.ts';
import { saveShare } from '../search/indexMemory.ts';

export interface ShareForm {
  /** Made when the form was shown: the same form sent twice gives one share. For an edit, the share's id. */
  readonly shareId: string;
  readonly kind: ShareKind;
  readonly fields: Fields;
  /** The message it was read from, in whose thread its card is said; at the top of the channel when absent. */
  readonly postId?: string | null;
  /** What stands for it already on the surface where it was written; nothing when absent. */
  readonly bornAt?: SurfacePlace | null;
  /** The share whose prompt this one varies; null for none. Only a new share takes one. */
  readonly parentId?: string | null;
  /** The author has seen what looks sensitive and publishes it as it is. */
  readonly insists: boolean;
}

/** What may be wrong with a field: its form, or something sensitive in it that the author has not insisted on. */
export type ShareProblem = FieldProblem | 'secret' | 'personal';

/** The fields and the kind among what a form sent; anything else is left aside. */
export function readShareForm(
  typed: Readonly<Record<string, string>>,
): Pick<ShareForm, 'kind' | 'fields' | 'insists'> {
  return {
    fields: Object.fromEntries(FIELD_NAMES.map((field) => [field, typed[field] ?? ''])),
    kind: SHARE_KINDS.find((kind) => kind === typed['kind']) ?? 'success',
    insists: typed['insists'] === 'yes',
  };
}

/** Publishes what a form tells, edits the author's share, or corrects and publishes a draft. */
export async function recordShare(
  desk: Desk,
  actor: Actor,
  form: ShareForm,
): Promise<Outcome<Share, Problems<Field, ShareProblem>>> {
  const fields = cleanFields(form.fields);
  const problems = problemsOf(fields, form.insists);
  if (problems.size > 0) return wrong({ problems });
  return together(desk, async (inside) => {
    const before = await inside.store.shares.get(actor.workspace.id, form.shareId);
    if (before === null) return done(await recordNew(inside, actor, { ...form, fields }));
    if (before.status === 'deleted') return refused('notFound');
    if (before.authorId !== actor.member.id) return refused('onlyAuthor');
    return done(await recordEdit(inside, before, { ...form, fields }));
  });
}

function problemsOf(fields: Fields, insists: boolean): ReadonlyMap<Field, ShareProblem> {
  const problems = new Map<Field, ShareProblem>(checkFields(fields));
  if (insists) return problems;
  for (const [field, text] of Object.entries(fields) as [Field, string][]) {
    if (holdsSecret(text)) problems.set(field, 'secret');
    else if (findSensitive(text).length > 0 && !problems.has(field)) problems.set(field, 'personal');
  }
  return problems;
}

async function recordNew(desk: Desk, actor: Actor, form: ShareForm): Promise<Share> {
  const { workspaceId, memberId } = idsOf(actor);
  const now = desk.clock.now();
  const share: Share = {
    ...composeShare(form.fields, await habitsOf(desk.store, workspaceId), form.kind),
    id: form.shareId,
    workspaceId,
    authorId: memberId,
    jobFamilyId: (await familyOf(desk.store, workspaceId, form.fields)) ?? actor.member.jobFamilyId,
    kind: form.kind,
    status: 'published',
    origin: form.postId == null ? 'form' : 'message',
    inferred: [],
    leftOut: null,
    externalId: null,
    postId: form.postId ?? null,
    limitsAskedAt: null,
    createdAt: now,
    publishedAt: now,
  };
  const { parentId = null, bornAt = null } = form;
  await publishNew(desk, share, { parentId, bornAt });
  return share;
}

async function recordEdit(desk: Desk, before: Share, form: ShareForm): Promise<Share> {
  const { workspaceId } = before;
  const { store } = desk;
  const jobFamilyId = (await familyOf(store, workspaceId, form.fields)) ?? before.jobFamilyId;
  const content = composeEdit(before, form, await habitsOf(store, workspaceId));
  const share: Share = { ...before, ...content, kind: form.kind, jobFamilyId };
  if (before.status === 'draft') return publishDraft(desk, share);
  await store.ownTools.addAllOnce(ownToolsOf(share));
  await saveShare(store, share);
  if (share.limits !== null)
    await unsay(desk, share.workspaceId, { subject: 'limitsQuestion', id: share.id });
  await redraw(desk, share.workspaceId, { subject: 'share', id: share.id });
  return share;
}

async function familyOf(store: Store, workspaceId: string, fields: Fields): Promise<string | null> {
  return familyNamed(fields.jobFamily, await store.jobFamilies.list(workspaceId));
}

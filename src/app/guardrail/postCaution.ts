import {
  CAUTION_KINDS,
  readSubjectKey,
  type Caution,
  type CautionKind,
  type CautionSubject,
} from '../../domain/guardrail/caution.ts';
import { holdsSecret } from '../../domain/privacy/holdsSecret.ts';
import { cleanText, LONGEST } from '../../domain/share/check.ts';
import { done, refused, together, type Desk, type Result } from '../desk.ts';
import { knownTool } from '../tool/knownTool.ts';
import type { Store } from '../ports/store.ts';
import { redraw, say, unsay } from '../say.ts';

export interface CautionForm {
  readonly workspaceId: string;
  readonly memberId: string;
  readonly about: CautionSubject;
  /** Null when nothing was chosen. */
  readonly kind: CautionKind | null;
  readonly text: string;
}

/** The kind among what a form sent, or null. */
export function readCautionKind(typed: string | undefined): CautionKind | null {
  return CAUTION_KINDS.find((kind) => kind === typed) ?? null;
}

/** The tool or the share that a form was opened on, or that was chosen in it; null for anything else. */
export const readCautionSubject = readSubjectKey;

export type CautionProblem = 'noKind' | 'empty' | 'tooLong' | 'secret';

export type CautionResult =
  | { readonly ok: true; readonly caution: Caution }
  | {
      readonly ok: false;
      readonly problems: ReadonlyMap<'kind' | 'text', CautionProblem>;
      readonly refusal: 'notFound' | null;
    };

/** Anyone points out a limit or a risk; it is said where its subject stands. The same words twice are said once. */
export async function postCaution(desk: Desk, form: CautionForm): Promise<CautionResult> {
  const text = cleanText(form.text);
  const { kind } = form;
  const problems = problemsOf(kind, text);
  if (kind === null || problems.size > 0) return { ok: false, problems, refusal: null };
  return together(desk, async (inside) => {
    const place = await placeOf(inside.store, form.workspaceId, form.about);
    if (place === null) return { ok: false, problems: new Map(), refusal: 'notFound' };
    const same = await sameCaution(inside.store, { ...form, text });
    if (same !== undefined) return { ok: true, caution: same };
    const { workspaceId, about, memberId: authorId } = form;
    const at = inside.clock.now();
    const id = inside.ids.next();
    const caution: Caution = { id, workspaceId, about, kind, text, authorId, at, withdrawnAt: null };
    await inside.store.cautions.add(caution);
    const { threadId } = place;
    await say(inside, { workspaceId, threadId, authorId, about: { subject: 'caution', id } });
    await redrawSubject(inside, caution);
    return { ok: true, caution };
  });
}

/** Whoever posted a caution, or who facilitates, takes it back. Twice is once. */
export async function withdrawCaution(
  desk: Desk,
  asked: { readonly workspaceId: string; readonly memberId: string; readonly cautionId: string },
): Promise<Result<Caution>> {
  return together(desk, async (inside) => {
    const caution = await inside.store.cautions.get(asked.workspaceId, asked.cautionId);
    const member = await inside.store.members.get(asked.workspaceId, asked.memberId);
    if (caution === null || member === null) return refused('notFound');
    if (caution.authorId !== member.id && member.role !== 'facilitator') return refused('onlyAuthor');
    if (caution.withdrawnAt !== null) return done(caution);
    const gone = { ...caution, withdrawnAt: inside.clock.now() };
    await inside.store.cautions.save(gone);
    await unsay(inside, gone.workspaceId, 'caution', gone.id);
    await redrawSubject(inside, gone);
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

async function sameCaution(store: Store, form: CautionForm): Promise<Caution | undefined> {
  const { is, id } = form.about;
  const on = { toolIds: is === 'tool' ? [id] : [], shareIds: is === 'share' ? [id] : [] };
  const standing = await store.cautions.standing(form.workspaceId, on);
  return standing.find(
    (one) => one.authorId === form.memberId && one.kind === form.kind && one.text === form.text,
  );
}

async function redrawSubject(desk: Desk, { workspaceId, about }: Caution): Promise<void> {
  if (about.is === 'share') await redraw(desk, workspaceId, 'share', about.id);
}

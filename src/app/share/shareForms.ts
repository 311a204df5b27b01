import type { Form } from '../../cards/form.ts';
import { shareForm } from '../../cards/share/shareForm.ts';
import type { Share } from '../../domain/share/share.ts';
import type { Desk } from '../desk.ts';
import { familyChoices } from '../workspace/familyChoices.ts';
import type { Store } from '../ports/store.ts';
import type { Viewer } from '../viewer.ts';
import { readShareForm, recordShare, typedFields } from './recordShare.ts';
import type { FormAsked, FormSent, Taken } from '../form/form.ts';
import { shareToVary } from '../variation/varyShare.ts';

/** The form of a share: a new one, or one's own as it stands. */
export async function freshShareForm(
  desk: Desk,
  viewer: Viewer,
  asked: Pick<FormAsked, 'id' | 'fields'>,
  share: Share | null,
): Promise<Form> {
  const state = {
    id: asked.id === '' ? desk.ids.next() : asked.id,
    editing: share !== null,
    fields: share === null ? (asked.fields ?? {}) : typedFields(share),
    kind: share?.kind ?? ('success' as const),
    jobFamilies: await familyChoices(desk, viewer),
    problems: new Map(),
  };
  return shareForm(state, viewer.words);
}

/** Publishes or edits a share as its form tells it, or gives the form back. */
export async function takeShare(desk: Desk, viewer: Viewer, sent: FormSent): Promise<Taken> {
  const { workspace, memberId, words } = viewer;
  const before = await desk.store.shares.get(workspace.id, sent.id);
  // A window may have no room for a long prompt: what it does not send stays as it was.
  const parent = await parentOf(desk.store, workspace.id, sent.typed['parent']);
  const kept = before ?? parent;
  const typed = { ...(kept === null ? {} : typedFields(kept)), ...sent.typed };
  const { fields, kind, insists } = readShareForm(typed);
  const recorded = await recordShare(desk, {
    workspaceId: workspace.id,
    memberId: memberId ?? '',
    shareId: sent.id,
    postId: sent.postId ?? null,
    kind,
    fields,
    insists,
    parentId: parent?.id ?? null,
  });
  if (recorded.ok) return { ok: true };
  if (recorded.refusal !== null) return { ok: false, refusal: recorded.refusal };
  const jobFamilies = await familyChoices(desk, viewer);
  const { problems } = recorded;
  const state = { id: sent.id, editing: before !== null, fields, kind, jobFamilies, problems, parent };
  return { ok: false, form: shareForm(state, words) };
}

/** The share that a variation says it comes from; null for none, and for one that was taken back since. */
async function parentOf(store: Store, workspaceId: string, typed: string | undefined): Promise<Share | null> {
  const found = typed === undefined ? null : await shareToVary(store, workspaceId, typed);
  return found?.ok === true ? found.value : null;
}

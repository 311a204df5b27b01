import { shareForm } from '../../cards/share/shareForm.ts';
import { textForm } from '../../cards/textForm.ts';
import type { Form } from '../../cards/form.ts';
import type { Fields } from '../../domain/share/fields.ts';
import type { Share } from '../../domain/share/share.ts';
import { addressOf } from '../addresses.ts';
import { done, refused, wrong, type Desk } from '../desk.ts';
import type { FormAsked, Forms } from '../form/form.ts';
import { giveBack } from '../form/giveBack.ts';
import type { Store } from '../ports/store.ts';
import type { Viewer } from '../viewer.ts';
import { familyChoices } from '../workspace/familyChoices.ts';
import { addLimits } from './addLimits.ts';
import { ownShare } from './ownShare.ts';
import { fieldsOf } from '../../domain/share/compose.ts';
import { readShareForm, recordShare } from './recordShare.ts';
import { shareToVary } from './shareToVary.ts';

export const SHARE_FORMS = {
  share: {
    who: 'member',
    show: async (desk, actor, asked) => {
      const share = asked.id === '' ? null : await desk.store.shares.get(actor.workspace.id, asked.id);
      if (asked.id !== '' && asked.fields === undefined && share === null) return refused('notFound');
      if (share?.status === 'deleted') return refused('notFound');
      if (share !== null && share.authorId !== actor.member.id) return refused('onlyAuthor');
      return done(await freshShareForm(desk, actor, { ...asked, share }));
    },
    take: async (desk, actor, sent) => {
      const { workspace, words } = actor;
      const before = await desk.store.shares.get(workspace.id, sent.id);
      // A window may have no room for a long prompt: what it does not send stays as it was.
      const parent = await parentOf(desk.store, workspace.id, sent.typed['parent']);
      const kept = before === null ? fieldsOfParent(parent) : fieldsOf(before);
      const typed = { ...kept, ...sent.typed };
      const { fields, kind, insists } = readShareForm(typed);
      const recorded = await recordShare(desk, actor, {
        shareId: sent.id,
        postId: sent.postId ?? null,
        bornAt: sent.bornAt ?? null,
        kind,
        fields,
        insists,
        parentId: parent?.id ?? null,
      });
      if (recorded.ok || 'refusal' in recorded) return recorded;
      const jobFamilies = await familyChoices(desk, actor);
      const { problems } = recorded;
      const state = { id: sent.id, editing: before !== null, fields, kind, jobFamilies, problems, parent };
      return wrong({ form: shareForm(state, words) });
    },
    after: addressOf.channel,
  },
  limits: {
    who: 'member',
    /** « Quand NE PAS l'utiliser ? », as its author answers it. */
    show: async (desk, actor, { id }) => {
      const found = await ownShare(desk.store, actor, id);
      if (!found.ok) return found;
      return done(textForm('limits', { id, text: found.value.limits ?? '', problem: null }, actor.words));
    },
    take: async (desk, actor, { id, typed }) => {
      const text = typed['text'] ?? '';
      const added = await addLimits(desk, actor, { shareId: id, text });
      return added.ok ? added : giveBack({ name: 'limits', id, text }, added.refusal, actor.words);
    },
    after: addressOf.channel,
  },
} satisfies Forms;

/** The form of a share: a new one, or one's own as it stands. */
export async function freshShareForm(
  desk: Desk,
  viewer: Viewer,
  asked: Pick<FormAsked, 'id' | 'fields' | 'kind'> & { readonly share: Share | null },
): Promise<Form> {
  const { share } = asked;
  const state = {
    id: asked.id === '' ? desk.ids.next() : asked.id,
    editing: share !== null,
    fields: share === null ? (asked.fields ?? {}) : fieldsOf(share),
    kind: share?.kind ?? asked.kind ?? 'success',
    jobFamilies: await familyChoices(desk, viewer),
    problems: new Map(),
  };
  return shareForm(state, viewer.words);
}

/** What a variation begins with; its title is its own. */
function fieldsOfParent(parent: Share | null): Fields {
  if (parent === null) return {};
  const { title: _, ...fields } = fieldsOf(parent);
  return fields;
}

/** The share that a variation says it comes from; null for none, and for one that was taken back since. */
async function parentOf(store: Store, workspaceId: string, typed: string | undefined): Promise<Share | null> {
  const found = typed === undefined ? null : await shareToVary(store, workspaceId, typed);
  return found?.ok === true ? found.value : null;
}

import type { Form } from '../../cards/form.ts';
import { shareForm } from '../../cards/share/shareForm.ts';
import { addressOf } from '../addresses.ts';
import { done, type Desk, type Result } from '../desk.ts';
import type { FormAsked, Forms } from '../form/form.ts';
import { typedFields } from '../share/recordShare.ts';
import { takeShare } from '../share/shareForms.ts';
import type { Viewer } from '../viewer.ts';
import { familyChoices } from '../workspace/familyChoices.ts';
import { shareToVary } from './varyShare.ts';

export const VARIATION_FORMS = {
  // What is shown is the form of a new share: it is sent as one.
  variation: { who: 'member', show: showVariation, take: takeShare, after: addressOf.channel },
} satisfies Forms;

/** « Ma variation »: a share's form that begins with a colleague's prompt, and says that it comes from there. */
async function showVariation(desk: Desk, viewer: Viewer, { id: parentId }: FormAsked): Promise<Result<Form>> {
  const found = await shareToVary(desk.store, viewer.workspace.id, parentId);
  if (!found.ok) return found;
  const { tool = '', useCase = '', prompt = '' } = typedFields(found.value);
  const state = {
    id: desk.ids.next(),
    editing: false,
    fields: { tool, useCase, prompt },
    kind: 'success' as const,
    jobFamilies: await familyChoices(desk, viewer),
    problems: new Map(),
    parent: found.value,
  };
  return done(shareForm(state, viewer.words));
}

import type { Form } from '../../cards/form.ts';
import { shareForm } from '../../cards/share/shareForm.ts';
import { done, type Desk, type Result } from '../desk.ts';
import type { Viewer } from '../viewer.ts';
import { typedFields } from '../share/recordShare.ts';
import { familyChoices } from '../workspace/familyChoices.ts';
import { shareToVary } from './varyShare.ts';

/** « Ma variation »: a share's form that begins with a colleague's prompt, and says that it comes from there. */
export async function showVariation(desk: Desk, viewer: Viewer, parentId: string): Promise<Result<Form>> {
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

import { shareForm } from '../../cards/share/shareForm.ts';
import { addressOf } from '../addresses.ts';
import { done } from '../desk.ts';
import type { Forms } from '../form/form.ts';
import { fieldsOf } from '../../domain/share/compose.ts';
import { SHARE_FORMS } from '../share/shareForms.ts';
import { shareToVary } from '../share/shareToVary.ts';
import { familyChoices } from '../workspace/familyChoices.ts';

export const VARIATION_FORMS = {
  // What is shown is the form of a new share: it is sent as one.
  variation: {
    who: 'member',
    /** « Ma variation »: a share's form that begins with a colleague's prompt, and says that it comes from there. */
    show: async (desk, viewer, { id: parentId }) => {
      const found = await shareToVary(desk.store, viewer.workspace.id, parentId);
      if (!found.ok) return found;
      const { tool = '', useCase = '', prompt = '' } = fieldsOf(found.value);
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
    },
    take: SHARE_FORMS.share.take,
    after: addressOf.channel,
  },
} satisfies Forms;

import { trialForm } from '../../cards/trial/trialForm.ts';
import { addressOf } from '../addresses.ts';
import { done, refused } from '../desk.ts';
import type { Forms } from '../form/form.ts';
import { readOutcome, recordTrial } from './recordTrial.ts';

export const TRIAL_FORMS = {
  trial: {
    who: 'member',
    /** « Je l'ai essayé », as one told it before if one did. */
    show: async (desk, { workspace, memberId, words }, { id }) => {
      const share = await desk.store.shares.get(workspace.id, id);
      if (share === null || share.status !== 'published') return refused('notFound');
      if (share.authorId === memberId) return refused('ownTrial');
      const trials = await desk.store.trials.ofShares(workspace.id, [id]);
      const before = trials.find((one) => one.memberId === memberId);
      const state = {
        shareId: id,
        useCase: share.useCase,
        outcome: before?.outcome ?? null,
        line: before?.line ?? '',
        timeSaved: before?.timeSavedText ?? '',
        problems: new Map(),
      };
      return done(trialForm(state, words));
    },
    take: async (desk, { workspace, by, words }, { id, typed }) => {
      const { line = '', timeSaved = '' } = typed;
      const told = { outcome: readOutcome(typed['outcome']), line, timeSaved };
      const recorded = await recordTrial(desk, { ...told, ...by, shareId: id });
      if (recorded.ok) return { ok: true };
      if (recorded.refusal !== null) return { ok: false, refusal: recorded.refusal };
      const useCase = (await desk.store.shares.get(workspace.id, id))?.useCase ?? '';
      const state = { ...told, shareId: id, useCase, problems: recorded.problems };
      return { ok: false, form: trialForm(state, words) };
    },
    after: addressOf.channel,
  },
} satisfies Forms;

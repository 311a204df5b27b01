import { trialForm } from '../../cards/trial/trialForm.ts';
import { addressOf } from '../addresses.ts';
import { done, refused, wrong } from '../desk.ts';
import type { Forms } from '../form/form.ts';
import { readOutcome, recordTrial } from './recordTrial.ts';

export const TRIAL_FORMS = {
  trial: {
    who: 'member',
    /** « Je l'ai essayé », as one told it before if one did. */
    show: async (desk, { workspace, member, words }, { id }) => {
      const share = await desk.store.shares.get(workspace.id, id);
      if (share === null || share.status !== 'published') return refused('notFound');
      if (share.authorId === member.id) return refused('ownTrial');
      const trials = await desk.store.trials.ofShares(workspace.id, [id]);
      const before = trials.find((one) => one.memberId === member.id);
      const state = {
        shareId: id,
        title: share.title,
        outcome: before?.outcome ?? null,
        line: before?.line ?? '',
        timeSaved: before?.timeSavedText ?? '',
        problems: new Map(),
      };
      return done(trialForm(state, words));
    },
    take: async (desk, actor, { id, typed }) => {
      const { line = '', timeSaved = '' } = typed;
      const filled = { outcome: readOutcome(typed['outcome']), line, timeSaved };
      const recorded = await recordTrial(desk, actor, { ...filled, shareId: id });
      if (recorded.ok || 'refusal' in recorded) return recorded;
      const title = (await desk.store.shares.get(actor.workspace.id, id))?.title ?? '';
      const state = { ...filled, shareId: id, title, problems: recorded.problems };
      return wrong({ form: trialForm(state, actor.words) });
    },
    after: addressOf.channel,
  },
} satisfies Forms;

import { trialCard } from '../../cards/trial/trialCard.ts';
import { addressOf } from '../addresses.ts';
import type { Pictures } from '../post/draw.ts';

export const TRIAL_PICTURES = {
  trial: async ({ store, viewer: { workspace, words }, album }, id) => {
    const trial = await store.trials.get(workspace.id, id);
    if (trial === null) return null;
    const member = trial.memberId === null ? undefined : album.members.get(trial.memberId);
    const share = await store.shares.get(workspace.id, trial.shareId);
    const tried = share?.status === 'published' && {
      title: share.title,
      address: addressOf.share(workspace.id, share.id),
    };
    const name = member?.agreesToBeNamed === true ? member.name : null;
    return trialCard(trial, { name, share: tried || null }, words);
  },
} satisfies Pictures;

import { cautionCard } from '../../cards/guardrail/guardrailCards.ts';
import type { Pictures } from '../post/draw.ts';

export const GUARDRAIL_PICTURES = {
  caution: async ({ store, viewer: { workspace, member: me, words }, album }, id) => {
    const caution = await store.cautions.get(workspace.id, id);
    if (caution === null || caution.withdrawnAt !== null) return null;
    const { about, authorId } = caution;
    const share = about.is === 'share' ? await store.shares.get(workspace.id, about.id) : null;
    if (about.is === 'share' && share?.status !== 'published') return null;
    const mayWithdraw = me !== null && (me.id === authorId || me.role === 'facilitator');
    const subject = share === null ? album.names.tool(about.id) : share.title;
    return cautionCard(caution, { subject, mayWithdraw }, words);
  },
} satisfies Pictures;

import { consentForm, nominationForm } from '../../cards/bridger/bridgerForms.ts';
import { addressOf } from '../addresses.ts';
import { done, refused, wrong } from '../desk.ts';
import { askable, castBallot, openNomination } from './nominate.ts';
import { isPlain } from './pictureBridger.ts';
import { switchNetworkOn } from './switchNetwork.ts';
import type { Forms } from '../form/form.ts';

export const BRIDGER_FORMS = {
  nomination: {
    who: 'member',
    /** Whom one asks, among colleagues who do not object. */
    show: async ({ store }, { workspace, member, words }) => {
      const round = await openNomination(store, workspace.id);
      const known = await askable(store, workspace.id);
      if (round === null || !known.has(member.id)) return refused('notFound');
      const members = await store.members.list(workspace.id);
      const colleagues = members
        .filter(({ id }) => id !== member.id && known.has(id))
        .map(({ id, name }) => ({ value: id, label: name }));
      return done(nominationForm({ id: round.id, colleagues, isPlain: isPlain(members.length) }, words));
    },
    take: async (desk, actor, { typed }) => {
      const named = ['name0', 'name1', 'name2'].map((name) => typed[name] ?? '').filter((id) => id !== '');
      const volunteers = typed['volunteers'] === 'yes';
      return castBallot(desk, actor, { named, volunteers });
    },
    after: addressOf.bridgers,
  },
  network: {
    who: 'facilitator',
    /** What was done before who exchanges with whom is looked at. */
    show: async (_, { words }) => done(consentForm({ consultedOn: '', informedOn: '', wrong: null }, words)),
    take: async (desk, actor, { typed }) => {
      const [consultedOn = '', informedOn = ''] = [typed['consultedOn']?.trim(), typed['informedOn']?.trim()];
      const switched = await switchNetworkOn(desk, actor, { consultedOn, informedOn });
      if (switched.ok || 'refusal' in switched) return switched;
      return wrong({ form: consentForm({ consultedOn, informedOn, wrong: switched }, actor.words) });
    },
    after: addressOf.bridgers,
  },
} satisfies Forms;

import type { Form } from '../../cards/form.ts';
import { joinForm, type JoinFormState } from '../../cards/workspace/joinForm.ts';
import { profileForm } from '../../cards/workspace/profileForm.ts';
import { familyNamed } from '../../domain/workspace/jobFamily.ts';
import type { Words } from '../../words/words.ts';
import { addressOf } from '../addresses.ts';
import { done } from '../desk.ts';
import type { Forms, FormSent } from '../form/form.ts';
import { familyChoices } from './familyChoices.ts';
import { defaultFamilies, inviteMember, openOwnSpace, ownId } from './openOwnSpace.ts';
import { saveProfile } from './saveProfile.ts';

export const WORKSPACE_FORMS = {
  profile: {
    who: 'member',
    show: async (desk, actor) => {
      const { workspace, member, words } = actor;
      const state = {
        jobFamilyId: member.jobFamilyId,
        named: member.agreesToBeNamed,
        declines: member.declinesRequests,
        address: member.role === 'facilitator' ? workspace.address : null,
        jobFamilies: await familyChoices(desk, actor),
      };
      return done(profileForm(state, words));
    },
    take: async (desk, actor, { typed }) => {
      const families = await desk.store.jobFamilies.list(actor.workspace.id);
      const asked = {
        jobFamilyId: familyNamed(typed['jobFamily'], families),
        agreesToBeNamed: typed['named'] === 'yes',
        declinesRequests: typed['declines'] === 'yes',
        address: typed['address'] === 'yes' ? ('tu' as const) : ('vous' as const),
      };
      return saveProfile(desk, actor, asked);
    },
    after: addressOf.profile,
  },
  /** A space of one's own: its id is that of the form, so that sent twice it opens one. */
  space: {
    who: 'stranger',
    show: async (desk, { words }, { id }) =>
      done(drawJoin({ id: ownId(desk, id), spaceName: '', problem: null }, {}, words)),
    take: async (desk, { words, timeZone }, sent) => {
      const { spaceName = '', name = '', jobFamily = '' } = sent.typed;
      const id = ownId(desk, sent.id);
      const { locale } = words;
      const asked = { id, spaceName, yourName: name, jobFamilyId: jobFamily, locale, timeZone };
      const opened = await openOwnSpace(desk, asked);
      if (opened.ok) return opened;
      const problem = words.forms.problems.name;
      return { ok: false, form: drawJoin({ id, spaceName, problem }, sent.typed, words) };
    },
    after: (_, id) => addressOf.channel(id),
  },
  /** A colleague added to a space, in the same way. */
  member: {
    who: 'anyone',
    show: async (desk, { words }, { id }) =>
      done(drawJoin({ id: ownId(desk, id), spaceName: null, problem: null }, {}, words)),
    take: async (desk, { workspace, words }, sent) => {
      const { name = '', jobFamily = '' } = sent.typed;
      const id = ownId(desk, sent.id);
      const invited = await inviteMember(desk, workspace.id, { id, name, jobFamilyId: jobFamily });
      if (invited.ok) return invited;
      const problem = words.forms.problems.name;
      return { ok: false, form: drawJoin({ id, spaceName: null, problem }, sent.typed, words) };
    },
    after: addressOf.channel,
  },
} satisfies Forms;

function drawJoin(
  about: Pick<JoinFormState, 'id' | 'spaceName' | 'problem'>,
  { name = '', jobFamily = '' }: FormSent['typed'],
  words: Words,
): Form {
  const jobFamilies = defaultFamilies(words);
  return joinForm({ ...about, name, jobFamilyId: jobFamily, jobFamilies }, words);
}

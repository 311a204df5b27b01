import type { Form } from '../../cards/form.ts';
import { joinForm, type JoinFormState } from '../../cards/workspace/joinForm.ts';
import { profileForm } from '../../cards/workspace/profileForm.ts';
import type { Words } from '../../words/words.ts';
import { addressOf } from '../addresses.ts';
import { done, type Desk, type Refusal, type Result } from '../desk.ts';
import type { Filler, FormAsked, Forms, FormSent, Stranger, Taken } from '../form/form.ts';
import type { Viewer } from '../viewer.ts';
import { familyChoices } from './familyChoices.ts';
import { defaultFamilies, inviteMember, openOwnSpace, ownId } from './openOwnSpace.ts';
import { saveProfile } from './saveProfile.ts';

export const WORKSPACE_FORMS = {
  profile: { who: 'member', show: showProfile, take: takeProfile, after: addressOf.profile },
  /** A space of one's own: its id is that of the form, so that sent twice it opens one. */
  space: { who: 'stranger', show: showSpace, take: takeSpace, after: (_, id) => addressOf.channel(id) },
  /** A colleague added to a space, in the same way. */
  member: { who: 'anyone', show: showMember, take: takeMember, after: addressOf.channel },
} satisfies Forms;

async function showProfile(desk: Desk, filler: Filler): Promise<Result<Form>> {
  const { workspace, member, words } = filler;
  const state = {
    jobFamilyId: member.jobFamilyId,
    named: member.agreesToBeNamed,
    declines: member.declinesRequests,
    address: member.role === 'facilitator' ? workspace.address : null,
    jobFamilies: await familyChoices(desk, filler),
  };
  return done(profileForm(state, words));
}

async function takeProfile(desk: Desk, { workspace, memberId }: Filler, { typed }: FormSent): Promise<Taken> {
  const families = await desk.store.jobFamilies.list(workspace.id);
  const asked = {
    jobFamilyId: families.find((family) => family.id === typed['jobFamily'])?.id ?? null,
    agreesToBeNamed: typed['named'] === 'yes',
    declinesRequests: typed['declines'] === 'yes',
    address: typed['address'] === 'yes' ? ('tu' as const) : ('vous' as const),
  };
  return saveProfile(desk, workspace.id, memberId, asked);
}

/** These are shown to anyone, and given back rather than refused. */
type Shown = Extract<Result<Form>, { readonly ok: true }>;
type TakenOrBack = Exclude<Taken, { readonly refusal: Refusal }>;

async function showSpace(desk: Desk, { words }: Stranger, { id }: FormAsked): Promise<Shown> {
  return done(drawJoin({ id: ownId(desk, id), spaceName: '', problem: null }, {}, words));
}

async function takeSpace(desk: Desk, { words, timeZone }: Stranger, sent: FormSent): Promise<TakenOrBack> {
  const { spaceName = '', name = '', jobFamily = '' } = sent.typed;
  const id = ownId(desk, sent.id);
  const { locale } = words;
  const asked = { id, spaceName, yourName: name, jobFamilyId: jobFamily, locale, timeZone };
  const opened = await openOwnSpace(desk, asked);
  if (opened.ok) return opened;
  const problem = words.forms.problems.name;
  return { ok: false, form: drawJoin({ id, spaceName, problem }, sent.typed, words) };
}

async function showMember(desk: Desk, { words }: Viewer, { id }: FormAsked): Promise<Shown> {
  return done(drawJoin({ id: ownId(desk, id), spaceName: null, problem: null }, {}, words));
}

async function takeMember(desk: Desk, { workspace, words }: Viewer, sent: FormSent): Promise<TakenOrBack> {
  const { name = '', jobFamily = '' } = sent.typed;
  const id = ownId(desk, sent.id);
  const invited = await inviteMember(desk, workspace.id, { id, name, jobFamilyId: jobFamily });
  if (invited.ok) return invited;
  const problem = words.forms.problems.name;
  return { ok: false, form: drawJoin({ id, spaceName: null, problem }, sent.typed, words) };
}

function drawJoin(
  about: Pick<JoinFormState, 'id' | 'spaceName' | 'problem'>,
  { name = '', jobFamily = '' }: FormSent['typed'],
  words: Words,
): Form {
  const jobFamilies = defaultFamilies(words.locale);
  return joinForm({ ...about, name, jobFamilyId: jobFamily, jobFamilies }, words);
}

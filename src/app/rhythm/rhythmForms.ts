import type { Form } from '../../cards/form.ts';
import { textForm } from '../../cards/textForm.ts';
import { rhythmForm, type RhythmFormState } from '../../cards/rhythm/rhythmForm.ts';
import { addressOf } from '../addresses.ts';
import { rhythmOf } from './calm.ts';
import { done, refused, together, type Desk, type Refusal, type Result } from '../desk.ts';
import { editRecap } from '../recap/editRecap.ts';
import { launchPostId, stepNamed } from './launchFacts.ts';
import { changeLaunch } from './launchPlan.ts';
import type { Viewer } from '../viewer.ts';
import { postMessage } from '../post/postMessage.ts';
import { placeChoices, readRhythmForm, saveRhythm } from './saveRhythm.ts';
import type { Filler, FormAsked, Forms, FormSent, Taken } from '../form/form.ts';
import { giveBack } from '../form/giveBack.ts';

export const RHYTHM_FORMS = {
  rhythm: { who: 'facilitator', show: showRhythm, take: takeRhythm, after: addressOf.desk },
  recapNote: { who: 'facilitator', show: showRecapNote, take: takeRecapNote, after: addressOf.recap },
  launchPost: { who: 'facilitator', show: showLaunchPost, take: takeLaunchPost, after: addressOf.launch },
} satisfies Forms;

/** When the space is spoken to. */
async function showRhythm(desk: Desk, viewer: Viewer): Promise<Result<Form>> {
  const { settings } = await rhythmOf(desk.store, viewer.workspace.id);
  return done(await drawRhythm(desk, viewer, { settings, problem: null }));
}

async function takeRhythm(desk: Desk, filler: Filler, { typed }: FormSent): Promise<Taken> {
  const before = await rhythmOf(desk.store, filler.workspace.id);
  const settings = readRhythmForm(typed, before.settings);
  const saved = await saveRhythm(desk, filler.member, settings);
  if (saved.ok || 'refusal' in saved) return saved;
  return { ok: false, form: await drawRhythm(desk, filler, { settings, problem: saved.problem }) };
}

async function drawRhythm(
  desk: Desk,
  { workspace, words }: Viewer,
  state: Pick<RhythmFormState, 'settings' | 'problem'>,
): Promise<Form> {
  const places = await placeChoices(desk.holidays, state.settings.place, words.rhythm.country);
  return rhythmForm({ ...state, timeZone: workspace.timeZone, places }, words);
}

/** The sentence above a week's use cases. */
async function showRecapNote(
  desk: Desk,
  { workspace, words }: Viewer,
  { id: week }: FormAsked,
): Promise<Result<Form>> {
  const before = await desk.store.recapEdits.ofWeek(workspace.id, week);
  return done(textForm('recapNote', { id: week, text: before?.note ?? '', problem: null }, words));
}

async function takeRecapNote(
  desk: Desk,
  { workspace, member, words }: Filler,
  { id: week, typed }: FormSent,
): Promise<Taken> {
  const text = typed['text'] ?? '';
  const edited = await editRecap(desk, { workspace, member, week, change: { is: 'note', text } });
  return edited.ok ? edited : giveBack({ name: 'recapNote', id: week, text }, edited.refusal, words);
}

/** A message of the launch plan, drafted, to be read and changed before it is posted. */
async function showLaunchPost(
  _: Desk,
  { workspace, words }: Viewer,
  { id }: FormAsked,
): Promise<Result<Form>> {
  const step = stepNamed(id);
  const draft = step === null ? null : words.launch.stepsFor(workspace.channel)[step].draft;
  if (draft === null) return refused('notFound');
  return done(textForm('launchPost', { id, text: draft, problem: null }, words));
}

async function takeLaunchPost(
  desk: Desk,
  { workspace, member, words }: Filler,
  { id, typed }: FormSent,
): Promise<Taken> {
  const step = stepNamed(id);
  if (step === null || workspace.surface !== 'web') return refused('notFound');
  const text = typed['text'] ?? '';
  const posted = await together(desk, async (inside) => {
    const before = await inside.store.posts.get(workspace.id, launchPostId(step));
    // Posted again after it was deleted, it is another message.
    const postId = before?.deletedAt == null ? launchPostId(step) : inside.ids.next();
    const message = { workspaceId: workspace.id, authorId: member.id, threadId: null, text, postId };
    const result = await postMessage(inside, message);
    if (result.ok && step !== 'firstShare')
      await changeLaunch(inside, { workspace, member, change: { is: 'done', step } });
    return result;
  });
  return posted.ok ? posted : giveBack({ name: 'launchPost', id, text }, posted.refusal, words);
}

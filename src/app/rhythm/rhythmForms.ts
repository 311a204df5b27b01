import type { Form } from '../../cards/form.ts';
import { textForm } from '../../cards/textForm.ts';
import { rhythmForm, type RhythmFormState } from '../../cards/rhythm/rhythmForm.ts';
import type { Member } from '../../domain/workspace/workspace.ts';
import { LONGEST_LIMITS } from '../share/addLimits.ts';
import { rhythmOf } from './calm.ts';
import { done, refused, together, type Desk, type Refusal, type Result } from '../desk.ts';
import { editRecap } from '../recap/editRecap.ts';
import { launchPostId, stepNamed } from './launchFacts.ts';
import { changeLaunch } from './launchPlan.ts';
import type { Viewer } from '../viewer.ts';
import { postMessage } from '../post/postMessage.ts';
import { placeChoices, readRhythmForm, saveRhythm } from './saveRhythm.ts';
import type { FormSent, Taken } from '../form/form.ts';
import { tellRefusal } from '../tellRefusal.ts';

const ONLY_FACILITATOR = { ok: false, refusal: 'onlyFacilitator' } as const;

/** Who facilitates, or null for anyone else. */
async function hostOf({ store }: Desk, { workspace, memberId }: Viewer): Promise<Member | null> {
  const member = memberId === null ? null : await store.members.get(workspace.id, memberId);
  return member?.role === 'facilitator' ? member : null;
}

/** When the space is spoken to. */
export async function showRhythm(desk: Desk, viewer: Viewer): Promise<Result<Form>> {
  if ((await hostOf(desk, viewer)) === null) return refused('onlyFacilitator');
  const { settings } = await rhythmOf(desk.store, viewer.workspace.id);
  return done(await drawRhythm(desk, viewer, { settings, problem: null }));
}

export async function takeRhythm(desk: Desk, viewer: Viewer, { typed }: FormSent): Promise<Taken> {
  const host = await hostOf(desk, viewer);
  if (host === null) return ONLY_FACILITATOR;
  const before = await rhythmOf(desk.store, viewer.workspace.id);
  const settings = readRhythmForm(typed, before.settings);
  const saved = await saveRhythm(desk, host, settings);
  if (saved.ok || 'refusal' in saved) return saved;
  return { ok: false, form: await drawRhythm(desk, viewer, { settings, problem: saved.problem }) };
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
export async function showRecapNote(desk: Desk, viewer: Viewer, week: string): Promise<Result<Form>> {
  if ((await hostOf(desk, viewer)) === null) return refused('onlyFacilitator');
  const before = await desk.store.recapEdits.ofWeek(viewer.workspace.id, week);
  return done(textForm('recapNote', { id: week, text: before?.note ?? '', problem: null }, viewer.words));
}

export async function takeRecapNote(desk: Desk, viewer: Viewer, { id, typed }: FormSent): Promise<Taken> {
  const member = await hostOf(desk, viewer);
  if (member === null) return ONLY_FACILITATOR;
  const text = typed['text'] ?? '';
  const change = { is: 'note', text } as const;
  const edited = await editRecap(desk, { workspace: viewer.workspace, member, week: id, change });
  return edited.ok ? edited : giveBack('recapNote', id, text, edited.refusal, viewer);
}

/** A message of the launch plan, drafted, to be read and changed before it is posted. */
export async function showLaunchPost(desk: Desk, viewer: Viewer, id: string): Promise<Result<Form>> {
  if ((await hostOf(desk, viewer)) === null) return refused('onlyFacilitator');
  const step = stepNamed(id);
  const { workspace, words } = viewer;
  const draft = step === null ? null : words.launch.stepsFor(workspace.channel)[step].draft;
  if (draft === null) return refused('notFound');
  return done(textForm('launchPost', { id, text: draft, problem: null }, words));
}

export async function takeLaunchPost(desk: Desk, viewer: Viewer, { id, typed }: FormSent): Promise<Taken> {
  const member = await hostOf(desk, viewer);
  if (member === null) return ONLY_FACILITATOR;
  const step = stepNamed(id);
  const { workspace } = viewer;
  if (step === null || workspace.surface !== 'web') return { ok: false, refusal: 'notFound' };
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
  return posted.ok ? posted : giveBack('launchPost', id, text, posted.refusal, viewer);
}

/** A text given back with what is wrong with it; another refusal as it is. */
function giveBack(
  name: 'recapNote' | 'launchPost',
  id: string,
  text: string,
  refusal: Refusal,
  { words }: Viewer,
): Taken {
  const problem = textProblem(name, refusal, words);
  if (problem === null) return { ok: false, refusal };
  return { ok: false, form: textForm(name, { id, text, problem }, words) };
}

function textProblem(
  name: 'recapNote' | 'launchPost',
  refusal: Refusal,
  words: Viewer['words'],
): string | null {
  const { problems } = words.forms;
  if (refusal === 'emptyMessage') return problems.empty;
  if (refusal === 'secret') return problems.secret;
  if (refusal !== 'messageTooLong') return null;
  return name === 'recapNote' ? problems.tooLong(LONGEST_LIMITS) : tellRefusal(refusal, words);
}

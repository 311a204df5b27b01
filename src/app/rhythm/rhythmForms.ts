import type { Form } from '../../cards/form.ts';
import { textForm } from '../../cards/textForm.ts';
import { rhythmForm, type RhythmFormState } from '../../cards/rhythm/rhythmForm.ts';
import { addressOf } from '../addresses.ts';
import { rhythmOf } from './calm.ts';
import { done, refused, together, wrong, type Desk } from '../desk.ts';
import { editRecap } from '../recap/editRecap.ts';
import { launchPostId, stepNamed } from './launchFacts.ts';
import { changeLaunch } from './launchPlan.ts';
import type { Viewer } from '../viewer.ts';
import { postMessage } from '../post/postMessage.ts';
import { placeChoices, readRhythmForm, saveRhythm } from './saveRhythm.ts';
import type { Forms } from '../form/form.ts';
import { giveBack } from '../form/giveBack.ts';
import { homeOf } from '../surface/spaceSurfaces.ts';

export const RHYTHM_FORMS = {
  rhythm: {
    who: 'facilitator',
    /** When the space is spoken to. */
    show: async (desk, viewer) => {
      const { settings } = await rhythmOf(desk.store, viewer.workspace.id);
      return done(await drawRhythm(desk, viewer, { settings, problem: null }));
    },
    take: async (desk, actor, { typed }) => {
      const before = await rhythmOf(desk.store, actor.workspace.id);
      const settings = readRhythmForm(typed, before.settings);
      const saved = await saveRhythm(desk, actor, settings);
      if (saved.ok || 'refusal' in saved) return saved;
      return wrong({ form: await drawRhythm(desk, actor, { settings, problem: saved.problem }) });
    },
    after: addressOf.desk,
  },
  recapNote: {
    who: 'facilitator',
    /** The sentence above a week's use cases. */
    show: async (desk, { workspace, words }, { id: week }) => {
      const before = await desk.store.recapEdits.get(workspace.id, week);
      return done(textForm('recapNote', { id: week, text: before?.note ?? '', problem: null }, words));
    },
    take: async (desk, actor, { id: week, typed }) => {
      const text = typed['text'] ?? '';
      const edited = await editRecap(desk, actor, { week, change: { is: 'note', text } });
      return edited.ok
        ? edited
        : giveBack({ name: 'recapNote', id: week, text }, edited.refusal, actor.words);
    },
    after: addressOf.recap,
  },
  launchPost: {
    who: 'facilitator',
    /** A message of the launch plan, drafted, to be read and changed before it is posted. */
    show: async (_, { workspace, words }, { id }) => {
      const step = stepNamed(id);
      const draft = step === null ? null : words.launch.stepsFor(workspace.channel)[step].draft;
      if (draft === null) return refused('notFound');
      return done(textForm('launchPost', { id, text: draft, problem: null }, words));
    },
    take: async (desk, actor, { id, typed }) => {
      const { workspace, words } = actor;
      const step = stepNamed(id);
      if (step === null || (await homeOf(desk.store, workspace.id)) !== 'web') return refused('notFound');
      const text = typed['text'] ?? '';
      const posted = await together(desk, async (inside) => {
        const before = await inside.store.posts.get(workspace.id, launchPostId(step));
        // Posted again after it was deleted, it is another message.
        const postId = before?.deletedAt == null ? launchPostId(step) : inside.ids.next();
        const result = await postMessage(inside, actor, { threadId: null, text, postId });
        if (result.ok && step !== 'firstShare') await changeLaunch(inside, actor, { is: 'done', step });
        return result;
      });
      return posted.ok ? posted : giveBack({ name: 'launchPost', id, text }, posted.refusal, words);
    },
    after: addressOf.launch,
  },
} satisfies Forms;

async function drawRhythm(
  desk: Desk,
  { workspace, words }: Viewer,
  state: Pick<RhythmFormState, 'settings' | 'problem'>,
): Promise<Form> {
  const places = await placeChoices(desk.holidays, state.settings.place, words.rhythm.country);
  return rhythmForm({ ...state, timeZone: workspace.timeZone, places }, words);
}

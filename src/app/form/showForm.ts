import type { FormAsked } from './form.ts';
import type { Form } from '../../cards/form.ts';
import { profileForm } from '../../cards/workspace/profileForm.ts';
import { textForm } from '../../cards/textForm.ts';
import { trialForm } from '../../cards/trial/trialForm.ts';
import { questionForm } from '../../cards/question/questionForms.ts';
import { showAnswer } from '../question/answerForms.ts';
import { done, refused, type Desk, type Result } from '../desk.ts';
import { familyChoices } from '../workspace/familyChoices.ts';
import { showCaution, showPolicy } from '../guardrail/guardrailForms.ts';
import { showOwnWords } from '../search/ownWords.ts';
import { ownShare } from '../share/ownShare.ts';
import type { Viewer } from '../viewer.ts';
import { showConsent, showNomination } from '../bridger/relayForms.ts';
import { freshShareForm } from '../share/shareForms.ts';
import { showComparison, showFinding } from '../comparison/comparisonForms.ts';
import { showVariation } from '../variation/showVariation.ts';
import { showToolForm } from '../tool/toolForms.ts';
import { showLaunchPost, showRecapNote, showRhythm } from '../rhythm/rhythmForms.ts';

/** The forms that people fill where they are; `takeForm` takes them. */
export async function showForm(desk: Desk, viewer: Viewer, asked: FormAsked): Promise<Result<Form>> {
  switch (asked.name) {
    case 'share':
      return showShareForm(desk, viewer, asked);
    case 'variation':
      return showVariation(desk, viewer, asked.id);
    case 'answer':
      return showAnswer(desk, viewer, asked.id);
    case 'comparison':
      return done(showComparison(desk, viewer));
    case 'finding':
      return showFinding(desk, viewer, asked.id);
    case 'modelChange':
    case 'mergeTool':
      return showToolForm(desk, viewer, asked.name, asked.id);
    case 'trial':
      return showTrialForm(desk, viewer, asked.id);
    case 'limits':
      return showLimitsForm(desk, viewer, asked.id);
    case 'question': {
      const text = asked.fields?.useCase ?? '';
      const id = desk.ids.next();
      return done(questionForm({ id, text, routes: true, problem: null }, viewer.words));
    }
    case 'caution':
      return showCaution(desk, viewer, asked.id);
    case 'policy':
      return showPolicy(desk, viewer, asked.id);
    case 'ownWords':
      return showOwnWords(desk, viewer);
    case 'rhythm':
      return showRhythm(desk, viewer);
    case 'recapNote':
      return showRecapNote(desk, viewer, asked.id);
    case 'launchPost':
      return showLaunchPost(desk, viewer, asked.id);
    case 'nomination':
      return showNomination(desk, viewer);
    case 'network':
      return showConsent(desk, viewer);
    case 'profile':
      return showProfileForm(desk, viewer);
    default:
      return refused('notFound');
  }
}

async function showShareForm(desk: Desk, viewer: Viewer, asked: FormAsked): Promise<Result<Form>> {
  const share = asked.id === '' ? null : await desk.store.shares.get(viewer.workspace.id, asked.id);
  if (asked.id !== '' && asked.fields === undefined && share === null) return refused('notFound');
  if (share?.status === 'deleted') return refused('notFound');
  if (share !== null && share.authorId !== viewer.memberId) return refused('onlyAuthor');
  return done(await freshShareForm(desk, viewer, asked, share));
}

async function showTrialForm(desk: Desk, viewer: Viewer, id: string): Promise<Result<Form>> {
  const share = await desk.store.shares.get(viewer.workspace.id, id);
  if (share === null || share.status !== 'published') return refused('notFound');
  if (share.authorId === viewer.memberId) return refused('ownTrial');
  const trials = await desk.store.trials.ofShares(viewer.workspace.id, [id]);
  const before = trials.find((one) => one.memberId === viewer.memberId);
  const state = {
    shareId: id,
    useCase: share.useCase,
    outcome: before?.outcome ?? null,
    line: before?.line ?? '',
    timeSaved: before?.timeSavedText ?? '',
    problems: new Map(),
  };
  return done(trialForm(state, viewer.words));
}

async function showLimitsForm(desk: Desk, viewer: Viewer, id: string): Promise<Result<Form>> {
  const own = { workspaceId: viewer.workspace.id, shareId: id, memberId: viewer.memberId ?? '' };
  const found = await ownShare(desk.store, own);
  if (!found.ok) return found;
  return done(textForm('limits', { id, text: found.value.limits ?? '', problem: null }, viewer.words));
}

async function showProfileForm(desk: Desk, viewer: Viewer): Promise<Result<Form>> {
  const { workspace, memberId, words } = viewer;
  const me = memberId === null ? null : await desk.store.members.get(workspace.id, memberId);
  if (me === null) return refused('notFound');
  const state = {
    jobFamilyId: me.jobFamilyId,
    named: me.agreesToBeNamed,
    declines: me.declinesRequests,
    address: me.role === 'facilitator' ? workspace.address : null,
    jobFamilies: await familyChoices(desk, viewer),
  };
  return done(profileForm(state, words));
}

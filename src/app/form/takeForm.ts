import type { Taken, FormSent } from './form.ts';
import { textForm } from '../../cards/textForm.ts';
import { trialForm } from '../../cards/trial/trialForm.ts';
import type { Words } from '../../words/words.ts';
import { questionForm } from '../../cards/question/questionForms.ts';
import { addLimits, LONGEST_LIMITS } from '../share/addLimits.ts';
import { takeAnswer } from '../question/answerForms.ts';
import { askQuestion } from '../question/askQuestion.ts';
import type { Desk, Refusal } from '../desk.ts';
import { takeCaution, takePolicy } from '../guardrail/guardrailForms.ts';
import { takeOwnWords } from '../search/ownWords.ts';
import type { Viewer } from '../viewer.ts';
import { readOutcome, recordTrial } from '../trial/recordTrial.ts';
import { takeLaunchPost, takeRecapNote, takeRhythm } from '../rhythm/rhythmForms.ts';
import { takeConsent, takeNomination } from '../bridger/relayForms.ts';
import { saveProfile } from '../workspace/saveProfile.ts';
import { takeShare } from '../share/shareForms.ts';
import { takeToolForm } from '../tool/toolForms.ts';
import { takeComparison, takeFinding } from '../comparison/comparisonForms.ts';
import { tellRefusal } from '../tellRefusal.ts';

/** Takes a form that `showForm` showed: checks it, commits it, or says what is wrong with it. */
export async function takeForm(desk: Desk, viewer: Viewer, sent: FormSent): Promise<Taken> {
  switch (sent.name) {
    case 'share':
      return takeShare(desk, viewer, sent);
    case 'answer':
      return takeAnswer(desk, viewer, sent);
    case 'comparison':
      return takeComparison(desk, viewer, sent);
    case 'finding':
      return takeFinding(desk, viewer, sent);
    case 'modelChange':
    case 'mergeTool':
      return takeToolForm(desk, viewer, sent.name, sent);
    case 'trial':
      return takeTrial(desk, viewer, sent);
    case 'limits':
      return takeLimits(desk, viewer, sent);
    case 'question':
      return takeQuestion(desk, viewer, sent);
    case 'caution':
      return takeCaution(desk, viewer, sent);
    case 'policy':
      return takePolicy(desk, viewer, sent);
    case 'ownWords':
      return takeOwnWords(desk, viewer, sent);
    case 'rhythm':
      return takeRhythm(desk, viewer, sent);
    case 'recapNote':
      return takeRecapNote(desk, viewer, sent);
    case 'launchPost':
      return takeLaunchPost(desk, viewer, sent);
    case 'nomination':
      return takeNomination(desk, viewer, sent);
    case 'network':
      return takeConsent(desk, viewer, sent);
    case 'profile':
      return takeProfile(desk, viewer, sent);
    default:
      return { ok: false, refusal: 'notFound' };
  }
}

async function takeTrial(desk: Desk, viewer: Viewer, { id, typed }: FormSent): Promise<Taken> {
  const { workspace, memberId, words } = viewer;
  const told = {
    outcome: readOutcome(typed['outcome']),
    line: typed['line'] ?? '',
    timeSaved: typed['timeSaved'] ?? '',
  };
  const form = { ...told, workspaceId: workspace.id, shareId: id, memberId: memberId ?? '' };
  const recorded = await recordTrial(desk, form);
  if (recorded.ok) return { ok: true };
  if (recorded.refusal !== null) return { ok: false, refusal: recorded.refusal };
  const useCase = (await desk.store.shares.get(workspace.id, id))?.useCase ?? '';
  const state = { ...told, shareId: id, useCase, problems: recorded.problems };
  return { ok: false, form: trialForm(state, words) };
}

async function takeLimits(desk: Desk, viewer: Viewer, { id, typed }: FormSent): Promise<Taken> {
  const text = typed['text'] ?? '';
  const by = { workspaceId: viewer.workspace.id, memberId: viewer.memberId ?? '' };
  const result = await addLimits(desk, { ...by, shareId: id, text });
  if (result.ok) return { ok: true };
  const problem = textProblem('limits', result.refusal, viewer.words);
  if (problem === null) return { ok: false, refusal: result.refusal };
  return { ok: false, form: textForm('limits', { id, text, problem }, viewer.words) };
}

async function takeQuestion(desk: Desk, viewer: Viewer, { id, typed }: FormSent): Promise<Taken> {
  const text = typed['text'] ?? '';
  const routes = typed['routes'] === 'yes';
  const by = { workspaceId: viewer.workspace.id, memberId: viewer.memberId ?? '' };
  const result = await askQuestion(desk, { ...by, questionId: id, text, routes });
  if (result.ok) return { ok: true };
  const problem = textProblem('question', result.refusal, viewer.words);
  if (problem === null) return { ok: false, refusal: result.refusal };
  return { ok: false, form: questionForm({ id, text, routes, problem }, viewer.words) };
}

/** What is wrong with the text of a form, or null when the text is not what is refused. */
export function textProblem(
  name: 'question' | 'limits' | 'decision',
  refusal: Refusal,
  words: Words,
): string | null {
  const { problems } = words.forms;
  if (refusal === 'emptyMessage') return problems.empty;
  if (refusal === 'secret') return problems.secret;
  if (refusal !== 'messageTooLong') return null;
  return name === 'question' ? tellRefusal(refusal, words) : problems.tooLong(LONGEST_LIMITS);
}

async function takeProfile(desk: Desk, { workspace, memberId }: Viewer, { typed }: FormSent): Promise<Taken> {
  const families = await desk.store.jobFamilies.list(workspace.id);
  const asked = {
    jobFamilyId: families.find((family) => family.id === typed['jobFamily'])?.id ?? null,
    agreesToBeNamed: typed['named'] === 'yes',
    declinesRequests: typed['declines'] === 'yes',
    address: typed['address'] === 'yes' ? ('tu' as const) : ('vous' as const),
  };
  return saveProfile(desk, workspace.id, memberId ?? '', asked);
}

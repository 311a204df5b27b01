import type { FormName } from '../cards/card.ts';
import type { Form } from '../cards/form.ts';
import { shareForm, textForm, trialForm } from '../cards/forms.ts';
import type { Share } from '../domain/share/share.ts';
import type { Words } from '../words/words.ts';
import { addLimits, LONGEST_LIMITS } from './addLimits.ts';
import { askQuestion } from './askQuestion.ts';
import type { Desk, Refusal } from './desk.ts';
import { takeCaution, takePolicy } from './guardrailForms.ts';
import type { Store } from './ports.ts';
import type { Viewer } from './picture.ts';
import { readShareForm, recordShare, typedFields } from './recordShare.ts';
import { readOutcome, recordTrial } from './recordTrial.ts';
import { saveProfile } from './saveProfile.ts';
import { familyChoices } from './familyChoices.ts';
import { shareToVary } from './varyShare.ts';
import { tellRefusal } from './tellRefusal.ts';

/** A form that someone sent: the value of each input by its name. */
export interface FormSent {
  readonly name: FormName;
  readonly id: string;
  readonly typed: Readonly<Record<string, string>>;
  /** The message that a share was read from. */
  readonly postId?: string | null;
}

/** Taken, or given back with what was typed and what is wrong, or refused as a whole. */
export type Taken =
  | { readonly ok: true }
  | { readonly ok: false; readonly form: Form }
  | { readonly ok: false; readonly refusal: Refusal };

/** Takes a form that `showForm` showed: checks it, commits it, or says what is wrong with it. */
export async function takeForm(desk: Desk, viewer: Viewer, sent: FormSent): Promise<Taken> {
  switch (sent.name) {
    case 'share':
      return takeShare(desk, viewer, sent);
    case 'trial':
      return takeTrial(desk, viewer, sent);
    case 'limits':
    case 'question':
      return takeText(desk, viewer, sent, sent.name);
    case 'caution':
      return takeCaution(desk, viewer, sent);
    case 'policy':
      return takePolicy(desk, viewer, sent);
    case 'profile':
      return takeProfile(desk, viewer, sent);
    default:
      return { ok: false, refusal: 'notFound' };
  }
}

async function takeShare(desk: Desk, viewer: Viewer, sent: FormSent): Promise<Taken> {
  const { workspace, memberId, words } = viewer;
  const before = await desk.store.shares.get(workspace.id, sent.id);
  // A window may have no room for a long prompt: what it does not send stays as it was.
  const parent = await parentOf(desk.store, workspace.id, sent.typed['parent']);
  const kept = before ?? parent;
  const typed = { ...(kept === null ? {} : typedFields(kept)), ...sent.typed };
  const { fields, kind, insists } = readShareForm(typed);
  const recorded = await recordShare(desk, {
    workspaceId: workspace.id,
    memberId: memberId ?? '',
    shareId: sent.id,
    postId: sent.postId ?? null,
    kind,
    fields,
    insists,
    parentId: parent?.id ?? null,
  });
  if (recorded.ok) return { ok: true };
  if (recorded.refusal !== null) return { ok: false, refusal: recorded.refusal };
  const jobFamilies = await familyChoices(desk, viewer);
  const { problems } = recorded;
  const state = { id: sent.id, editing: before !== null, fields, kind, jobFamilies, problems, parent };
  return { ok: false, form: shareForm(state, words) };
}

/** The share that a variation says it comes from; null for none, and for one that was taken back since. */
async function parentOf(store: Store, workspaceId: string, typed: string | undefined): Promise<Share | null> {
  const found = typed === undefined ? null : await shareToVary(store, workspaceId, typed);
  return found?.ok === true ? found.value : null;
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

async function takeText(
  desk: Desk,
  viewer: Viewer,
  { id, typed }: FormSent,
  name: 'limits' | 'question',
): Promise<Taken> {
  const text = typed['text'] ?? '';
  const by = { workspaceId: viewer.workspace.id, memberId: viewer.memberId ?? '', text };
  const result = await (name === 'limits'
    ? addLimits(desk, { ...by, shareId: id })
    : askQuestion(desk, { ...by, questionId: id }));
  if (result.ok) return { ok: true };
  const problem = textProblem(name, result.refusal, viewer.words);
  if (problem === null) return { ok: false, refusal: result.refusal };
  return { ok: false, form: textForm(name, { id, text, problem }, viewer.words) };
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
    address: typed['address'] === 'yes' ? ('tu' as const) : ('vous' as const),
  };
  return saveProfile(desk, workspace.id, memberId ?? '', asked);
}

import { idsOf, type Actor } from '../actor.ts';
import { holdsSecret } from '../../domain/privacy/holdsSecret.ts';
import { cleanText, LONGEST } from '../../domain/share/check.ts';
import { readTimeSaved } from '../../domain/duration/readTimeSaved.ts';
import { OUTCOMES, type Outcome, type Trial } from '../../domain/trial/trial.ts';
import {
  announce,
  done,
  refused,
  together,
  wrong,
  type Desk,
  type Outcome as Came,
  type Problems,
} from '../desk.ts';
import { isPaused } from '../rhythm/calm.ts';
import { say } from '../say.ts';

export interface TrialForm {
  readonly shareId: string;
  /** Null when nothing was chosen. */
  readonly outcome: Outcome | null;
  readonly line: string;
  readonly timeSaved: string;
}

/** The outcome among what a form sent, or null. */
export function readOutcome(typed: string | undefined): Outcome | null {
  return OUTCOMES.find((outcome) => outcome === typed) ?? null;
}

type TrialField = 'outcome' | 'line' | 'timeSaved';
export type TrialProblem = 'noOutcome' | 'tooLong' | 'secret';

/** Records what came of a colleague's try, and tells the author. Trying again replaces the earlier trial. */
export async function recordTrial(
  desk: Desk,
  actor: Actor,
  form: TrialForm,
): Promise<Came<Trial, Problems<TrialField, TrialProblem>>> {
  const line = cleanText(form.line);
  const told = cleanText(form.timeSaved);
  const problems = problemsOf(form.outcome, line, told);
  if (form.outcome === null || problems.size > 0) return wrong({ problems });
  const { workspaceId, memberId } = idsOf(actor);
  const { outcome, shareId } = form;
  return together(desk, async (inside) => {
    const share = await inside.store.shares.get(workspaceId, shareId);
    if (share === null || share.status !== 'published') return refused('notFound');
    if (share.authorId === memberId) return refused('ownTrial');
    const before = (await inside.store.trials.ofShares(workspaceId, [shareId])).find(
      (one) => one.memberId === memberId,
    );
    const trial: Trial = {
      id: before?.id ?? inside.ids.next(),
      workspaceId,
      shareId,
      memberId,
      outcome,
      line: line === '' ? null : line,
      timeSaved: told === '' ? null : readTimeSaved(told, { minus: 'loss' }),
      timeSavedText: told === '' ? null : told,
      at: inside.clock.now(),
    };
    await inside.store.trials.save(trial);
    await announce(inside, { is: 'trialRecorded', trial });
    if (before === undefined && share.authorId !== null) await tellAuthor(inside, trial, share.authorId);
    return done(trial);
  });
}

async function tellAuthor(desk: Desk, trial: Trial, authorId: string): Promise<void> {
  if (await isPaused(desk.store, trial.workspaceId, authorId)) return;
  const [card] = await desk.store.posts.about(trial.workspaceId, 'share', trial.shareId);
  await say(desk, {
    workspaceId: trial.workspaceId,
    // While the share's own card is still on its way, the author is told at the top of the channel.
    threadId: card?.threadId ?? card?.id ?? null,
    about: { subject: 'trial', id: trial.id },
    visibleTo: authorId,
  });
}

function problemsOf(
  outcome: Outcome | null,
  line: string,
  told: string,
): ReadonlyMap<TrialField, TrialProblem> {
  const problems = new Map<TrialField, TrialProblem>();
  if (outcome === null) problems.set('outcome', 'noOutcome');
  if (line.length > LONGEST.limits) problems.set('line', 'tooLong');
  if (told.length > LONGEST.timeSaved) problems.set('timeSaved', 'tooLong');
  if (holdsSecret(line)) problems.set('line', 'secret');
  if (holdsSecret(told)) problems.set('timeSaved', 'secret');
  return problems;
}

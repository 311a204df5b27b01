import { holdsSecret } from '../../domain/privacy/holdsSecret.ts';
import { cleanText, LONGEST } from '../../domain/share/check.ts';
import { readTimeSaved } from '../../domain/duration/readTimeSaved.ts';
import { OUTCOMES, type Outcome, type Trial } from '../../domain/trial/trial.ts';
import { together, type Desk } from '../desk.ts';
import { redraw, say } from '../say.ts';

export interface TrialForm {
  readonly workspaceId: string;
  readonly shareId: string;
  readonly memberId: string;
  /** Null when nothing was chosen. */
  readonly outcome: Outcome | null;
  readonly line: string;
  readonly timeSaved: string;
}

/** The outcome among what a form sent, or null. */
export function readOutcome(typed: string | undefined): Outcome | null {
  return OUTCOMES.find((outcome) => outcome === typed) ?? null;
}

export type TrialProblem = 'noOutcome' | 'tooLong' | 'secret';

export type TrialResult =
  | { readonly ok: true; readonly trial: Trial }
  | {
      readonly ok: false;
      readonly problems: ReadonlyMap<'outcome' | 'line' | 'timeSaved', TrialProblem>;
      readonly refusal: 'notFound' | 'ownTrial' | null;
    };

/** Records what came of a colleague's try, and tells the author. Trying again replaces the earlier trial. */
export async function recordTrial(desk: Desk, form: TrialForm): Promise<TrialResult> {
  const line = cleanText(form.line);
  const told = cleanText(form.timeSaved);
  const problems = problemsOf(form.outcome, line, told);
  if (form.outcome === null || problems.size > 0) return { ok: false, problems, refusal: null };
  const { outcome, workspaceId, shareId, memberId } = form;
  return together(desk, async (inside) => {
    const share = await inside.store.shares.get(workspaceId, shareId);
    if (share === null || share.status !== 'published') return refusal('notFound');
    if (share.authorId === memberId) return refusal('ownTrial');
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
      timeSaved: told === '' ? null : readTimeSaved(told),
      timeSavedText: told === '' ? null : told,
      at: inside.clock.now(),
    };
    await inside.store.trials.save(trial);
    await redraw(inside, workspaceId, 'share', shareId);
    if (before === undefined && share.authorId !== null) await tellAuthor(inside, trial, share.authorId);
    return { ok: true, trial };
  });
}

async function tellAuthor(desk: Desk, trial: Trial, authorId: string): Promise<void> {
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
): ReadonlyMap<'outcome' | 'line' | 'timeSaved', TrialProblem> {
  const problems = new Map<'outcome' | 'line' | 'timeSaved', TrialProblem>();
  if (outcome === null) problems.set('outcome', 'noOutcome');
  if (line.length > LONGEST.limits) problems.set('line', 'tooLong');
  if (told.length > LONGEST.timeSaved) problems.set('timeSaved', 'tooLong');
  if (holdsSecret(line)) problems.set('line', 'secret');
  return problems;
}

function refusal(why: 'notFound' | 'ownTrial'): TrialResult {
  return { ok: false, problems: new Map(), refusal: why };
}

import { namesIn } from '../names.ts';
import type { Brief } from '../../domain/brief/brief.ts';
import { writeBrief } from '../../domain/brief/writeBrief.ts';
import { monthSpan } from '../../domain/calendar/calendar.ts';
import { holdsSecret } from '../../domain/privacy/holdsSecret.ts';
import { cleanText, LONGEST } from '../../domain/share/check.ts';
import type { Locale, Workspace } from '../../domain/workspace/workspace.ts';
import { wordsFor } from '../../words/words.ts';
import { addressOf } from '../addresses.ts';
import { facilitating, type Actor } from '../actor.ts';
import { done, refused, type Desk, type Result } from '../desk.ts';

/** Shares weighed for one brief. */
const MOST_SHARES = 50_000;

/** The month's brief, computed from what is stored now. `origin` is put before every address. */
export async function monthBrief(
  desk: Desk,
  workspace: Workspace,
  { month, ...reader }: { readonly month: string; readonly locale: Locale; readonly origin: string },
): Promise<Result<Brief>> {
  const span = monthSpan(month, workspace.timeZone);
  if (span === null) return refused('noSuchMonth');
  const { store } = desk;
  const shares = await store.shares.published(workspace.id, span, MOST_SHARES);
  const ids = shares.map((share) => share.id);
  const questions = await store.questions.asked(workspace.id, span);
  const name = await namesIn(store, workspace.id, reader.locale);
  const postOf = new Map(questions.map((question) => [question.id, question.postId]));
  const at = (path: string): string => `${reader.origin}${path}`;
  return done(
    writeBrief({
      workspaceName: workspace.name,
      isExample: workspace.isExample,
      month,
      shares,
      trials: await store.trials.ofShares(workspace.id, ids),
      trialsOfTheMonth: await store.trials.count(workspace.id, span),
      questions,
      members: await store.members.list(workspace.id),
      familiesReached: await store.shares.jobFamiliesReached(workspace.id),
      decision: (await store.decisions.get(workspace.id, month))?.text || null,
      name,
      colleague: wordsFor(reader.locale).brief.colleague,
      url: {
        share: (id) => at(addressOf.share(workspace.id, id)),
        tool: (id) => at(addressOf.tool(workspace.id, id)),
        question: (id) => at(addressOf.post(workspace.id, postOf.get(id) ?? '')),
        brief: at(addressOf.brief(workspace.id, month)),
      },
    }),
  );
}

/** The facilitator writes the decision that the month's brief asks for; an empty text takes it away. */
export async function saveDecision(
  desk: Desk,
  actor: Actor,
  asked: { readonly month: string; readonly text: string },
): Promise<Result<null>> {
  const host = facilitating(actor);
  if (!host.ok) return host;
  const { workspace } = actor;
  if (monthSpan(asked.month, workspace.timeZone) === null) return refused('noSuchMonth');
  const text = cleanText(asked.text);
  if (text.length > LONGEST.limits) return refused('messageTooLong');
  if (holdsSecret(text)) return refused('secret');
  const { month } = asked;
  await desk.store.decisions.save({ workspaceId: workspace.id, month, text, writtenAt: desk.clock.now() });
  return done(null);
}

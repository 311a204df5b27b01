import type { Actor } from '../app/actor.ts';
import { answerCommand, toldIn } from '../app/command/answerCommand.ts';
import type { Desk } from '../app/desk.ts';
import { readingOf } from '../app/share/readPost.ts';
import { sectionOf } from './answers.ts';
import type { Chat } from './chat.ts';
import type { Errand } from './errands.ts';
import type { Told } from './mouth.ts';
import { offerOf } from './offer.ts';

/** So many letters after a command that opens a form are a share to be read, and not a button to be pressed. */
const SHORTEST_SHARE = 40;

/**
 * What someone is answered who spoke to the companion by its name, or in their own conversation. Free words there are
 * a share as well, when they read as one.
 */
export async function answerTo(
  desk: Desk,
  chat: Chat,
  viewer: Actor,
  asked: Errand<'answer'>,
): Promise<Told> {
  const { words, workspace } = viewer;
  const said = { format: chat.format, text: asked.text };
  if (asked.isAlone) {
    const read = await readingOf(desk, { workspaceId: workspace.id }, said);
    if (read?.intent === 'share') return offerOf(chat, { message: asked, read }, words);
  }
  const answer = await answerCommand(desk, viewer, said);
  if (answer.is !== 'form' || asked.text.length < SHORTEST_SHARE) return sectionOf(chat, answer, words);
  const { fields } = await toldIn(desk, viewer, said);
  const unsure = { sure: false, inferred: [], extras: [], leftOut: [], kind: 'success', gain: null } as const;
  return offerOf(chat, { message: asked, read: { ...unsure, fields } }, words);
}
